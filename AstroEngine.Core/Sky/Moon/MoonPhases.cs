using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>Finds the phases of the Moon.</summary>
/// <remarks>
/// Principal phases are those of almanacs: the apparent geocentric longitude of the Moon exceeds the Sun's by 0, 90, 180 or 270 degrees. The greatest
/// terms of the Moon's motion give a first guess (<see cref="MeanLunations"/>), Newton's method with the speeds of the ephemeris the rest.
/// </remarks>
public static class MoonPhases
{
    private const int QuartersPerLunation = 4;
    private const double Quarter = 90;

    /// <summary>A principal phase.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="quarter">Its number: 0 is the new moon of 6 January 2000, 1 the first quarter that follows.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static PhaseInstant Of(ISky sky, int quarter)
    {
        ArgumentNullException.ThrowIfNull(sky);
        var guess = MeanLunations.Phase(quarter);
        guess -= sky.DeltaT(new(guess)).Days;
        var kind = ((quarter % QuartersPerLunation) + QuartersPerLunation) % QuartersPerLunation;
        var target = new Angle(kind * Quarter);
        var at = Newton.Solve(
            day =>
            {
                var (elongation, rate) = Elongation(sky, new(day));
                return (elongation.From(target).Degrees, rate);
            },
            guess);
        return new((MoonPhase)(2 * kind), new(at));
    }

    /// <summary>The principal phases in a time, in order.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="from">The beginning, Universal Time.</param>
    /// <param name="to">The end, not included.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static List<PhaseInstant> Between(ISky sky, JulianDay from, JulianDay to)
    {
        List<PhaseInstant> found = [];
        // A day at either side is more than the guess is ever off, in centuries for which there is a pack.
        var first = (int)Math.Floor((from.Value - 2 - MeanLunations.FirstNewMoon) / MeanLunations.Length * QuartersPerLunation);
        for (var quarter = first; MeanLunations.Phase(quarter) < to.Value + 1; quarter++)
        {
            if (MeanLunations.Phase(quarter) > from.Value - 1 && Of(sky, quarter) is var phase && phase.At >= from && phase.At < to)
            {
                found.Add(phase);
            }
        }

        return found;
    }

    /// <summary>How far the Moon has gone from the Sun along the ecliptic, 0 up to 360 degrees, and how fast it goes, degrees a day.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="moment">Universal Time.</param>
    public static (Angle Elongation, double Rate) Elongation(ISky sky, JulianDay moment)
    {
        ArgumentNullException.ThrowIfNull(sky);
        var frame = new SkyFrame(ZodiacFrame.Tropical);
        var moon = sky.Longitude(moment, Body.Moon, frame);
        var sun = sky.Longitude(moment, Body.Sun, frame);
        return ((moon.Longitude - sun.Longitude).Normalized(), moon.Speed - sun.Speed);
    }

    /// <summary>The phase between two principal ones in which an elongation lies; a principal one when it is exact.</summary>
    /// <param name="elongation">How far the Moon has gone from the Sun.</param>
    public static MoonPhase Named(Angle elongation)
    {
        var degrees = elongation.Normalized().Degrees;
        var quarter = (int)(degrees / Quarter);
        return (MoonPhase)((2 * quarter) + (degrees == quarter * Quarter ? 0 : 1));
    }

    /// <summary>The lit share of the Moon's disc, 0 to 1, as seen from the centre of the Earth.</summary>
    /// <remarks>J. Meeus, Astronomical Algorithms, 2nd edition, chapter 48: half of 1 plus the cosine of the angle at the Moon between Sun and Earth.</remarks>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="moment">Universal Time.</param>
    public static double Illumination(ISky sky, JulianDay moment)
    {
        ArgumentNullException.ThrowIfNull(sky);
        var frame = new SkyFrame(ZodiacFrame.Tropical);
        var moon = sky.Position(moment, Body.Moon, frame);
        var sun = sky.Position(moment, Body.Sun, frame);
        var cosine = Math.Cos(moon.Latitude.Degrees * Math.PI / 180)
            * Math.Cos((moon.Longitude - sun.Longitude).Degrees * Math.PI / 180);
        var sine = Math.Sqrt(Math.Max(0, 1 - (cosine * cosine)));
        return (1 + Math.Cos(Math.Atan2(sun.Distance * sine, moon.Distance - (sun.Distance * cosine)))) / 2;
    }
}
