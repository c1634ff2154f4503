using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Dashas;

/// <summary>Dashas over HTTP.</summary>
public sealed class DashaFunction(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/{zodiac}/dasha/{system}</c>.</summary>
    [Function("Dasha")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/dasha/{system}")] HttpRequest request,
        string zodiac,
        string system,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.Dasha + "/" + system, cancellationToken);
}
