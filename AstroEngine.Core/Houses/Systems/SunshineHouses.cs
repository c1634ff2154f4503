using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>
/// Sunshine houses of R. Makransky (Primary Directions, 1988): the Sun's diurnal and nocturnal arcs in six equal parts each; the house
/// circles pass through them and the north and south points of the horizon.
/// </summary>
/// <remarks>
/// Two solutions, as in the Swiss Ephemeris General Documentation, chapter 6: A. Treindl's, for all latitudes, and Makransky's own
/// steps, which need a Sun that rises. Cusps 1, 4, 7 and 10 are the axes.
/// </remarks>
internal static class SunshineHouses
{
    // Thirds of a semi-arc from the lower meridian (houses 2 to 6) or the upper one (8 to 12), eastward of the upper one positive.
    private static ReadOnlySpan<sbyte> Thirds => [0, -2, -1, 0, 1, 2, 0, -2, -1, 0, 1, 2];

    /// <summary>Treindl's solution.</summary>
    /// <returns>Whether there are such houses: not when a part of an arc falls upon the north or south point.</returns>
    public static bool TryFillTreindl(in LocalSphere sphere, double sunDeclination, ref Axes axes, CuspSpan cusps)
    {
        if (axes.Quadrant < 0)
        {
            axes.TurnBoth();
        }

        FillAxes(axes, cusps);
        var (day, night, _) = ThirdsOfArcs(sphere, sunDeclination);
        var midheavenDeclination = Math.Atan(sphere.SinArmc * sphere.TanObliquity) * Degrees.FromRadians;
        var underHorizon = Math.Abs(sphere.Latitude - midheavenDeclination) > Degrees.Quarter;
        for (var house = 2; house <= 12; house++)
        {
            var third = Thirds[house - 1];
            if (third == 0)
            {
                continue;
            }

            var isNight = house <= 6;
            if (!TryCusp(sphere, sunDeclination, third * (isNight ? night : day), isNight, out var cusp))
            {
                return false;
            }

            // The Midheaven was turned above the horizon, and the cusps between the axes with it.
            cusps[house] = underHorizon ? Degrees.Opposite(cusp) : cusp;
        }

        return true;
    }

    /// <summary>Makransky's solution.</summary>
    /// <returns>Whether there are such houses: not when the Sun does not rise or does not set.</returns>
    public static bool TryFillMakransky(in LocalSphere sphere, double sunDeclination, ref Axes axes, CuspSpan cusps)
    {
        axes.TurnAscendantAfterMidheaven();
        FillAxes(axes, cusps);
        var (day, night, rises) = ThirdsOfArcs(sphere, sunDeclination);
        for (var house = 2; rises && house <= 12; house++)
        {
            var third = Thirds[house - 1];
            if (third != 0)
            {
                var isNight = house <= 6;
                cusps[house] = MakranskyHouseCircle.Cusp(
                    sphere, sunDeclination, third * (isNight ? night : day), isNight, isEastern: third > 0 != isNight);
            }
        }

        return rises;
    }

    private static void FillAxes(in Axes axes, CuspSpan cusps)
    {
        cusps[1] = axes.Ascendant;
        cusps[4] = Degrees.Opposite(axes.Midheaven);
        cusps[7] = Degrees.Opposite(axes.Ascendant);
        cusps[10] = axes.Midheaven;
    }

    // Thirds of the Sun's semi-arcs in degrees of hour angle. A Sun that does not rise or set keeps a tiny arc, as in libswe.
    private static (double Day, double Night, bool Rises) ThirdsOfArcs(in LocalSphere sphere, double sunDeclination)
    {
        var sine = Math.Tan(sunDeclination * Degrees.ToRadians) * sphere.TanLatitude;
        var rises = Math.Abs(sine) < 1;
        var difference = rises
            ? Math.Asin(sine) * Degrees.FromRadians
            : Math.CopySign(Degrees.Quarter - Degrees.Tiny, sine);
        return ((Degrees.Quarter + difference) / 3, (Degrees.Quarter - difference) / 3, rises);
    }

    private static bool TryCusp(in LocalSphere sphere, double sunDeclination, double hourAngle, bool isNight, out double cusp)
    {
        // The part of the arc seen from the meridian: its components towards east and towards the zenith, or at night the nadir
        // with west. They give its house circle's arc on the prime vertical from there.
        var (sinSun, cosSun) = Degrees.SinCos(sunDeclination);
        var (sinHour, cosHour) = Degrees.SinCos(hourAngle);
        var side = cosSun * sinHour;
        var height = (cosSun * cosHour * sphere.CosLatitude) + ((isNight ? -sinSun : sinSun) * sphere.SinLatitude);
        var distance = Math.Sqrt((side * side) + (height * height));

        // libswe gives up where it finds less than a millionth of a degree to the north or south point.
        const double tooNear = 1e-6 * Degrees.ToRadians;
        if (distance < tooNear)
        {
            cusp = 0;
            return false;
        }

        // Where the arc lies beyond the horizon, the circle is taken as if it were mirrored in it.
        var sinArc = side / distance;
        var cosArc = Math.Abs(height) / distance;

        // The circle's way on the equator and its pole height, by right triangles with the latitude at the east point.
        var foot = sinArc * sphere.CosLatitude;
        var length = Math.Sqrt((foot * foot) + (cosArc * cosArc));
        var tanPole = sinArc * sphere.SinLatitude / length;
        cusp = isNight
            ? EclipticCrossing.FromMeridian(sphere, -foot / length, -cosArc / length, -tanPole)
            : EclipticCrossing.FromMeridian(sphere, foot / length, cosArc / length, tanPole);
        return true;
    }
}
