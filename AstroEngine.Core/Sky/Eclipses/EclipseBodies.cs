namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>How large Sun, Moon and Earth are taken for eclipses: the values of Swiss Ephemeris 2.10.03 (its swecl.c), astronomical units.</summary>
/// <remarks>
/// The Moon has a mean limb of k = 0.27252 Earth radii, so that its mountains count as Moon. For the second and third contact, which its
/// valleys decide, it is smaller: k = 0.27229.
/// </remarks>
internal static class EclipseBodies
{
    /// <summary>Kilometres of an astronomical unit.</summary>
    public const double KilometresPerUnit = 149597870.7;

    /// <summary>Radius of the Sun.</summary>
    public const double Sun = 696000.0 / KilometresPerUnit;

    /// <summary>Radius of the Moon.</summary>
    public const double Moon = 1738.15 / KilometresPerUnit;

    /// <summary>The share of the Moon's radius that covers the Sun wholly.</summary>
    public const double MoonForTotality = 0.99916;

    /// <summary>Radius of the Earth at the equator.</summary>
    public const double Earth = 6378.14 / KilometresPerUnit;

    /// <summary>Flattening of the Earth.</summary>
    public const double Flattening = 1 / 298.25642;
}
