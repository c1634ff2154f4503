using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Friendship;

/// <summary>Maitri over HTTP, also by the names of the replaced system.</summary>
public sealed class MaitriFunctions(CalculationPipeline pipeline)
{
    private const string Zodiac = ChartRoutes.Zodiac;

    /// <summary>Answers <c>/{zodiac}/maitri</c>.</summary>
    [Function("Maitri")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/maitri")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => Answer(request, zodiac, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_maitri</c>.</summary>
    [Function("MaitriAlias")]
    public Task<IResult> Temporary(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/calculate_maitri")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => Answer(request, zodiac, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_panchadha_maitri</c>.</summary>
    [Function("MaitriPanchadhaAlias")]
    public Task<IResult> Panchadha(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/calculate_panchadha_maitri")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => Answer(request, zodiac, cancellationToken);

    private Task<IResult> Answer(HttpRequest request, string zodiac, CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.Maitri, cancellationToken);
}
