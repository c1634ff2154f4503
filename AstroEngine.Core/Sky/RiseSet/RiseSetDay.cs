using AstroEngine.Core.Vedic.Muhurta;

namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>A day of a place.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Points">The points.</param>
/// <param name="Twilights">The twilights of the day.</param>
/// <param name="Hours">The planetary hours from the sunrise of the day to the next; null when the Sun does not rise and set.</param>
/// <param name="EphemerisSource">The ephemeris that answered.</param>
public sealed record RiseSetDay(
    RiseSetDayRequest Request,
    IReadOnlyList<PointDay> Points,
    IReadOnlyList<TwilightTimes> Twilights,
    IReadOnlyList<PlanetaryHour>? Hours,
    string EphemerisSource);
