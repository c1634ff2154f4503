using AstroEngine.Functions.Telemetry.Monitoring.Actions;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Telemetry.Monitoring;

/// <summary>Runs the monitor while the service runs.</summary>
internal sealed class MonitorLoop(ServiceMonitor monitor, AlertWebhook webhook) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not on the way of the start.
        await Task.Yield();
        await Task.WhenAll(monitor.RunAsync(stoppingToken), webhook.RunAsync(stoppingToken));
    }
}
