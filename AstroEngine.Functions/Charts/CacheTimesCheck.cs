using AstroEngine.Functions.Caching.Times;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Charts;

/// <summary>Keeps the service from starting with times to live that are none, or of kinds that do not exist.</summary>
internal sealed class CacheTimesCheck(CacheTimes times, CalculationCatalog calculations) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        times.ThrowIfUnknown(calculations.Names);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
