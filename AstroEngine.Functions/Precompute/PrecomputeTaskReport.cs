using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Precompute;

/// <summary>A task in the answer of <c>/health</c>.</summary>
/// <param name="Task">Its name.</param>
/// <param name="Enabled">Whether the settings let it run.</param>
/// <param name="LastRun">When its last run began; null before the first.</param>
/// <param name="DurationSeconds">How long that took.</param>
/// <param name="Outcome"><c>succeeded</c> or <c>failed</c>.</param>
/// <param name="Summary">What it did, or why it failed.</param>
/// <param name="NextDue">When it begins next, by its usual schedule in UTC.</param>
internal sealed record PrecomputeTaskReport(
    string Task, bool Enabled, string? LastRun, double? DurationSeconds, string? Outcome, string? Summary, string? NextDue)
{
    /// <summary>Whether it is on and failed when it last ran.</summary>
    [JsonIgnore]
    public bool HasFailed => Enabled && Outcome == PrecomputeRecord.Failed;
}
