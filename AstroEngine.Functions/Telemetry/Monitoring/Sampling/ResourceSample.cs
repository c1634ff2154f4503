using AstroEngine.Functions.Telemetry.Resources;

namespace AstroEngine.Functions.Telemetry.Monitoring.Sampling;

/// <summary>What the service used when it was last looked at.</summary>
/// <param name="At">When that was.</param>
/// <param name="CpuPercent">The share of all cores used since the sample before, 0 to 100.</param>
/// <param name="Process">Memory and processor time.</param>
/// <param name="Disk">The room on the volume of <c>DATA</c>; null when it could not be read.</param>
/// <param name="ActiveOperations">Requests that were being answered.</param>
/// <param name="WaitingComputations">Computations that waited for room.</param>
internal sealed record ResourceSample(
    DateTimeOffset At, double CpuPercent, ProcessReading Process, DiskSpace? Disk, int ActiveOperations, int WaitingComputations);
