using AstroEngine.Functions.Charts;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Numerology;

/// <summary>Numerology over HTTP.</summary>
public sealed class NumerologyFunction(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/numerology/{scheme}</c>.</summary>
    [Function("Numerology")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = "numerology/{scheme}")] HttpRequest request,
        string scheme,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, $"{CalculationKinds.Numerology}/{scheme}", cancellationToken);
}
