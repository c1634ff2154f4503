namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>How bad it is.</summary>
internal enum AlertSeverity
{
    /// <summary>All is well.</summary>
    None,

    /// <summary>To be looked into by day.</summary>
    Warning,

    /// <summary>To be looked into now.</summary>
    Critical,
}
