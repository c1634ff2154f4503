using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>The shadow that the Moon throws on the Earth at an instant; lengths in astronomical units.</summary>
/// <remarks>
/// The geometry is that of O. Montenbruck and T. Pfleger, Astronomy on the Personal Computer (4th edition, 2000), chapter 9, as swe_sol_eclipse_where of
/// Swiss Ephemeris applies it: the Earth is a sphere in a space that is stretched along its axis, first by its flattening, then by what the
/// figure of the Earth is at the latitude found.
/// </remarks>
/// <param name="AxisDistance">How far the axis of the shadow passes from the centre of the Earth, in the stretched space.</param>
/// <param name="UmbraDiameter">Diameter of the umbra in the plane through the centre of the Earth; negative where it has not yet come to its tip.</param>
/// <param name="PenumbraDiameter">Diameter of the penumbra in that plane.</param>
/// <param name="UmbraCosine">Cosine of half the angle of the umbra at its tip.</param>
/// <param name="PenumbraCosine">Cosine of half the angle of the penumbra at its tip.</param>
/// <param name="Place">Where the axis meets the Earth, at sea level; if it does not, the place nearest to it.</param>
/// <param name="UmbraDiameterAtPlace">Diameter of the umbra at that place: negative where the eclipse is total.</param>
internal readonly record struct MoonShadow(
    double AxisDistance,
    double UmbraDiameter,
    double PenumbraDiameter,
    double UmbraCosine,
    double PenumbraCosine,
    GeoPlace Place,
    double UmbraDiameterAtPlace)
{
    private const double Radius = EclipseBodies.Earth;

    /// <summary>How deep the Earth is in the penumbra; positive while the eclipse is seen anywhere.</summary>
    public double PenumbraDepth => (PenumbraDiameter / 2) + (Radius / UmbraCosine) - AxisDistance;

    /// <summary>How deep the Earth is in the umbra or its continuation; positive while the eclipse is total or annular anywhere.</summary>
    public double UmbraDepth => (Math.Abs(UmbraDiameter) / 2) + (Radius / PenumbraCosine) - AxisDistance;

    /// <summary>How deep the axis passes below the limb of the Earth; positive while the eclipse is central anywhere.</summary>
    public double AxisDepth => (Radius / PenumbraCosine) - AxisDistance;

    /// <summary>Whether the axis meets the Earth.</summary>
    public bool IsCentral => Radius * UmbraCosine >= AxisDistance;

    /// <summary>Whether the umbra or its continuation meets the Earth.</summary>
    public bool IsUmbral => AxisDistance <= (Radius * UmbraCosine) + (Math.Abs(UmbraDiameter) / 2);

    /// <summary>The shadow of an instant.</summary>
    /// <param name="seen">Sun and Moon from the centre of the Earth.</param>
    /// <param name="sidereal">Apparent sidereal time at Greenwich.</param>
    public static MoonShadow Of(in SunMoon seen, Angle sidereal)
    {
        const double spheroid = 1 - EclipseBodies.Flattening;
        var first = Stretched(seen, spheroid);
        var foot = first.Foot with { Z = first.Foot.Z * spheroid };
        var (sin, cos) = (foot.Z / foot.Length, Math.Sqrt((foot.X * foot.X) + (foot.Y * foot.Y)) / foot.Length);
        var polar = spheroid * spheroid / Math.Sqrt((cos * cos) + (spheroid * spheroid * sin * sin));
        var shadow = Stretched(seen, polar);

        var onEarth = shadow.Foot with { Z = shadow.Foot.Z * polar };
        var longitude = (shadow.Foot.Longitude - sidereal).From(default).Degrees;
        var (umbra, _) = Diameters((seen.Moon - onEarth).Length / (seen.Moon - seen.Sun).Length);
        return new(
            shadow.AxisDistance,
            shadow.Umbra,
            shadow.Penumbra,
            shadow.UmbraCosine,
            shadow.PenumbraCosine,
            new(shadow.Foot.Latitude.Degrees, longitude),
            umbra * shadow.UmbraCosine);
    }

    /// <summary>The distance of the axis from the centre of the Earth in Earth radii, positive where it passes north of it: gamma.</summary>
    /// <param name="seen">Sun and Moon from the centre of the Earth.</param>
    public static double Gamma(in SunMoon seen)
    {
        var axis = (seen.Moon - seen.Sun).Unit();
        var nearest = seen.Moon - (seen.Moon.Dot(axis) * axis);
        return Math.CopySign(nearest.Length, nearest.Z) / EclipseBodies.Earth;
    }

    private static Cone Stretched(in SunMoon seen, double polar)
    {
        var moon = seen.Moon with { Z = seen.Moon.Z / polar };
        var sun = seen.Sun with { Z = seen.Sun.Z / polar };
        var axis = moon - sun;
        var length = axis.Length;
        axis = 1 / length * axis;
        var toPlane = -moon.Dot(axis);
        var axisDistance = moon.Cross(axis).Length;
        var umbraSine = (EclipseBodies.Sun - EclipseBodies.Moon) / length;
        var penumbraSine = (EclipseBodies.Sun + EclipseBodies.Moon) / length;
        var umbraCosine = Math.Sqrt(1 - (umbraSine * umbraSine));
        var penumbraCosine = Math.Sqrt(1 - (penumbraSine * penumbraSine));
        var (umbra, penumbra) = Diameters(toPlane / length);
        var above = Math.Sqrt(Math.Max(0, (Radius * Radius) - (axisDistance * axisDistance)));
        return new(
            axisDistance, umbra / umbraCosine, penumbra / penumbraCosine, umbraCosine, penumbraCosine, moon + ((toPlane - above) * axis));
    }

    /// <summary>The diameters of the shadows behind the Moon, across their axis.</summary>
    /// <param name="share">The distance behind the Moon, as a share of that between Sun and Moon.</param>
    private static (double Umbra, double Penumbra) Diameters(double share)
    {
        const double sun = 2 * EclipseBodies.Sun;
        const double moon = 2 * EclipseBodies.Moon;
        return ((share * (sun - moon)) - moon, (share * (sun + moon)) + moon);
    }

    private readonly record struct Cone(
        double AxisDistance, double Umbra, double Penumbra, double UmbraCosine, double PenumbraCosine, SkyVector Foot);
}
