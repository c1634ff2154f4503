using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Transits;

/// <summary>Transits over HTTP.</summary>
public sealed class TransitFunction(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/{zodiac}/transit</c>.</summary>
    [Function("Transit")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/transit")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.Transit, cancellationToken);
}
