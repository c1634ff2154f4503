namespace AstroEngine.Functions.Telemetry.Resources;

/// <summary>What this process uses. It keeps no state between readings: any number of readers may share it.</summary>
/// <param name="clock">The clock whose counter the readings carry.</param>
internal sealed class ProcessResources(TimeProvider clock) : IProcessResources
{
    private readonly long _limit = MemoryLimit.Read();

    /// <inheritdoc/>
    public int Cores => Environment.ProcessorCount;

    /// <inheritdoc/>
    public ProcessReading Read() => new(
        clock.GetTimestamp(),
        Environment.CpuUsage.TotalTime,
        Environment.WorkingSet,
        GC.GetTotalMemory(forceFullCollection: false),
        _limit);
}
