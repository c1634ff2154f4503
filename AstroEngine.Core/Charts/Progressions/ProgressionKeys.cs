using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Core.Charts.Progressions;

/// <summary>Which time after birth stands for which time of life.</summary>
public static class ProgressionKeys
{
    /// <summary>
    /// Days of the tropical year J2000: Explanatory Supplement to the Astronomical Almanac (1992), page 698.
    /// </summary>
    public const double TropicalYear = 365.2421897;

    /// <summary>Days of the tropical month, in which the Moon goes round the zodiac: the same, page 698.</summary>
    public const double TropicalMonth = 27.321582;

    /// <summary>Naibod's key: degrees that the mean Sun goes in a day, 59'08.33" (Valentin Naibod, 1560).</summary>
    public const double Naibod = 0.98564733;

    /// <summary>Years of life at a moment.</summary>
    /// <param name="birth">The birth.</param>
    /// <param name="at">The moment.</param>
    public static double Age(JulianDay birth, Instant at) => (JulianDay.FromInstant(at).Value - birth.Value) / TropicalYear;

    /// <summary>The day after birth that stands for a moment of life.</summary>
    /// <param name="method">Which key is used.</param>
    /// <param name="birth">The birth.</param>
    /// <param name="at">The moment of life.</param>
    public static JulianDay ProgressedDay(ProgressionMethod method, JulianDay birth, Instant at) => new(
        birth.Value + ((JulianDay.FromInstant(at).Value - birth.Value) / (method == ProgressionMethod.Tertiary ? TropicalMonth : TropicalYear)));
}
