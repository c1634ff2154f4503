using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Divisional;

/// <summary>Divisional charts over HTTP.</summary>
public sealed class DivisionalFunctions(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/{zodiac}/divisional</c>: the sixteen charts.</summary>
    [Function("Divisionals")]
    public Task<IResult> Sixteen(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/divisional")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.Divisionals, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/divisional/{division}</c>.</summary>
    [Function("Divisional")]
    public Task<IResult> One(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/divisional/{division}")] HttpRequest request,
        string zodiac,
        string division,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.Divisional + "/" + division, cancellationToken);
}
