using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry.Monitoring.Sampling;

namespace AstroEngine.Functions.Operations.SystemStatus;

/// <summary>What the process used when it was last sampled.</summary>
/// <param name="CpuPercent">The share of all cores, 0 to 100.</param>
/// <param name="MemoryBytes">Bytes that it held.</param>
/// <param name="ManagedBytes">Bytes of them on the managed heap.</param>
/// <param name="MemoryLimitBytes">Bytes that it may hold.</param>
/// <param name="MemoryPercent">What it held of what it may hold.</param>
/// <param name="DiskFreeBytes">Bytes free on the volume of <c>DATA</c>; null when that could not be read.</param>
/// <param name="DiskFreePercent">The same in percent of the volume.</param>
/// <param name="SampledAt">When.</param>
internal sealed record ResourceSection(
    double CpuPercent,
    long MemoryBytes,
    long ManagedBytes,
    long MemoryLimitBytes,
    double MemoryPercent,
    long? DiskFreeBytes,
    double? DiskFreePercent,
    string SampledAt)
{
    private const int Digits = 2;

    /// <summary>Writes a sample.</summary>
    public static ResourceSection Of(ResourceSample sample) => new(
        Math.Round(sample.CpuPercent, Digits),
        sample.Process.ResidentBytes,
        sample.Process.ManagedBytes,
        sample.Process.LimitBytes,
        Math.Round(sample.Process.MemoryPercent, Digits),
        sample.Disk?.FreeBytes,
        sample.Disk is { } disk ? Math.Round(disk.FreePercent, Digits) : null,
        Iso.Utc(sample.At));
}
