using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Functions.Telemetry.Monitoring.Sampling;

namespace AstroEngine.Functions.Hosting.Startup;

/// <summary>The monitor: takes its first sample, so that there is one from the first request on, and the time of the start.</summary>
internal sealed class MonitorStep(ResourceSampler sampler, AlertBoard board, Uptime uptime) : IStartupStep
{
    private const int Megabyte = 1 << 20;

    /// <inheritdoc />
    public string Name => "monitor";

    /// <inheritdoc />
    public async Task<string> StartAsync(CancellationToken cancellationToken)
    {
        uptime.Begin();
        var sample = await sampler.SampleAsync(cancellationToken);
        return $"{board.Rules.Count} rules, {(sample is null ? "no sample" : $"{sample.Process.ResidentBytes / Megabyte} MB held")}";
    }
}
