using AstroEngine.Core.Ephemeris;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Precompute.MostAsked;

/// <summary>Every half hour: keeps the charts that are asked for most in the cache.</summary>
internal sealed class WarmUpTask(AskedCharts asked) : IPrecomputeTask
{
    /// <summary>The name of the task.</summary>
    public const string TaskName = "warm-up";

    private const int MostCharts = 50;

    // Longer than until the next run has ended.
    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(45);

    /// <inheritdoc/>
    public string Name => TaskName;

    /// <inheritdoc/>
    public TimeSpan Interval => TimeSpan.FromMinutes(30);

    /// <inheritdoc/>
    public async Task<string> RunAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var charts = asked.Most(MostCharts);
        int computed = 0, failed = 0;
        foreach (var (key, chart) in charts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var refreshed = await chart.RefreshAsync(GoodFor, cancellationToken);
                asked.Prolong(key, refreshed.GoodFor);
                computed += refreshed.IsComputed ? 1 : 0;
            }
            catch (Exception e) when (e is EphemerisUnavailableException or EphemerisRangeException)
            {
                failed++;
            }
        }

        asked.Decay();
        return $"{charts.Count} charts: {computed} computed, {charts.Count - computed - failed} still good, {failed} failed";
    }
}
