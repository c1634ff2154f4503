namespace AstroEngine.LocalHost.Timers;

/// <summary>When a timer function runs.</summary>
internal interface ITimerSchedule
{
    /// <summary>Whether the function runs more than once a minute; such runs are not recorded.</summary>
    bool IsDense { get; }

    /// <summary>The first occurrence after an instant.</summary>
    /// <returns>Null when there is none any more.</returns>
    DateTimeOffset? NextAfter(DateTimeOffset instant);
}
