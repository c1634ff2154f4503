using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>The alerts that are on, and the changes that there were. Evaluated by one caller, read by any.</summary>
internal sealed class AlertBoard
{
    private readonly Lock _lock = new();
    private readonly AlertTracker[] _trackers;
    private readonly Queue<AlertEvent> _history = new();
    private readonly int _kept;
    private IReadOnlyList<ActiveAlert> _active = [];

    /// <summary>Begins without alerts.</summary>
    public AlertBoard(IOptions<AlertOptions> options)
    {
        Rules = AlertRules.Of(options.Value);
        _trackers = [.. Rules.Select(rule => new AlertTracker(rule, options.Value))];
        _kept = options.Value.History;
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<AlertRule> Rules { get; }

    /// <summary>The alerts that are on, the worst first, then the oldest.</summary>
    public IReadOnlyList<ActiveAlert> Active => Volatile.Read(ref _active);

    /// <summary>The last changes, the newest first.</summary>
    public IReadOnlyList<AlertEvent> History
    {
        get
        {
            lock (_lock)
            {
                return [.. _history.Reverse()];
            }
        }
    }

    /// <summary>What is to be done while these alerts last.</summary>
    public AlertDefenses Defenses =>
        Active.Where(a => a.Severity == AlertSeverity.Critical).Aggregate(AlertDefenses.None, (sum, alert) => sum | alert.Rule.Defenses);

    /// <summary>Evaluates the rules.</summary>
    /// <returns>What changed.</returns>
    public IReadOnlyList<AlertEvent> Evaluate(MonitorReading reading)
    {
        List<AlertEvent> changes = [.. _trackers.Select(tracker => tracker.Evaluate(reading)).OfType<AlertEvent>()];
        Volatile.Write(ref _active, [.. _trackers.Select(t => t.Alert).OfType<ActiveAlert>().OrderByDescending(a => a.Severity).ThenBy(a => a.Since)]);
        lock (_lock)
        {
            changes.ForEach(_history.Enqueue);
            while (_history.Count > _kept)
            {
                _history.Dequeue();
            }
        }

        return changes;
    }
}
