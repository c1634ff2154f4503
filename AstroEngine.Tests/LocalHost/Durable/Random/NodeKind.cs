namespace AstroEngine.Tests.LocalHost.Durable.Random;

/// <summary>What to do.</summary>
public enum NodeKind
{
    /// <summary>Call an activity.</summary>
    Call,

    /// <summary>Call an activity that fails some times before it succeeds.</summary>
    Flaky,

    /// <summary>Call an activity that always fails, and go on.</summary>
    Broken,

    /// <summary>Do the children one after the other.</summary>
    Sequence,

    /// <summary>Do the children at once.</summary>
    Parallel,

    /// <summary>Wait.</summary>
    Timer,

    /// <summary>Wait for an event that never comes.</summary>
    Timeout,

    /// <summary>Send itself an event and wait for it.</summary>
    Event,

    /// <summary>Do the child in a sub-orchestration.</summary>
    Sub,

    /// <summary>Do the child in a sub-orchestration that begins anew some times.</summary>
    Loop,
}
