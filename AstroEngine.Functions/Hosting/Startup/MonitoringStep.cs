using AstroEngine.Functions.Telemetry.Monitoring;

namespace AstroEngine.Functions.Hosting.Startup;

/// <summary>Monitoring, unless <c>Features:Monitoring</c> is off: begins to evaluate the rules.</summary>
internal sealed class MonitoringStep(MonitorLoop loop, FeatureOptions features) : IStartupStep
{
    /// <inheritdoc />
    public string Name => "monitoring";

    /// <inheritdoc />
    public async Task<string> StartAsync(CancellationToken cancellationToken)
    {
        if (!features.Monitoring)
        {
            return "off";
        }

        await loop.StartAsync(cancellationToken);
        return "begun";
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => loop.StopAsync(cancellationToken);
}
