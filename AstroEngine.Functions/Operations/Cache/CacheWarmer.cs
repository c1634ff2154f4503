using AstroEngine.Functions.Batch;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Precompute.MostAsked;

namespace AstroEngine.Functions.Operations.Cache;

/// <summary>Computes results that are missing in the cache, on half of the cores, and for a bounded time.</summary>
public sealed class CacheWarmer
{
    private readonly CalculationCatalog _catalog;
    private readonly AskedCharts _asked;
    private readonly TimeSpan _limit;
    private readonly TimeProvider _clock;

    internal CacheWarmer(CalculationCatalog catalog, AskedCharts asked, ResultCacheOptions options, TimeProvider clock)
    {
        _catalog = catalog;
        _asked = asked;
        _limit = TimeSpan.FromSeconds(options.WarmSeconds);
        _clock = clock;
    }

    /// <summary>Warms the cache.</summary>
    /// <param name="fields">The fields of the request: <c>requests</c> or <c>most_asked</c>.</param>
    /// <param name="cancellationToken">Ends the work between two requests.</param>
    /// <returns>What became of them, as JSON in UTF-8.</returns>
    /// <exception cref="ProblemException">The fields are wrong.</exception>
    internal async Task<ReadOnlyMemory<byte>> RunAsync(RequestFields fields, CancellationToken cancellationToken)
    {
        var request = WarmRequest.Read(fields, _asked.IsOn, AskedCharts.Capacity);
        var work = request.Requests is { } given
            ? [.. given.Select((json, index) => (Func<CancellationToken, ValueTask<bool>>)(token => ComputeAsync(json, index, token)))]
            : _asked.Most(request.MostAsked).Select(chart => (Func<CancellationToken, ValueTask<bool>>)(token => RefreshAsync(chart.Key, chart.Chart, token))).ToList();
        var tally = new WarmTally();
        await RunAsync(work, tally, cancellationToken);
        return tally.Write(work.Count, _clock.GetUtcNow());
    }

    private async Task RunAsync(List<Func<CancellationToken, ValueTask<bool>>> work, WarmTally tally, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_limit, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2), CancellationToken = both.Token };
        try
        {
            await Parallel.ForEachAsync(work.Index(), options, async (item, token) =>
            {
                try
                {
                    tally.Count(await item.Item(token));
                }
                catch (Exception e) when (Problems.Of(e) is { } problem)
                {
                    tally.Fail(item.Index, problem);
                }
            });
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // The rest is counted as not done.
        }
    }

    private async ValueTask<bool> ComputeAsync(System.Text.Json.JsonElement json, int index, CancellationToken cancellationToken)
    {
        var item = BatchItem.Read(json, index, _catalog);
        return (await item.Calculation.RefreshAsync(item.Fields, TimeSpan.Zero, cancellationToken)).IsComputed;
    }

    private async ValueTask<bool> RefreshAsync(CacheKey key, AskedChart chart, CancellationToken cancellationToken)
    {
        var refreshed = await chart.RefreshAsync(TimeSpan.Zero, cancellationToken);
        _asked.Prolong(key, refreshed.GoodFor);
        return refreshed.IsComputed;
    }
}
