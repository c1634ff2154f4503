using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Charts;

/// <summary>Answers calculations over HTTP: reads the request, and answers with the stored bytes.</summary>
/// <param name="catalog">The calculations.</param>
public sealed class CalculationPipeline(CalculationCatalog catalog)
{
    /// <summary>Answers a request.</summary>
    /// <param name="request">The HTTP request.</param>
    /// <param name="zodiac">The zodiac of the route.</param>
    /// <param name="calculation">The name of the calculation.</param>
    /// <param name="cancellationToken">Ends this caller's waiting.</param>
    /// <exception cref="ProblemException">Something is wrong with the request.</exception>
    internal async Task<IResult> AnswerAsync(
        HttpRequest request, string zodiac, string calculation, CancellationToken cancellationToken)
    {
        var route = new Dictionary<string, string>(StringComparer.Ordinal) { ["zodiac"] = zodiac };
        var fields = await RequestReader.ReadAsync(request, route, cancellationToken);
        var result = await catalog.Get(calculation).AnswerAsync(fields, cancellationToken);
        return new JsonBytesResult(result.Body) { CacheStatus = result.CacheStatus };
    }
}
