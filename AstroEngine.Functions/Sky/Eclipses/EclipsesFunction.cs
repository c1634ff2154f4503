using AstroEngine.Functions.Charts;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Sky.Eclipses;

/// <summary>Eclipses over HTTP.</summary>
public sealed class EclipsesFunction(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/eclipses</c>.</summary>
    [Function("Eclipses")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = "eclipses")] HttpRequest request,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, CalculationKinds.Eclipses, cancellationToken);
}
