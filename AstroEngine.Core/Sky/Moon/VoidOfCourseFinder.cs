using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>Finds when the Moon is void of course: from its last exact aspect in a sign until it enters the next.</summary>
/// <remarks>
/// The Moon is faster than all bodies, so that its distance from each only grows: the last aspect before an ingress is the multiple of an aspect's angle below
/// the distance at the ingress. Aspects are the five of Ptolemy, between apparent geocentric longitudes; a sidereal zodiac would have other ingresses.
/// </remarks>
public static class VoidOfCourseFinder
{
    private const double FullCircle = 360;
    private const int Traditional = 6;

    private static readonly SkyFrame Frame = new(ZodiacFrame.Tropical);

    private static ReadOnlySpan<Body> Bodies =>
    [
        Body.Sun, Body.Mercury, Body.Venus, Body.Mars, Body.Jupiter, Body.Saturn, Body.Uranus, Body.Neptune, Body.Pluto,
    ];

    private static ReadOnlySpan<(double Degrees, AspectKind Aspect)> Targets => TargetTable;

    private static readonly (double, AspectKind)[] TargetTable =
    [
        (0, AspectKind.Conjunction), (60, AspectKind.Sextile), (90, AspectKind.Square), (120, AspectKind.Trine),
        (180, AspectKind.Opposition), (240, AspectKind.Trine), (270, AspectKind.Square), (300, AspectKind.Sextile),
    ];

    /// <summary>The times that overlap a time, in order.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="bodies">The bodies that count.</param>
    /// <param name="from">The beginning, Universal Time.</param>
    /// <param name="to">The end, not included.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static List<VoidOfCourse> Between(ISky sky, VoidBodies bodies, JulianDay from, JulianDay to)
    {
        ArgumentNullException.ThrowIfNull(sky);
        List<VoidOfCourse> found = [];
        var ingress = MoonIngresses.Last(sky, from);
        while (ingress.At < to)
        {
            var next = MoonIngresses.After(sky, ingress);
            var last = LastAspectBefore(sky, bodies, next.At);
            var starts = last.At > ingress.At ? last.At : ingress.At;
            if (next.At > from && starts < to)
            {
                found.Add(new(starts, next.At, last, next.Sign));
            }

            ingress = next;
        }

        return found;
    }

    /// <summary>The last exact aspect of the Moon before a moment.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="bodies">The bodies that count.</param>
    /// <param name="moment">Universal Time.</param>
    public static MoonAspect LastAspectBefore(ISky sky, VoidBodies bodies, JulianDay moment)
    {
        ArgumentNullException.ThrowIfNull(sky);
        var moon = sky.Longitude(moment, Body.Moon, Frame);
        var latest = default(MoonAspect);
        foreach (var body in Bodies[..(bodies == VoidBodies.Traditional ? Traditional : Bodies.Length)])
        {
            var other = sky.Longitude(moment, body, Frame);
            var ahead = (moon.Longitude - other.Longitude).Normalized().Degrees;
            var (degrees, aspect) = Below(ahead);
            var guess = moment.Value - ((ahead - degrees) / (moon.Speed - other.Speed));
            // In the five days back to an aspect at most the guess is off by less than a day.
            if (guess > latest.At.Value - 1 && Exact(sky, body, degrees, guess) is var at && at > latest.At.Value)
            {
                latest = new(body, aspect, new(at));
            }
        }

        return latest;
    }

    private static (double Degrees, AspectKind Aspect) Below(double ahead)
    {
        var i = Targets.Length - 1;
        while (Targets[i].Degrees > ahead)
        {
            i--;
        }

        return Targets[i];
    }

    private static double Exact(ISky sky, Body body, double degrees, double guess) => Newton.Solve(
        day =>
        {
            var moon = sky.Longitude(new(day), Body.Moon, Frame);
            var other = sky.Longitude(new(day), body, Frame);
            return (Math.IEEERemainder(moon.Longitude.Degrees - other.Longitude.Degrees - degrees, FullCircle), moon.Speed - other.Speed);
        },
        guess);
}
