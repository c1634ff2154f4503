using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>A day of a lunar calendar. What changes through the day is that of its middle.</summary>
/// <param name="Date">The date by the clock.</param>
/// <param name="Phase">The principal phase whose instant is in the day, else the phase in between.</param>
/// <param name="Exact">The instant of the principal phase; null when there is none in the day.</param>
/// <param name="Illumination">The lit share of the disc, 0 to 1.</param>
/// <param name="Elongation">How far the Moon has gone from the Sun.</param>
/// <param name="Age">Days since the new moon.</param>
/// <param name="Longitude">The Moon's tropical longitude.</param>
/// <param name="Tithi">The tithi at sunrise; of the middle of the day when no place was given or the Sun does not rise.</param>
public sealed record MoonCalendarDay(
    LocalDate Date,
    MoonPhase Phase,
    JulianDay? Exact,
    double Illumination,
    Angle Elongation,
    double Age,
    Angle Longitude,
    LimbSpan Tithi)
{
    /// <summary>Sunrise; null when there is none, or no place was given.</summary>
    public JulianDay? Sunrise { get; init; }

    /// <summary>Moonrise; null when there is none, or no place was given.</summary>
    public JulianDay? Moonrise { get; init; }

    /// <summary>Moonset; null when there is none, or no place was given.</summary>
    public JulianDay? Moonset { get; init; }

    /// <summary>The number of the lunar day in the middle of the day; null when no place was given.</summary>
    public int? LunarDay { get; init; }
}
