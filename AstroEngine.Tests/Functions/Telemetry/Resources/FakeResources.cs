using AstroEngine.Functions.Telemetry.Resources;

namespace AstroEngine.Tests.Functions.Telemetry.Resources;

/// <summary>Readings that a test decides.</summary>
internal sealed class FakeResources(TimeProvider clock) : IProcessResources
{
    public int Cores { get; init; } = 2;

    public TimeSpan CpuTime { get; set; }

    public long Resident { get; set; } = 100L << 20;

    public long Managed { get; set; } = 50L << 20;

    public long Limit { get; set; } = 1L << 30;

    public Exception? Failure { get; set; }

    public ProcessReading Read() => Failure is { } failure ? throw failure : new(clock.GetTimestamp(), CpuTime, Resident, Managed, Limit);
}
