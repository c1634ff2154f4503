using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Divisional;

/// <summary>The names that the replaced systems had for divisional charts, each with a route of its own.</summary>
public sealed class DivisionalAliasFunctions(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/{zodiac}/navamsa</c>.</summary>
    [Function("Navamsa")]
    public Task<IResult> Navamsa(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/navamsa")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "navamsa", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d2_hora</c>.</summary>
    [Function("CalculateD2Hora")]
    public Task<IResult> CalculateD2Hora(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d2_hora")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d2_hora", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d3</c>.</summary>
    [Function("CalculateD3")]
    public Task<IResult> CalculateD3(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d3")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d3", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d4</c>.</summary>
    [Function("CalculateD4")]
    public Task<IResult> CalculateD4(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d4")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d4", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d7</c>.</summary>
    [Function("CalculateD7")]
    public Task<IResult> CalculateD7(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d7")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d7", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d10</c>.</summary>
    [Function("CalculateD10")]
    public Task<IResult> CalculateD10(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d10")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d10", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d12</c>.</summary>
    [Function("CalculateD12")]
    public Task<IResult> CalculateD12(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d12")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d12", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d16</c>.</summary>
    [Function("CalculateD16")]
    public Task<IResult> CalculateD16(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d16")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d16", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d20</c>.</summary>
    [Function("CalculateD20")]
    public Task<IResult> CalculateD20(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d20")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d20", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d24</c>.</summary>
    [Function("CalculateD24")]
    public Task<IResult> CalculateD24(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d24")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d24", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d27</c>.</summary>
    [Function("CalculateD27")]
    public Task<IResult> CalculateD27(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d27")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d27", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d30</c>.</summary>
    [Function("CalculateD30")]
    public Task<IResult> CalculateD30(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d30")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d30", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d40</c>.</summary>
    [Function("CalculateD40")]
    public Task<IResult> CalculateD40(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d40")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d40", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d45</c>.</summary>
    [Function("CalculateD45")]
    public Task<IResult> CalculateD45(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d45")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d45", cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_d60</c>.</summary>
    [Function("CalculateD60")]
    public Task<IResult> CalculateD60(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/calculate_d60")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, "calculate_d60", cancellationToken);
}
