namespace AstroEngine.Core.Time;

/// <summary>What to do with a local time that daylight saving skips or repeats.</summary>
public enum Disambiguation
{
    /// <summary>Refuse it, and say which instants are possible.</summary>
    Reject,

    /// <summary>Take the earlier of the two instants.</summary>
    Earlier,

    /// <summary>Take the later of the two instants.</summary>
    Later,
}
