using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Progressions;

/// <summary>Progressions over HTTP.</summary>
public sealed class ProgressionFunctions(CalculationPipeline pipeline)
{
    private const string Path = ChartRoutes.Zodiac + "/progressions";

    /// <summary>Answers <c>/{zodiac}/progressions</c>, secondary ones unless the field <c>method</c> says otherwise.</summary>
    [Function("Progressions")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Path)] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.Progressions, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/progressions/{method}</c>.</summary>
    [Function("ProgressionsOfMethod")]
    public Task<IResult> OfMethod(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Path + "/{method}")] HttpRequest request,
        string zodiac,
        string method,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.Progressions + "/" + method, cancellationToken);
}
