using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Charts;

/// <summary>Answers calculations over HTTP: reads the request, and answers with the stored bytes.</summary>
/// <param name="catalog">The calculations.</param>
public sealed class CalculationPipeline(CalculationCatalog catalog)
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

    private async Task<IResult> AnswerAsync(
        HttpRequest request, Dictionary<string, string> route, string calculation, CancellationToken cancellationToken)
    {
        var fields = await RequestReader.ReadAsync(request, route, cancellationToken);
        var result = await catalog.Get(calculation).AnswerAsync(fields, cancellationToken);
        return new JsonBytesResult(result.Body) { CacheStatus = result.CacheStatus };
    }
}
