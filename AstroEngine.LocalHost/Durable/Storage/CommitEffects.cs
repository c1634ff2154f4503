namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>What the engine has to do once a commit is on the disk. Nothing of it happens when the commit fails.</summary>
internal sealed class CommitEffects
{
    /// <summary>Instances that have a message which is due.</summary>
    public HashSet<string> Woken { get; } = [];

    /// <summary>Messages that are due later.</summary>
    public List<(DateTime Due, string InstanceId)> Timers { get; } = [];

    /// <summary>Activities to run.</summary>
    public List<ActivityItem> Activities { get; } = [];

    /// <summary>Instances whose status may have changed.</summary>
    public HashSet<string> Changed { get; } = [];
}
