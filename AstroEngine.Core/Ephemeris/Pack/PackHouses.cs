using AstroEngine.Core.Houses;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>Houses from a pack: the cusps of <see cref="HouseCalculator"/>, turned into the zodiac asked for as Swiss Ephemeris does.</summary>
internal static class PackHouses
{
    private const double SignWidth = 30;

    /// <summary>The houses of a place.</summary>
    public static HouseDivision Divide(in PackMoment at, EphemerisPack pack, GeoPlace place, HouseSystem system, ZodiacFrame zodiac)
    {
        Span<double> cusps = stackalloc double[HouseCalculator.MostCusps];
        var armc = new Angle(at.ApparentSiderealAngle(pack) + place.Longitude).Normalized();
        var found = zodiac.Ayanamsa is { IsProjection: true } projecting
            ? Project(at, pack, armc, place, system, projecting, cusps)
            : Shift(at, pack, armc, place, system, zodiac.Ayanamsa, cusps);
        var houses = new Angle[found.Applied.Sectors];
        for (var i = 0; i < houses.Length; i++)
        {
            houses[i] = new Angle(cusps[i]);
        }

        return new HouseDivision(system, found.Applied, houses, found.Angles);
    }

    /// <summary>The cusps and angles of a place in a zodiac that is no projection, with the ayanamsa known.</summary>
    public static CalculatedHouses Fill(
        in PackMoment at, EphemerisPack pack, GeoPlace place, HouseSystem system, ZodiacFrame zodiac, double ayanamsa, Span<double> cusps)
    {
        var armc = new Angle(at.ApparentSiderealAngle(pack) + place.Longitude).Normalized();
        return Shift(at, pack, armc, place, system, zodiac.IsSidereal ? ayanamsa : null, cusps);
    }

    private static CalculatedHouses Shift(
        in PackMoment at, EphemerisPack pack, Angle armc, GeoPlace place, HouseSystem system, Ayanamsa? ayanamsa, Span<double> cusps)
    {
        if (ayanamsa is null)
        {
            return Shift(at, pack, armc, place, system, (double?)null, cusps);
        }

        Span<double> value = stackalloc double[4];
        pack.Series(PackSeriesId.Of(ayanamsa)).Evaluate(at.Tt, value);
        return Shift(at, pack, armc, place, system, value[0], cusps);
    }

    private static CalculatedHouses Shift(
        in PackMoment at, EphemerisPack pack, Angle armc, GeoPlace place, HouseSystem system, double? ayanamsa, Span<double> cusps)
    {
        var sphere = new LocalSphere(armc, new(place.Latitude), new(at.TrueObliquity));
        if (ayanamsa is null)
        {
            return HouseCalculator.Calculate(system, sphere, SunDeclination(at, pack, system), cusps);
        }

        // Whole signs are those of the sidereal zodiac: found from its Ascendant, not turned with the tropical ones.
        var wholeSigns = system == HouseSystems.WholeSign;
        var found = HouseCalculator.Calculate(
            wholeSigns ? HouseSystems.Equal : Sidereal(system), sphere, SunDeclination(at, pack, system), cusps);
        var shift = -(ayanamsa.Value + at.NutationInLongitude);
        Turn(cusps[..found.Applied.Sectors], shift, system);
        if (wholeSigns)
        {
            foreach (ref var cusp in cusps[..found.Applied.Sectors])
            {
                cusp -= cusp % SignWidth;
            }
        }

        var applied = found.Applied == HouseSystems.Porphyry ? HouseSystems.Porphyry : system;
        return new(applied, Turn(found.Angles, shift, armc));
    }

    /// <remarks>
    /// Swiss Ephemeris General Documentation, 2.8.10: houses on another plane than the ecliptic of date are those of an auxiliary
    /// equinox, where that plane meets the equator, and of the angle between the two.
    /// </remarks>
    private static CalculatedHouses Project(
        in PackMoment at, EphemerisPack pack, Angle armc, GeoPlace place, HouseSystem system, Ayanamsa ayanamsa, Span<double> cusps)
    {
        Span<double> quaternion = stackalloc double[4];
        pack.Series(PackSeriesId.RotationOf(ayanamsa)).Evaluate(at.Tt, quaternion);
        var axis = new SkyVector(quaternion[1], quaternion[2], quaternion[3]);
        var obliquity = new Angle(at.TrueObliquity);
        var poleOfPlane = new SkyVector(0, 0, 1).Rotated(quaternion[0], -axis).TurnedAboutZ(new(-at.NutationInLongitude)).TurnedAboutX(-obliquity);
        var equinox = new SkyVector(-poleOfPlane.Y, poleOfPlane.X, 0);
        var angle = new Angle(Math.Atan2(equinox.Length, poleOfPlane.Z) * (180 / Math.PI));
        var sphere = new LocalSphere(armc - equinox.Longitude, new(place.Latitude), angle);
        var found = HouseCalculator.Calculate(system, sphere, SunDeclination(at, pack, system), cusps);
        var zero = equinox.TurnedAboutX(obliquity).TurnedAboutZ(new(at.NutationInLongitude)).Rotated(quaternion[0], axis).Longitude.Degrees;
        Turn(cusps[..found.Applied.Sectors], zero, system);
        // Swiss Ephemeris gives the auxiliary ARMC here, counted from the auxiliary equinox.
        return new(found.Applied, Turn(found.Angles, zero, found.Angles.Armc));
    }

    // In sidereal zodiacs Swiss Ephemeris knows one kind of Sunshine houses alone.
    private static HouseSystem Sidereal(HouseSystem system) => system.Letter == 'i' ? HouseSystems.Sunshine : system;

    private static Angle SunDeclination(in PackMoment at, EphemerisPack pack, HouseSystem system)
    {
        if (system.Letter is not ('I' or 'i'))
        {
            return default;
        }

        Span<double> sun = stackalloc double[4];
        pack.Series(Body.Sun).Evaluate(at.Tt, sun);
        return SkyVector.FromDegrees(sun[0] + at.NutationInLongitude, sun[1]).TurnedAboutX(new(-at.TrueObliquity)).Latitude;
    }

    private static void Turn(Span<double> cusps, double by, HouseSystem system)
    {
        for (var i = 0; i < cusps.Length; i++)
        {
            cusps[i] = system.Letter == 'N' ? i * SignWidth : new Angle(cusps[i] + by).Normalized().Degrees;
        }
    }

    private static HouseAngles Turn(in HouseAngles angles, double by, Angle armc) => new(
        (angles.Ascendant + new Angle(by)).Normalized(),
        (angles.Midheaven + new Angle(by)).Normalized(),
        (angles.Vertex + new Angle(by)).Normalized(),
        armc);
}
