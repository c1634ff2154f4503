using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Telemetry;

/// <summary>Begins to collect when the service starts: what happens before is not counted.</summary>
/// <param name="services">The services.</param>
internal sealed class TelemetryLifetime(IServiceProvider services) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<TelemetryGroups>();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
