using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.LagnaCharts;

/// <summary>Charts counted from a sign over HTTP.</summary>
public sealed class LagnaChartFunctions(CalculationPipeline pipeline)
{
    private const string Zodiac = ChartRoutes.Zodiac;

    /// <summary>Answers <c>/{zodiac}/lagna-chart</c>.</summary>
    [Function("LagnaChart")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/lagna-chart")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.LagnaChart, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/lagna-chart/{from}</c>.</summary>
    [Function("LagnaChartFrom")]
    public Task<IResult> From(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/lagna-chart/{from}")] HttpRequest request,
        string zodiac,
        string from,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.LagnaChart + "/" + from, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/sun-chart</c>.</summary>
    [Function("SunChart")]
    public Task<IResult> Sun(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/sun-chart")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "sun-chart", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/moon-chart</c>.</summary>
    [Function("MoonChart")]
    public Task<IResult> Moon(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/moon-chart")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "moon-chart", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/sudarshan-chakra</c>.</summary>
    [Function("SudarshanaChakra")]
    public Task<IResult> Sudarshana(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/sudarshan-chakra")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.SudarshanaChakra, cancellationToken);
}
