namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>Limits of the memory that the process holds, whatever the container allows: configuration section <c>Alerts:Memory</c>.</summary>
public sealed class MemoryGuardOptions
{
    private const int Most = 1 << 20;

    /// <summary>Megabytes (2^20 bytes) beyond which garbage is collected; 0 for no such limit. Default 400.</summary>
    public int SoftMegabytes { get; set; } = 400;

    /// <summary>Megabytes beyond which the cache is emptied and an alert is raised; 0 for no such limit. Default 500.</summary>
    public int HardMegabytes { get; set; } = 500;

    internal string? Mistake() =>
        SoftMegabytes is < 0 or > Most ? $"Alerts:Memory:SoftMegabytes must be 0 (off) to {Most}, was {SoftMegabytes}."
        : HardMegabytes is < 0 or > Most ? $"Alerts:Memory:HardMegabytes must be 0 (off) to {Most}, was {HardMegabytes}."
        : HardMegabytes > 0 && HardMegabytes < SoftMegabytes
            ? $"Alerts:Memory:HardMegabytes must not be below SoftMegabytes ({SoftMegabytes}), was {HardMegabytes}."
        : null;
}
