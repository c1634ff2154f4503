using AstroEngine.Core.Ephemeris;
using NodaTime;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>Facts of weekdays.</summary>
public static class Varas
{
    private const int Days = 7;

    /// <summary>The weekday of a civil date; its vara begins with the sunrise of that date.</summary>
    /// <param name="date">A date.</param>
    public static Vara Of(LocalDate date) => (Vara)((int)date.DayOfWeek % Days);

    /// <summary>The weekday before.</summary>
    /// <param name="vara">A weekday.</param>
    public static Vara Before(Vara vara) => (Vara)(((int)vara + Days - 1) % Days);

    /// <summary>The planet that a weekday is named after.</summary>
    /// <param name="vara">A weekday.</param>
    public static ChartPoint LordOf(Vara vara) => vara switch
    {
        Vara.Sunday => ChartPoint.Sun,
        Vara.Monday => ChartPoint.Moon,
        Vara.Tuesday => ChartPoint.Mars,
        Vara.Wednesday => ChartPoint.Mercury,
        Vara.Thursday => ChartPoint.Jupiter,
        Vara.Friday => ChartPoint.Venus,
        Vara.Saturday => ChartPoint.Saturn,
        _ => throw new ArgumentOutOfRangeException(nameof(vara), vara, "There are seven weekdays."),
    };
}
