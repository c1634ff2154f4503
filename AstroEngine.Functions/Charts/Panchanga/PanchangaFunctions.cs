using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>The panchanga over HTTP.</summary>
public sealed class PanchangaFunctions(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/{zodiac}/panchanga</c>.</summary>
    [Function("Panchanga")]
    public Task<IResult> RunDay(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/panchanga")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.Panchanga, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/panchanga/month</c>.</summary>
    [Function("PanchangaMonth")]
    public Task<IResult> RunMonth(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/panchanga/month")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.PanchangaMonth, cancellationToken);
}
