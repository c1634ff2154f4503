using System.Globalization;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Charts;

/// <summary>Answers calculations over HTTP: reads the request, and answers with the stored bytes.</summary>
/// <param name="catalog">The calculations.</param>
/// <param name="clock">Measures what takes how long.</param>
/// <param name="timeout">How long a request waits.</param>
/// <param name="logger">Is told when a calculation begins.</param>
public sealed class CalculationPipeline(CalculationCatalog catalog, TimeProvider clock, RequestTimeout timeout, ILogger<CalculationPipeline> logger)
{
    private static readonly Dictionary<string, string> NoRoute = [];

    /// <summary>Answers a request for a calculation in a zodiac.</summary>
    /// <param name="request">The HTTP request.</param>
    /// <param name="zodiac">The zodiac of the route.</param>
    /// <param name="calculation">The calculation, as <see cref="CalculationCatalog.Find"/> knows it.</param>
    /// <param name="cancellationToken">Ends this caller's waiting.</param>
    /// <exception cref="ProblemException">Something is wrong with the request.</exception>
    internal Task<IResult> AnswerAsync(HttpRequest request, string zodiac, string calculation, CancellationToken cancellationToken) =>
        AnswerAsync(request, new Dictionary<string, string>(StringComparer.Ordinal) { ["zodiac"] = zodiac }, calculation, cancellationToken);

    /// <summary>Answers a request for a calculation that has no zodiac.</summary>
    /// <param name="request">The HTTP request.</param>
    /// <param name="calculation">The calculation, as <see cref="CalculationCatalog.Find"/> knows it.</param>
    /// <param name="cancellationToken">Ends this caller's waiting.</param>
    /// <exception cref="ProblemException">Something is wrong with the request.</exception>
    internal Task<IResult> AnswerAsync(HttpRequest request, string calculation, CancellationToken cancellationToken) =>
        AnswerAsync(request, NoRoute, calculation, cancellationToken);

    /// <summary>Answers a request for a calculation whose fields have been read.</summary>
    /// <param name="request">The HTTP request.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="calculation">The calculation, as <see cref="CalculationCatalog.Find"/> knows it.</param>
    /// <param name="cancellationToken">Ends this caller's waiting.</param>
    /// <exception cref="ProblemException">Something is wrong with the request.</exception>
    internal Task<IResult> AnswerAsync(HttpRequest request, RequestFields fields, string calculation, CancellationToken cancellationToken) =>
        AnswerAsync(request, fields, calculation, clock.GetTimestamp(), cancellationToken);

    private async Task<IResult> AnswerAsync(
        HttpRequest request, Dictionary<string, string> route, string calculation, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        return await AnswerAsync(request, await RequestReader.ReadAsync(request, route, cancellationToken), calculation, began, cancellationToken);
    }

    private async Task<IResult> AnswerAsync(
        HttpRequest request, RequestFields fields, string calculation, long began, CancellationToken cancellationToken)
    {
        var entry = catalog.Get(calculation);
        var read = clock.GetTimestamp();
        var record = RequestRecord.Of(request.HttpContext);
        if (record is not null)
        {
            record.Kind = entry.Kind;
            record.Zodiac = fields.Route.TryGetValue("zodiac", out var zodiac) ? ZodiacFrame.Find(zodiac)?.Name : null;
        }

        logger.CalculationStarted(entry.Name, record?.Zodiac);
        var result = await timeout.WaitAsync(entry.AnswerAsync(fields, cancellationToken), cancellationToken);
        if (record is not null)
        {
            record.Outcome = result.Outcome;
        }

        return new JsonBytesResult(result.Content)
        {
            CacheStatus = result.CacheStatus,
            Age = result.IsHit ? result.AgeSeconds : null,
            Freshness = new Freshness(result.Freshness, entry.IsPublic),
            ServerTiming = Timing(result, clock.GetElapsedTime(read), clock.GetElapsedTime(began)),
        };
    }

    private static string Timing(CachedResult result, TimeSpan answer, TimeSpan total) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(result.IsHit ? "cache" : "compute")};dur={answer.TotalMilliseconds:0.###}, total;dur={total.TotalMilliseconds:0.###}");
}
