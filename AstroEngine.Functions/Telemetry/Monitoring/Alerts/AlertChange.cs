namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>How an alert changed.</summary>
internal enum AlertChange
{
    /// <summary>It was not there before.</summary>
    Raised,

    /// <summary>It was a warning and is critical.</summary>
    Escalated,

    /// <summary>It was critical and is a warning.</summary>
    Eased,

    /// <summary>It is over.</summary>
    Cleared,
}
