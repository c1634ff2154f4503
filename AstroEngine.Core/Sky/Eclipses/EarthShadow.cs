namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>The shadow that the Earth throws where the Moon is at an instant; lengths in astronomical units.</summary>
/// <remarks>
/// Both shadows are a fiftieth larger than those of a ball without air (Astronomical Almanac 1998, L4), and then lessened by 0.6 and 1.2 percent for
/// better agreement with NASA's catalogue: the values of swe_lun_eclipse_how of Swiss Ephemeris 2.10.03.
/// </remarks>
/// <param name="MoonDistance">How far the Moon is from the axis of the shadow.</param>
/// <param name="UmbraRadius">Radius of the umbra.</param>
/// <param name="PenumbraRadius">Radius of the penumbra.</param>
/// <param name="MoonInUmbra">Radius of the Moon, as the slant of the umbra's edge has it.</param>
/// <param name="MoonInPenumbra">The same for the penumbra.</param>
internal readonly record struct EarthShadow(
    double MoonDistance, double UmbraRadius, double PenumbraRadius, double MoonInUmbra, double MoonInPenumbra)
{
    private const double Enlargement = 1 + (1.0 / 50);
    private const double UmbraCorrection = 0.99405;
    private const double PenumbraCorrection = 0.98813;

    /// <summary>How deep the Moon is in the penumbra; positive while any of it is.</summary>
    public double PenumbralDepth => PenumbraRadius + MoonInPenumbra - MoonDistance;

    /// <summary>How deep the Moon is in the umbra; positive while any of it is.</summary>
    public double PartialDepth => UmbraRadius + MoonInUmbra - MoonDistance;

    /// <summary>How deep the whole Moon is in the umbra; positive while all of it is.</summary>
    public double TotalDepth => UmbraRadius - MoonInUmbra - MoonDistance;

    /// <summary>The share of the Moon's diameter in the umbra; negative when the Moon does not reach it.</summary>
    public double UmbralMagnitude => (UmbraRadius - MoonDistance + EclipseBodies.Moon) / (2 * EclipseBodies.Moon);

    /// <summary>The share of the Moon's diameter in the penumbra.</summary>
    public double PenumbralMagnitude => (PenumbraRadius - MoonDistance + EclipseBodies.Moon) / (2 * EclipseBodies.Moon);

    /// <summary>The shadow of an instant.</summary>
    /// <param name="seen">Sun and Moon from the centre of the Earth.</param>
    public static EarthShadow Of(in SunMoon seen)
    {
        var toSun = seen.Sun.Length;
        var axis = -1 / toSun * seen.Sun;
        var behind = seen.Moon.Dot(axis);
        var umbraSine = (EclipseBodies.Sun - EclipseBodies.Earth) / toSun;
        var penumbraSine = (EclipseBodies.Sun + EclipseBodies.Earth) / toSun;
        var umbraCosine = Math.Sqrt(1 - (umbraSine * umbraSine));
        var penumbraCosine = Math.Sqrt(1 - (penumbraSine * penumbraSine));
        var umbra = Math.Abs((behind / toSun * (EclipseBodies.Sun - EclipseBodies.Earth)) - EclipseBodies.Earth);
        var penumbra = (behind / toSun * (EclipseBodies.Sun + EclipseBodies.Earth)) + EclipseBodies.Earth;
        return new(
            seen.Moon.Cross(axis).Length,
            umbra * Enlargement * UmbraCorrection / (umbraCosine * umbraCosine),
            penumbra * Enlargement * PenumbraCorrection / (penumbraCosine * penumbraCosine),
            EclipseBodies.Moon / umbraCosine,
            EclipseBodies.Moon / penumbraCosine);
    }

    /// <summary>The distance of the Moon from the axis of the shadow in Earth radii, positive when the Moon is north of it: gamma.</summary>
    /// <param name="seen">Sun and Moon from the centre of the Earth.</param>
    public static double Gamma(in SunMoon seen)
    {
        var axis = seen.Sun.Unit();
        var fromAxis = seen.Moon - (seen.Moon.Dot(axis) * axis);
        return Math.CopySign(fromAxis.Length, fromAxis.Z) / EclipseBodies.Earth;
    }
}
