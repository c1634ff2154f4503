using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris;

/// <summary>How positions are to be reckoned.</summary>
/// <param name="Zodiac">What longitudes are counted from.</param>
/// <param name="Center">Where positions are seen from.</param>
/// <param name="Kind">Apparent or geometric positions.</param>
/// <param name="Place">The observer; used by topocentric positions alone.</param>
public readonly record struct SkyFrame(
    ZodiacFrame Zodiac,
    PositionCenter Center = PositionCenter.Geocentric,
    PositionKind Kind = PositionKind.Apparent,
    GeoPlace Place = default);
