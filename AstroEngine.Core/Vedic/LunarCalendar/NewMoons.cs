using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.Moon;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>Finds new moons.</summary>
/// <remarks>
/// The greatest terms of the Moon's motion (Meeus, Astronomical Algorithms, 2nd ed., ch. 49) come within a few minutes; Newton's method with
/// the speeds of the ephemeris does the rest, mostly in one step. New moons are good to a millisecond of the ephemeris.
/// </remarks>
public static class NewMoons
{
    private const double FullCircle = 360;
    private const int MostSteps = 12;

    // The Moon gains or loses less than 0.3 degrees a day on its speed: what is left after a step of s days is 0.013 s squared.
    private const double LastStep = 9e-4;

    /// <summary>The new moon of a lunation.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="lunation">The number of the lunation.</param>
    /// <param name="kind">Apparent or geometric positions.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static NewMoon Of(ISky sky, int lunation, PositionKind kind = PositionKind.Apparent)
    {
        ArgumentNullException.ThrowIfNull(sky);
        return Meet(sky, lunation, new(ZodiacFrame.Tropical, PositionCenter.Geocentric, kind)).NewMoon;
    }

    /// <summary>The last new moon at or before a moment.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="moment">Universal Time.</param>
    /// <param name="kind">Apparent or geometric positions.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static NewMoon Before(ISky sky, JulianDay moment, PositionKind kind = PositionKind.Apparent)
    {
        ArgumentNullException.ThrowIfNull(sky);
        var frame = new SkyFrame(ZodiacFrame.Tropical, PositionCenter.Geocentric, kind);
        return MeetBefore(sky, moment, frame, SunAndMoon.At(sky, moment, frame).Elongation).NewMoon;
    }

    /// <summary>The last new moon at or before a moment whose elongation is known, and the Sun's longitude at the new moon.</summary>
    internal static (NewMoon NewMoon, Angle Sun) MeetBefore(ISky sky, JulianDay moment, in SkyFrame frame, double elongation)
    {
        // The true Moon is never so far from the mean one that rounding to whole lunations could err.
        var sinceNew = elongation / FullCircle * MeanLunations.Length;
        var found = Meet(sky, (int)Math.Round((moment.Value - sinceNew - MeanLunations.FirstNewMoon) / MeanLunations.Length), frame);
        if (found.NewMoon.At > moment)
        {
            // A hair before the new moon, and the elongation reads nothing already.
            return Meet(sky, found.NewMoon.Lunation - 1, frame);
        }

        if (elongation < FullCircle - 1)
        {
            return found;
        }

        // It may be a hair after the next new moon, and the elongation reads a full circle still.
        var next = Meet(sky, found.NewMoon.Lunation + 1, frame);
        return next.NewMoon.At <= moment ? next : found;
    }

    /// <summary>The new moon of a lunation, and the Sun's longitude at it.</summary>
    internal static (NewMoon NewMoon, Angle Sun) Meet(ISky sky, int lunation, in SkyFrame frame)
    {
        var day = MeanLunations.Syzygy(lunation);
        day -= sky.DeltaT(new(day)).Days;
        for (var i = 0; i < MostSteps; i++)
        {
            var seen = SunAndMoon.At(sky, new(day), frame);
            var step = new Angle(seen.Elongation).From(default).Degrees / seen.Rate;
            day -= step;
            if (Math.Abs(step) < LastStep)
            {
                return (new(lunation, new(day)), seen.Sun.Longitude - new Angle(seen.Sun.Speed * step));
            }
        }

        throw new InvalidOperationException($"New moon {lunation} was not found near Julian day {day:R}.");
    }
}
