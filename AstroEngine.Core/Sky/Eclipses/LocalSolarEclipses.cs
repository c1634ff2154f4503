using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>Computes what a place has of eclipses of the Sun, by the conventions of swe_sol_eclipse_when_loc of Swiss Ephemeris.</summary>
public static class LocalSolarEclipses
{
    // The eclipse of a place lies within the hours in which the penumbra is on the Earth.
    private const double Hour = 1.0 / 24;
    private const int HoursAround = 4;

    // Half an hour, the farthest that the maximum is from an hourly look, moves the Moon by less than this.
    private const double FarthestInHalfAnHour = 0.0125;
    private static readonly double[] Steps = [0.02, 0.004, 0.0006];

    /// <summary>The eclipse as a place has it.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="eclipse">The eclipse.</param>
    /// <param name="place">The place.</param>
    /// <returns>Null when the Moon does not touch the Sun there, not even below the horizon.</returns>
    public static LocalSolarEclipse? Of(ISky sky, SolarEclipse eclipse, GeoPlace place)
    {
        ArgumentNullException.ThrowIfNull(sky);
        ArgumentNullException.ThrowIfNull(eclipse);
        if (About(sky, eclipse.Maximum.Value, place) is not { } about)
        {
            return null;
        }

        var maximum = ClosestApproach.Find(
            day => SunMoon.At(sky, day, place).Discs() with { Reach = 0 }, about, Steps);
        var cover = SolarCover.Of(SunMoon.At(sky, maximum, place));
        if (!cover.IsEclipsed || SolarContacts.OuterAround(sky, maximum, place) is not { } outer)
        {
            return null;
        }

        var inner = cover.Type == EclipseType.Partial ? null : SolarContacts.InnerAround(sky, maximum, place);
        var finder = new RiseSetFinder(sky, place, HorizonRule.Astronomical);
        return WithWhatIsSeen(sky, place, new LocalSolarEclipse(
            cover.Type,
            Sight(sky, maximum, place),
            SolarCoverage.Of(cover),
            Sight(sky, outer.Begins.Value, place),
            inner is { } second ? Sight(sky, second.Begins.Value, place) : null,
            inner is { } third ? Sight(sky, third.Ends.Value, place) : null,
            Sight(sky, outer.Ends.Value, place))
        {
            Sunrise = finder.Next(Body.Sun, HorizonEvent.Rise, outer.Begins, outer.Ends),
            Sunset = finder.Next(Body.Sun, HorizonEvent.Set, outer.Begins, outer.Ends),
        });
    }

    /// <summary>The hour at which the discs are nearest, or null when they stay apart.</summary>
    private static double? About(ISky sky, double maximum, GeoPlace place)
    {
        var (nearest, overlap) = (0.0, double.NegativeInfinity);
        for (var i = -HoursAround; i <= HoursAround; i++)
        {
            var day = maximum + (i * Hour);
            var seen = SunMoon.At(sky, day);
            var observer = Observer.At(place, sky.SiderealTime(new JulianDay(day)).AtLongitude(place.Longitude)).Position;
            var here = new SunMoon(seen.Sun - observer, seen.Moon - observer).Discs().Overlap;
            (nearest, overlap) = here > overlap ? (day, here) : (nearest, overlap);
        }

        return overlap > -FarthestInHalfAnHour ? nearest : null;
    }

    private static EclipseSight Sight(ISky sky, double day, GeoPlace place) =>
        EclipseSights.Of(sky, day, place, SunMoon.At(sky, day, place).Sun);

    private static LocalSolarEclipse WithWhatIsSeen(ISky sky, GeoPlace place, LocalSolarEclipse eclipse)
    {
        if (eclipse.Maximum.IsVisible)
        {
            return eclipse with { Seen = eclipse.Maximum, SeenCover = eclipse.Cover };
        }

        var seen = eclipse;
        foreach (var day in Candidates(eclipse))
        {
            var cover = SolarCoverage.Of(SolarCover.Of(SunMoon.At(sky, day, place)));
            if (seen.SeenCover is not { } known || cover.Magnitude > known.Magnitude)
            {
                seen = seen with { Seen = Sight(sky, day, place), SeenCover = cover };
            }
        }

        return seen;
    }

    private static List<double> Candidates(LocalSolarEclipse eclipse)
    {
        ReadOnlySpan<JulianDay?> limits = [eclipse.Sunrise, eclipse.Sunset];
        ReadOnlySpan<EclipseSight?> contacts = [eclipse.First, eclipse.Second, eclipse.Third, eclipse.Fourth];
        List<double> candidates = [];
        foreach (var limit in limits)
        {
            if (limit is { } known)
            {
                candidates.Add(known.Value);
            }
        }

        foreach (var contact in contacts)
        {
            if (contact is { IsVisible: true } known)
            {
                candidates.Add(known.At.Value);
            }
        }

        return candidates;
    }
}
