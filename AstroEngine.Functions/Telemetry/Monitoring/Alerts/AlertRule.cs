namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>When there is an alert.</summary>
internal sealed record AlertRule
{
    private const string RunbookPage = "docs/runbook.md#";

    /// <summary>The id in documents, such as <c>high_error_rate</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the same alert in Prometheus, such as <c>HighErrorRate</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The chapter of the runbook.</summary>
    public required string Chapter { get; init; }

    /// <summary>What the value is, to begin a sentence with.</summary>
    public required string Subject { get; init; }

    /// <summary>What the value is counted in.</summary>
    public required AlertUnit Unit { get; init; }

    /// <summary>The thresholds.</summary>
    public required AlertThresholds Thresholds { get; init; }

    /// <summary>Whether values below the thresholds are the bad ones.</summary>
    public bool IsBelow { get; init; }

    /// <summary>What is done while it is critical.</summary>
    public AlertDefenses Defenses { get; init; }

    /// <summary>Looks: null when nothing was measured since the last time, so that one measurement is not counted as several.</summary>
    public required Func<MonitorReading, Observation?> Observe { get; init; }

    /// <summary>Where to read what to do.</summary>
    public string Runbook => RunbookPage + Chapter;

    /// <summary>Says what was found.</summary>
    public string Message(double? value, double? threshold) =>
        value is not { } found ? $"{Subject} can no longer be judged."
        : Unit == AlertUnit.Fault ? Subject + (found > 0 ? "." : ": no longer.")
        : threshold is not { } limit ? $"{Subject} is {Unit.Format(found)}."
        : $"{Subject} is {Unit.Format(found)}{(IsBeyond(found, limit) ? "; the threshold is" : ", within the threshold again, which is")} {Unit.Format(limit)}.";

    private bool IsBeyond(double found, double limit) => IsBelow ? found < limit : found > limit;
}
