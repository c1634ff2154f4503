using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry.Monitoring.Jobs;

namespace AstroEngine.Functions.Operations.SystemStatus;

/// <summary>How jobs stood when they were last counted by this instance.</summary>
/// <param name="Open">Jobs that wait or run.</param>
/// <param name="CompletedLastHour">Jobs that completed within the hour before.</param>
/// <param name="FailedLastHour">Jobs that failed within the hour before.</param>
/// <param name="CountedAt">When.</param>
internal sealed record JobsSection(int Open, int CompletedLastHour, int FailedLastHour, string CountedAt)
{
    /// <summary>Writes a count.</summary>
    public static JobsSection Of(JobsReading reading) => new(reading.Open, reading.Completed, reading.Failed, Iso.Utc(reading.At));
}
