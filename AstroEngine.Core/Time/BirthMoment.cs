using NodaTime;

namespace AstroEngine.Core.Time;

/// <summary>A moment of birth: the instant, and the offset of the clock it was read from.</summary>
/// <param name="Instant">The instant, to the millisecond.</param>
/// <param name="Offset">How far the local clock was ahead of UTC.</param>
public readonly record struct BirthMoment(Instant Instant, Offset Offset)
{
    /// <summary>The reading of the local clock, in the Gregorian calendar.</summary>
    public LocalDateTime Local => Instant.WithOffset(Offset).LocalDateTime;

    /// <summary>The instant as a Julian day in Universal Time.</summary>
    public JulianDay JulianDay => JulianDay.FromInstant(Instant);
}
