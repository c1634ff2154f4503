namespace AstroEngine.Functions.Telemetry.Resources;

/// <summary>The room on a volume.</summary>
/// <param name="FreeBytes">Bytes that the process may still write.</param>
/// <param name="TotalBytes">Bytes that the volume holds in all.</param>
internal readonly record struct DiskSpace(long FreeBytes, long TotalBytes)
{
    /// <summary>What is free, in percent of the whole; 100 for a volume without a size.</summary>
    public double FreePercent => TotalBytes > 0 ? 100.0 * FreeBytes / TotalBytes : 100;
}
