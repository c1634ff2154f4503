using AstroEngine.Functions.Telemetry.Monitoring.Alerts;

namespace AstroEngine.Functions.Telemetry.Monitoring;

/// <summary>Does something about alerts. Called by the monitor after each evaluation: it must be quick.</summary>
internal interface IAlertAction
{
    /// <summary>The rules were evaluated.</summary>
    /// <param name="changes">What changed; mostly nothing.</param>
    /// <param name="board">The alerts as they are now.</param>
    void OnEvaluated(IReadOnlyList<AlertEvent> changes, AlertBoard board);
}
