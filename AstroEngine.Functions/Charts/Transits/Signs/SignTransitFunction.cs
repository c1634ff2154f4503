using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Transits.Signs;

/// <summary>The transits of a sign over HTTP.</summary>
public sealed class SignTransitFunction(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/{zodiac}/transit/{sign}</c>.</summary>
    [Function("SignTransit")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/transit/{sign}")] HttpRequest request,
        string zodiac,
        string sign,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.SignTransit + "/" + sign, cancellationToken);
}
