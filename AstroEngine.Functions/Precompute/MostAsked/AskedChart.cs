using AstroEngine.Functions.Precompute.Refreshing;

namespace AstroEngine.Functions.Precompute.MostAsked;

/// <summary>
/// A request that was answered, normalised, in the only form in which it is kept: as the means to compute its answer again. It lives as
/// long as the cached answer, in memory alone.
/// </summary>
/// <param name="refresh">Sees to it that the answer stays in the cache for a while.</param>
internal sealed class AskedChart(Func<TimeSpan, CancellationToken, ValueTask<Refreshed>> refresh)
{
    /// <summary>When the cached answer ends.</summary>
    public DateTimeOffset Expires { get; set; }

    /// <summary>Sees to it that the answer stays in the cache for a while.</summary>
    public ValueTask<Refreshed> RefreshAsync(TimeSpan goodFor, CancellationToken cancellationToken) => refresh(goodFor, cancellationToken);
}
