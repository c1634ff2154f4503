namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>What the service does about a critical alert by itself, while it lasts.</summary>
[Flags]
internal enum AlertDefenses
{
    /// <summary>Nothing but telling.</summary>
    None = 0,

    /// <summary>Fewer computations at a time, and fewer that may wait.</summary>
    ShedLoad = 1,

    /// <summary>Fewer results in memory.</summary>
    ShrinkCache = 2,
}
