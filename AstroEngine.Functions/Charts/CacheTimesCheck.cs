using AstroEngine.Functions.Caching.Times;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Charts;

/// <summary>Keeps the service from starting with times to live that are none, or of kinds that do not exist.</summary>
internal sealed class CacheTimesCheck(CacheTimes times, CalculationCatalog calculations) : IHostedLifecycleService
{
    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        // Before anything else begins to work.
        times.ThrowIfUnknown(calculations.Names);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
