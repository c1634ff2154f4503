namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>Beyond which values an alert is raised. An empty setting switches the severity off.</summary>
public sealed class AlertThresholds
{
    /// <summary>Beyond this it is a warning; null for never.</summary>
    public double? Warning { get; set; }

    /// <summary>Beyond this it is critical; null for never.</summary>
    public double? Critical { get; set; }

    internal bool IsOrdered(bool isBelow) => Warning is not { } warning || Critical is not { } critical || (isBelow ? critical <= warning : critical >= warning);
}
