using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Charts;

/// <summary>The way of every calculation: read, normalise, look up by key, compute once, answer with the stored bytes.</summary>
public sealed class CalculationPipeline(IResultCache cache, IConfiguration configuration)
{
    /// <summary>Answers a request.</summary>
    /// <param name="request">The HTTP request.</param>
    /// <param name="zodiac">The zodiac of the route.</param>
    /// <param name="calculation">The kind of calculation.</param>
    /// <param name="cancellationToken">Ends this caller's waiting.</param>
    /// <exception cref="ProblemException">Something is wrong with the request.</exception>
    internal async Task<IResult> AnswerAsync<TRequest>(
        HttpRequest request, string zodiac, ICalculation<TRequest> calculation, CancellationToken cancellationToken)
    {
        var route = new Dictionary<string, string>(StringComparer.Ordinal) { ["zodiac"] = zodiac };
        var fields = new FieldReader(await RequestReader.ReadAsync(request, route, cancellationToken));
        var asked = calculation.Read(fields);
        var hasher = new CacheKeyHasher();
        calculation.AppendKey(hasher, asked);
        var result = await cache.GetOrComputeAsync(
            hasher.ToKey(calculation.Kind),
            TimeToLive(calculation.Kind, calculation.DefaultTimeToLive),
            (calculation, asked),
            static (state, stopping) => state.calculation.ComputeAsync(state.asked, stopping),
            cancellationToken);
        return new JsonBytesResult(result.Body) { CacheStatus = result.CacheStatus };
    }

    private TimeSpan TimeToLive(string kind, TimeSpan usual) =>
        configuration.GetValue<TimeSpan?>($"Cache:Ttl:{kind}") is { } set && set >= TimeSpan.Zero ? set : usual;
}
