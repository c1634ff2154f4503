namespace AstroEngine.Functions.Precompute;

/// <summary>The last run of a task.</summary>
/// <param name="Task">The name of the task.</param>
/// <param name="StartedAt">When the run began.</param>
/// <param name="DurationSeconds">How long it took.</param>
/// <param name="Outcome"><c>succeeded</c> or <c>failed</c>.</param>
/// <param name="Summary">What was done, or why it failed.</param>
public sealed record PrecomputeRecord(string Task, DateTimeOffset StartedAt, double DurationSeconds, string Outcome, string Summary)
{
    /// <summary>The outcome of a run that did what it was meant to.</summary>
    public const string Succeeded = "succeeded";

    /// <summary>The outcome of a run that broke off.</summary>
    public const string Failed = "failed";
}
