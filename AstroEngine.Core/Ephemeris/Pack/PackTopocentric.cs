using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>Moves a geocentric apparent position to a place on the Earth: parallax, the other light-time, diurnal aberration.</summary>
/// <remarks>
/// A geocentric apparent direction already has the annual aberration in it, by up to 20 arcseconds. For the Moon, which the
/// parallax moves by a degree, that must be taken out first and put back afterwards. The bending of light by the Sun stays as seen from
/// the centre of the Earth, which for a planet behind the Sun makes some hundredths of an arcsecond.
/// </remarks>
internal static class PackTopocentric
{
    private const int LightTimeRounds = 3;

    /// <summary>The position of a body as seen from a place, in the mean ecliptic and equinox of date, astronomical units.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="series">The body.</param>
    /// <param name="moment">The moment.</param>
    /// <param name="place">The place.</param>
    public static SkyVector Position(EphemerisPack pack, PackSeries series, in PackMoment moment, GeoPlace place)
    {
        Span<double> values = stackalloc double[4];
        Span<double> rates = stackalloc double[4];
        series.Evaluate(moment.Tt, values, rates);
        var apparent = SkyVector.FromDegrees(values[0], values[1]);
        var distance = values[2];
        var motion = SkyVector.RateFromDegrees(values[0], values[1], values[2], rates[0], rates[1], rates[2]);

        // The Earth moves round the Sun as the Sun seems to move round the Earth.
        pack.Series(Body.Sun).Evaluate(moment.Tt, values, rates);
        var earth = -SkyVector.RateFromDegrees(values[0], values[1], values[2], rates[0], rates[1], rates[2]);

        var observer = Place(pack, moment, place);
        var geocentric = distance * Aberration.Apply(apparent, -earth);
        var seen = geocentric - observer.Position;
        for (var i = 0; i < LightTimeRounds; i++)
        {
            var sooner = (distance - seen.Length) / Aberration.SpeedOfLight;
            seen = geocentric + (sooner * (earth + motion)) - observer.Position;
        }

        return seen.Length * Aberration.Apply(seen.Unit(), earth + observer.Velocity);
    }

    /// <summary>The observer in the mean ecliptic and equinox of date, as Swiss Ephemeris places him.</summary>
    /// <remarks>
    /// It counts mean sidereal time on the mean equator, as if there were no nutation: for the Moon that makes up to 0.15 arcseconds.
    /// </remarks>
    private static Observer Place(EphemerisPack pack, in PackMoment moment, GeoPlace place)
    {
        var observer = Observer.At(place, new Angle(moment.MeanSiderealAngle(pack) + place.Longitude));
        var obliquity = new Angle(moment.MeanObliquity);
        return new(observer.Position.TurnedAboutX(obliquity), observer.Velocity.TurnedAboutX(obliquity));
    }
}
