using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.LagnaCharts;

/// <summary>Charts counted from a sign by the names of the replaced system.</summary>
public sealed class LagnaChartAliasFunctions(CalculationPipeline pipeline)
{
    private const string Zodiac = ChartRoutes.Zodiac;

    /// <summary>Answers <c>/{zodiac}/calculate_sun_chart</c>.</summary>
    [Function("SunChartAlias")]
    public Task<IResult> Sun(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/calculate_sun_chart")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_sun_chart", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_moon_chart</c>.</summary>
    [Function("MoonChartAlias")]
    public Task<IResult> Moon(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/calculate_moon_chart")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_moon_chart", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_sudarshan_chakra</c>.</summary>
    [Function("SudarshanaChakraAlias")]
    public Task<IResult> Sudarshana(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/calculate_sudarshan_chakra")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.SudarshanaChakra, cancellationToken);
}
