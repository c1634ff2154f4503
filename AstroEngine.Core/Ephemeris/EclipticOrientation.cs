using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris;

/// <summary>How the ecliptic lies against the equator at a moment.</summary>
/// <param name="TrueObliquity">Obliquity with nutation.</param>
/// <param name="MeanObliquity">Obliquity without nutation.</param>
/// <param name="NutationInLongitude">Nutation in longitude.</param>
/// <param name="NutationInObliquity">Nutation in obliquity.</param>
public readonly record struct EclipticOrientation(
    Angle TrueObliquity,
    Angle MeanObliquity,
    Angle NutationInLongitude,
    Angle NutationInObliquity);
