using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Caching.Users;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Operations.Cache;

/// <summary>Looks into the cache and clears it.</summary>
public sealed class CacheFunctions(IResultCache cache, UserTouches touches, CalculationCatalog calculations, TimeProvider clock)
{
    /// <summary>Answers <c>/cache/stats</c>: this service's own look-ups.</summary>
    [Function("CacheStats")]
    public async Task<IResult> Stats(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "cache/stats")] HttpRequest request, CancellationToken cancellationToken)
    {
        var statistics = await cache.GetStatisticsAsync(cancellationToken);
        var users = new UserTouchStatistics(touches.Noted, touches.Dropped, touches.InMemory);
        return JsonDocumentResult.Of(
            new CacheStatsDocument(statistics, users, Iso.Utc(clock.GetUtcNow())), ServiceJson.Readable.CacheStatsDocument);
    }

    /// <summary>Answers <c>DELETE /cache/clear</c>: removes everything.</summary>
    [Function("CacheClear")]
    public async Task<IResult> Clear(
        [HttpTrigger(AuthorizationLevel.Admin, "delete", Route = "cache/clear")] HttpRequest request, CancellationToken cancellationToken) =>
        Cleared(await cache.ClearAllAsync(cancellationToken));

    /// <summary>Answers <c>DELETE /cache/clear/{kind}</c>: removes one kind of calculation.</summary>
    [Function("CacheClearKind")]
    public async Task<IResult> ClearKind(
        [HttpTrigger(AuthorizationLevel.Admin, "delete", Route = "cache/clear/{kind}")] HttpRequest request,
        string kind,
        CancellationToken cancellationToken)
    {
        if (!calculations.Names.Contains(kind))
        {
            throw new ProblemException(Problems.Validation(
                "kind", $"must be one of {string.Join(", ", calculations.Names)}, was {new FieldValue(kind).Came}"));
        }

        return Cleared(await cache.ClearKindAsync(kind, cancellationToken));
    }

    private JsonBytesResult Cleared(CacheClearResult result) => JsonDocumentResult.Of(
        new CacheClearDocument(result.ClearedKeys, result.Complete, Iso.Utc(clock.GetUtcNow())), ServiceJson.Readable.CacheClearDocument);
}
