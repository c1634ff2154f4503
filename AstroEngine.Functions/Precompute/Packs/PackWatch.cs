using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Functions.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Precompute.Packs;

/// <summary>
/// Keeps this instance's packs up to date while it runs: finds those that were put into its folder by hand or by another process, and fetches those
/// that another instance has put into the store.
/// </summary>
internal sealed class PackWatch(PackSupply supply, TimeProvider clock, ILogger<PackWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not on the way of the host's start.
        await Task.Yield();
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            await supply.FetchAsync(stoppingToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The packs that there are go on answering, and the next look may be luckier.
            logger.PacksNotUpdated(e is PackFormatException or IOException ? e.Message : e.ToString());
        }
    }
}
