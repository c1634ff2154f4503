namespace AstroEngine.Functions.Telemetry.Resources;

/// <summary>What the process has used and uses of its machine, or of its container, at one instant.</summary>
/// <param name="Timestamp">A reading of the clock's counter.</param>
/// <param name="CpuTime">The processor time used since the process began, of all cores together.</param>
/// <param name="ResidentBytes">The bytes of memory that the process holds: managed, native and mapped.</param>
/// <param name="ManagedBytes">The bytes of objects on the managed heap, dead ones that are not collected yet among them.</param>
/// <param name="LimitBytes">The bytes that it may hold: see <see cref="MemoryLimit"/>.</param>
internal readonly record struct ProcessReading(long Timestamp, TimeSpan CpuTime, long ResidentBytes, long ManagedBytes, long LimitBytes)
{
    /// <summary>The resident memory in percent of the limit; 0 when no limit is known.</summary>
    public double MemoryPercent => LimitBytes > 0 ? 100.0 * ResidentBytes / LimitBytes : 0;
}
