using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Functions.Telemetry.Resources;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Telemetry.Monitoring.Sampling;

/// <summary>Takes samples: every 30 seconds, and after one that failed in a minute. One caller at a time; <see cref="Latest"/> is for all.</summary>
internal sealed class ResourceSampler(
    IProcessResources resources,
    DataVolume volume,
    ActiveOperations operations,
    ComputationGate gate,
    IOptions<AlertOptions> options,
    TimeProvider clock,
    ILogger<ResourceSampler> logger)
{
    private static readonly TimeSpan DiskPatience = TimeSpan.FromSeconds(5);

    private readonly CpuMeter _cpu = new(resources, clock);
    private DateTimeOffset _due = clock.GetUtcNow();
    private ResourceSample? _latest;

    /// <summary>The last sample; null before the first.</summary>
    public ResourceSample? Latest => Volatile.Read(ref _latest);

    /// <summary>Takes a sample if one is due.</summary>
    /// <returns>The new sample, or null when none was due or it failed.</returns>
    public async Task<ResourceSample?> SampleAsync(CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow() < _due)
        {
            return null;
        }

        try
        {
            var process = resources.Read();
            var disk = await DiskAsync(cancellationToken);
            var sample = new ResourceSample(clock.GetUtcNow(), _cpu.Next(process), process, disk, operations.Count, gate.Waiting);
            Volatile.Write(ref _latest, sample);
            _due = clock.GetUtcNow() + (disk is null ? options.Value.RetryInterval : options.Value.SampleInterval);
            return sample;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _due = clock.GetUtcNow() + options.Value.RetryInterval;
            logger.SampleFailed(e.Message);
            return null;
        }
    }

    // What is known of the process is worth having without the disk.
    private async Task<DiskSpace?> DiskAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await volume.ReadAsync(DiskPatience, cancellationToken);
        }
        catch (Exception e) when (e is IOException or TimeoutException or UnauthorizedAccessException or ArgumentException)
        {
            logger.DiskUnreadable(e.Message);
            return null;
        }
    }
}
