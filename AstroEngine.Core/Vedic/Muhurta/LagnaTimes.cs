using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>Which sign is the ascendant when.</summary>
/// <remarks>
/// The ascendant is the point of the zodiac on the eastern horizon, as in charts. Within the polar circles some signs never rise, signs
/// may rise backward, and the ascendant leaps to the opposite sign when the ecliptic crosses the horizon due north and south; such spans
/// say so in <see cref="LagnaSpan.Change"/>. At the poles nothing rises.
/// </remarks>
public static class LagnaTimes
{
    private const double NearlyPole = 90 - 1e-9;
    private const double LongestWindow = 32;

    // More than the zodiac turns against the stars within half the longest window.
    private const double Margin = 0.001;

    /// <summary>The signs that hold the ascendant within a window, in their order, each with the whole of its time.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="place">The place; its altitude does not matter.</param>
    /// <param name="zodiac">The zodiac of the signs.</param>
    /// <param name="from">The beginning of the window, UT: the first span holds it.</param>
    /// <param name="to">The end of the window, UT: the last span begins before it.</param>
    /// <returns>
    /// The spans without gaps: 12 or 13 for a day outside of the polar circles, none at the poles. The moments are good to a hundredth of a
    /// second of the ephemeris. The sky is asked for up to a day before and after the window.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The window is empty, longer than 32 days or not finite, or the latitude is none.</exception>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the window.</exception>
    public static IReadOnlyList<LagnaSpan> Within(ISky sky, GeoPlace place, ZodiacFrame zodiac, JulianDay from, JulianDay to)
    {
        ArgumentNullException.ThrowIfNull(sky);
        if (!(to.Value - from.Value is > 0 and <= LongestWindow))
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, $"The window must end 0 to {LongestWindow} days after {from}.");
        }

        if (!(Math.Abs(place.Latitude) <= 90))
        {
            throw new ArgumentOutOfRangeException(nameof(place), place, "The latitude must be -90 to 90 degrees.");
        }

        return Math.Abs(place.Latitude) > NearlyPole ? [] : Spans(new TurningHorizon(sky, place, zodiac), from, to);
    }

    private static List<LagnaSpan> Spans(TurningHorizon horizon, JulianDay from, JulianDay to)
    {
        Span<LagnaTurn> turns = stackalloc LagnaTurn[TurningHorizon.MostTurns];
        var start = from.Value - TurningHorizon.SiderealDay;
        turns = turns[..horizon.TurnsOfDay(start, (from.Value + to.Value) / 2, turns)];
        var spans = new List<LagnaSpan>(turns.Length + 2);
        var (index, open) = LastBefore(turns, start, from.Value);
        while (open.At < to)
        {
            var next = horizon.Refine(At(turns, start, ++index));
            if (next.At > from)
            {
                spans.Add(new(open.Sign, open.At, next.At, open.Change));
            }

            open = next;
        }

        return spans;

        (int Index, LagnaMoment Moment) LastBefore(ReadOnlySpan<LagnaTurn> all, double begin, double limit)
        {
            var last = all.Length - 1;
            while (last > 0 && At(all, begin, last).At > limit - Margin)
            {
                last--;
            }

            return (last, horizon.Refine(At(all, begin, last)));
        }
    }

    // Turns come again after a sidereal day.
    private static LagnaTurn At(ReadOnlySpan<LagnaTurn> turns, double start, int index)
    {
        var (day, number) = Math.DivRem(index, turns.Length);
        return turns[number] with { At = turns[number].At + (day * TurningHorizon.SiderealDay) };
    }
}
