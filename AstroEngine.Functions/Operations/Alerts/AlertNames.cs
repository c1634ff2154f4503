using AstroEngine.Functions.Telemetry.Monitoring.Alerts;

namespace AstroEngine.Functions.Operations.Alerts;

/// <summary>How alerts are written in documents.</summary>
internal static class AlertNames
{
    private const int Digits = 4;

    /// <summary>The name of a severity.</summary>
    public static string Of(AlertSeverity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>The name of a change.</summary>
    public static string Of(AlertChange change) => change.ToString().ToLowerInvariant();

    /// <summary>A value to four places.</summary>
    public static double? Round(double? value) => value is { } found ? Math.Round(found, Digits) : null;
}
