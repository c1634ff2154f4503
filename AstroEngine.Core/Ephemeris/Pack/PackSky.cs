using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>A reading of the sky from ephemeris packs. It remembers its last moment, so that the points of a chart share it.</summary>
/// <remarks>
/// Positions are those of the pack (apparent, geocentric, mean equinox of date) turned into the frame asked for: nutation is a turn about
/// the pole of the ecliptic, a sidereal zodiac another, and projection on the ecliptic of an epoch a rotation.
/// </remarks>
/// <param name="packs">The packs; where several cover a moment, the first of them answers.</param>
internal sealed class PackSky(IReadOnlyList<EphemerisPack> packs) : ISky
{
    // Rates of what has no series of its own are taken over so many days; the parallax turns with the Earth, so its step is short.
    private const double ProjectedStep = 0.005;
    private const double TopocentricStep = 0.0002;

    private PackMoment? _moment;
    private EphemerisPack? _pack;

    /// <summary>The pack that answered last; before the first answer, the first pack.</summary>
    public string Source => (_pack ?? packs[0]).Title;

    /// <summary>Whether the pack can give positions of this kind: heliocentric and geometric ones it has not.</summary>
    public static bool CanGive(in SkyFrame frame) =>
        frame.Center != PositionCenter.Heliocentric && frame.Kind == PositionKind.Apparent;

    public DeltaT DeltaT(JulianDay moment) => At(moment, out _).DeltaT;

    public SiderealTime SiderealTime(JulianDay moment) => new(At(moment, out var pack).ApparentSiderealAngle(pack) / 15);

    public EclipticOrientation Orientation(JulianDay moment)
    {
        var at = At(moment, out _);
        return new(new(at.TrueObliquity), new(at.MeanObliquity), new(at.NutationInLongitude), new(at.NutationInObliquity));
    }

    public Angle AyanamsaAt(JulianDay moment, Ayanamsa ayanamsa)
    {
        Span<double> value = stackalloc double[4];
        var at = At(moment, out var pack);
        pack.Series(PackSeriesId.Of(ayanamsa)).Evaluate(at.Tt, value);
        return new Angle(value[0]).Normalized();
    }

    public BodyPosition Position(JulianDay moment, Body body, in SkyFrame frame)
    {
        Require(frame);
        var at = At(moment, out var pack);
        var series = pack.Series(body);
        return frame.Center == PositionCenter.Topocentric && IsSeenFromAPlace(body)
            ? Topocentric(pack, at, series, frame)
            : Geocentric(pack, at, series, frame.Zodiac);
    }

    public LongitudeMotion Longitude(JulianDay moment, Body body, in SkyFrame frame)
    {
        Require(frame);
        if (frame.Zodiac.Ayanamsa is { IsProjection: true } || (frame.Center == PositionCenter.Topocentric && IsSeenFromAPlace(body)))
        {
            var position = Position(moment, body, frame);
            return new(position.Longitude, position.Speed);
        }

        var at = At(moment, out var pack);
        var (value, rate) = pack.Series(body).EvaluateFirst(at.Tt);
        var (shift, shiftRate) = Shift(pack, at, frame.Zodiac);
        return new(new Angle(value + shift).Normalized(), rate + shiftRate);
    }

    public HouseDivision Houses(JulianDay moment, GeoPlace place, HouseSystem system, ZodiacFrame zodiac) =>
        PackHouses.Divide(At(moment, out var pack), pack, place, system, zodiac);

    // The nodes and apogees of the Moon's orbit are directions, not bodies with a parallax.
    private static bool IsSeenFromAPlace(Body body) => body is < Body.MeanNode or > Body.OsculatingApogee;

    private static void Require(in SkyFrame frame)
    {
        if (!CanGive(frame))
        {
            throw new PackMissException($"Packs hold no {Names.Of(frame.Center)} {Names.Of(frame.Kind)} positions.");
        }
    }

    private PackMoment At(JulianDay moment, out EphemerisPack pack)
    {
        if (_moment is { } known && known.Ut == moment)
        {
            pack = _pack!;
            return known;
        }

        _pack = pack = Covering(moment);
        var found = PackMoment.Of(pack, moment);
        _moment = found;
        return found;
    }

