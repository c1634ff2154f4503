using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>What a reader should know of a day whose Sun does not rise and set.</summary>
public static class PanchangaWarnings
{
    /// <summary>Every code that a warning can have.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["polar_day", "polar_night", "no_sunrise", "no_sunset"];

    /// <summary>The warnings of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="place">The place.</param>
    public static IReadOnlyList<ChartWarning> For(PanchangaDay day, GeoPlace place) => (day.Sunrise, day.Sunset) switch
    {
        ({ }, { }) => [],
        ({ }, null) => [Of("no_sunset", $"After its rise on {day.Date:R} the Sun stays up for more than 24 hours at latitude {place.Latitude:0.######}.", "There is no length of the day, and nothing that divides the day or the night.")],
        (null, { }) => [Of("no_sunrise", $"On {day.Date:R} the Sun sets but does not rise at latitude {place.Latitude:0.######}.", Without)],
        _ when day.IsSunUpAtNoon => [Of("polar_day", $"On {day.Date:R} the Sun stays up at latitude {place.Latitude:0.######}.", Without)],
        _ => [Of("polar_night", $"On {day.Date:R} the Sun stays down at latitude {place.Latitude:0.######}.", Without)],
    };

    private const string Without = "There are no limbs at sunrise and nothing that divides the day or the night; the weekday is that of the date.";

    private static ChartWarning Of(string code, string message, string impact) => new(code, message, impact, WarningSeverity.Warning);
}
