using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Western;

/// <summary>Western calculations of one birth over HTTP.</summary>
public sealed class WesternFunctions(CalculationPipeline pipeline)
{
    private const string Zodiac = ChartRoutes.Zodiac;

    /// <summary>Answers <c>/{zodiac}/aspects</c>.</summary>
    [Function("Aspects")]
    public Task<IResult> Aspects(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/aspects")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => pipeline.AnswerAsync(request, zodiac, CalculationKinds.Aspects, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/midpoints</c>.</summary>
    [Function("Midpoints")]
    public Task<IResult> Midpoints(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/midpoints")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => pipeline.AnswerAsync(request, zodiac, CalculationKinds.Midpoints, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/declinations</c>.</summary>
    [Function("Declinations")]
    public Task<IResult> Declinations(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/declinations")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => pipeline.AnswerAsync(request, zodiac, CalculationKinds.Declinations, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/dignities</c>.</summary>
    [Function("Dignities")]
    public Task<IResult> Dignities(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/dignities")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => pipeline.AnswerAsync(request, zodiac, CalculationKinds.Dignities, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/lots</c>.</summary>
    [Function("Lots")]
    public Task<IResult> Lots(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/lots")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => pipeline.AnswerAsync(request, zodiac, CalculationKinds.Lots, cancellationToken);
}