    private EphemerisPack Covering(JulianDay moment)
    {
        // Counted, since the enumerator of an interface would be allocated anew for every moment.
        for (var i = 0; i < packs.Count; i++)
        {
            if (packs[i].Covers(moment))
            {
                return packs[i];
            }
        }

        throw new PackMissException($"No pack covers {moment}.");
    }

    private static BodyPosition Geocentric(EphemerisPack pack, in PackMoment at, PackSeries series, ZodiacFrame zodiac)
    {
        Span<double> values = stackalloc double[4];
        Span<double> rates = stackalloc double[4];
        series.Evaluate(at.Tt, values, rates);
        var (rightAscension, declination) = Equatorial(SkyVector.FromDegrees(values[0] + at.NutationInLongitude, values[1]), at);
        if (zodiac.Ayanamsa is { IsProjection: true } projecting)
        {
            var (longitude, latitude) = Projected(pack, at.Tt, series, projecting);
            var ahead = Projected(pack, at.Tt + ProjectedStep, series, projecting).Longitude;
            var behind = Projected(pack, at.Tt - ProjectedStep, series, projecting).Longitude;
            return new(longitude, latitude, values[2], ahead.From(behind).Degrees / (2 * ProjectedStep), rightAscension, declination);
        }

        var (shift, shiftRate) = Shift(pack, at, zodiac);
        return new(
            new Angle(values[0] + shift).Normalized(), new(values[1]), values[2], rates[0] + shiftRate, rightAscension, declination);
    }

    private static BodyPosition Topocentric(EphemerisPack pack, in PackMoment at, PackSeries series, in SkyFrame frame)
    {
        var seen = PackTopocentric.Position(pack, series, at, frame.Place);
        var (rightAscension, declination) = Equatorial(
            SkyVector.FromDegrees(seen.Longitude.Degrees + at.NutationInLongitude, seen.Latitude.Degrees), at);
        var (longitude, latitude) = InZodiac(pack, seen, at, frame.Zodiac);
        var before = PackMoment.Of(pack, new(at.Ut.Value - TopocentricStep));
        var after = PackMoment.Of(pack, new(at.Ut.Value + TopocentricStep));
        var behind = InZodiac(pack, PackTopocentric.Position(pack, series, before, frame.Place), before, frame.Zodiac).Longitude;
        var ahead = InZodiac(pack, PackTopocentric.Position(pack, series, after, frame.Place), after, frame.Zodiac).Longitude;
        return new(
            longitude, latitude, seen.Length, ahead.From(behind).Degrees / (2 * TopocentricStep), rightAscension, declination);
    }

    private static (Angle Longitude, Angle Latitude) InZodiac(EphemerisPack pack, SkyVector ofDate, in PackMoment at, ZodiacFrame zodiac)
    {
        if (zodiac.Ayanamsa is { IsProjection: true } projecting)
        {
            var projected = PackProjection.Rotate(pack, projecting, at.Tt, ofDate);
            return (projected.Longitude, projected.Latitude);
        }

        return ((ofDate.Longitude + new Angle(Shift(pack, at, zodiac).Shift)).Normalized(), ofDate.Latitude);
    }

    private static (Angle Longitude, Angle Latitude) Projected(EphemerisPack pack, double tt, PackSeries series, Ayanamsa ayanamsa)
    {
        Span<double> values = stackalloc double[4];
        series.Evaluate(tt, values);
        var projected = PackProjection.Rotate(pack, ayanamsa, tt, SkyVector.FromDegrees(values[0], values[1]));
        return (projected.Longitude, projected.Latitude);
    }

    /// <summary>What is added to a longitude from the mean equinox of date, in degrees, and its change a day.</summary>
    private static (double Shift, double Rate) Shift(EphemerisPack pack, in PackMoment at, ZodiacFrame zodiac)
    {
        if (zodiac.Ayanamsa is not { } ayanamsa)
        {
            return (at.NutationInLongitude, at.NutationRate);
        }

        Span<double> value = stackalloc double[4];
        Span<double> rate = stackalloc double[4];
        pack.Series(PackSeriesId.Of(ayanamsa)).Evaluate(at.Tt, value, rate);
        return (-value[0], -rate[0]);
    }

    private static (Angle RightAscension, Angle Declination) Equatorial(SkyVector trueEcliptic, in PackMoment at)
    {
        var equatorial = trueEcliptic.TurnedAboutX(new Angle(-at.TrueObliquity));
        return (equatorial.Longitude, equatorial.Latitude);
    }
}
