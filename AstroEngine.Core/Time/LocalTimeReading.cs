namespace AstroEngine.Core.Time;

/// <summary>What a local time on a clock means: one instant, none, or two.</summary>
public abstract record LocalTimeReading
{
    private LocalTimeReading()
    {
    }

    /// <summary>The local time occurred once.</summary>
    /// <param name="Moment">The moment meant.</param>
    /// <param name="IsLocalMeanTime">Whether the zone kept the local mean time of its reference city then, before standard time.</param>
    public sealed record Certain(BirthMoment Moment, bool IsLocalMeanTime) : LocalTimeReading;

    /// <summary>The local time occurred twice: clocks were set back over it.</summary>
    /// <param name="Earlier">Its first occurrence.</param>
    /// <param name="Later">Its second occurrence.</param>
    public sealed record Repeated(BirthMoment Earlier, BirthMoment Later) : LocalTimeReading;

    /// <summary>The local time never occurred: clocks were set forward over it.</summary>
    /// <param name="Earlier">The instant meant if the clock had been set forward already.</param>
    /// <param name="Later">The instant meant if the clock had not yet been set forward.</param>
    public sealed record Skipped(BirthMoment Earlier, BirthMoment Later) : LocalTimeReading;

    /// <summary>The moment that this reading stands for under a rule.</summary>
    /// <param name="rule">What to do when the local time did not occur exactly once.</param>
    /// <returns>The moment, or null when the rule is to reject.</returns>
    public BirthMoment? Resolve(Disambiguation rule) => (this, rule) switch
    {
        (Certain reading, _) => reading.Moment,
        (Repeated reading, Disambiguation.Earlier) => reading.Earlier,
        (Repeated reading, Disambiguation.Later) => reading.Later,
        (Skipped reading, Disambiguation.Earlier) => reading.Earlier,
        (Skipped reading, Disambiguation.Later) => reading.Later,
        _ => null,
    };
}
