using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Western.TwoCharts;

/// <summary>Calculations of two births over HTTP.</summary>
public sealed class TwoChartFunctions(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/{zodiac}/synastry</c>.</summary>
    [Function("Synastry")]
    public Task<IResult> Synastry(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/synastry")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => pipeline.AnswerAsync(request, zodiac, CalculationKinds.Synastry, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/composite</c>.</summary>
    [Function("Composite")]
    public Task<IResult> Composite(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/composite")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => pipeline.AnswerAsync(request, zodiac, CalculationKinds.Composite, cancellationToken);
}
