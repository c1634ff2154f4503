using AstroEngine.Functions.Charts;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Sky.RiseSet;

/// <summary>Rise and set over HTTP.</summary>
public sealed class RiseSetFunction(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/rise-set</c>.</summary>
    [Function("RiseSet")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = "rise-set")] HttpRequest request,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, CalculationKinds.RiseSet, cancellationToken);
}
