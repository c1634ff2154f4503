using AstroEngine.Core.Time;

namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>A stretch of time: it holds its start, not its end.</summary>
/// <param name="Start">The first moment, UT.</param>
/// <param name="End">The first moment after it, UT.</param>
public readonly record struct TimeSlot(JulianDay Start, JulianDay End)
{
    /// <summary>The length in days.</summary>
    public double Days => End.Value - Start.Value;

    /// <summary>Whether a moment lies in it.</summary>
    /// <param name="moment">Universal Time.</param>
    public bool Contains(JulianDay moment) => moment >= Start && moment < End;

    /// <summary>One of so many equal parts. The end of a part is the start of the next, to the last bit.</summary>
    /// <param name="number">Which, from 1.</param>
    /// <param name="parts">How many there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public TimeSlot Part(int number, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, parts);
        return new(Border(number - 1, parts), Border(number, parts));
    }

    /// <summary>A stretch of it, given by fractions of its length.</summary>
    /// <param name="from">Where the stretch starts: 0 is the start, 1 the end.</param>
    /// <param name="to">Where it ends.</param>
    public TimeSlot Stretch(double from, double to) => new(At(from), At(to));

    private JulianDay Border(int index, int parts) => index == parts ? End : At((double)index / parts);

    private JulianDay At(double fraction) => new(Start.Value + (Days * fraction));
}
