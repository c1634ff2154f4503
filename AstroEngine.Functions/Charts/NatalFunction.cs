using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts;

/// <summary>The natal chart over HTTP.</summary>
public sealed class NatalFunction(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/{zodiac}/natal</c>.</summary>
    [Function("Natal")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/natal")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.Natal, cancellationToken);
}
