using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Core.Ephemeris.Swiss;

/// <summary>
/// Where one data file of Swiss Ephemeris takes over from another. A file holds six centuries; two of them give positions that differ by
/// up to 0.001 arcseconds for planets, 0.03 for asteroids and 0.1 for the osculating apogee.
/// </summary>
internal static class SwissFileBorders
{
    private const int YearsOfFile = 600;
    private const int LastYear = 5400;
    private const int FirstGregorianYear = 1800;
    private const double JulianCalendarYearZero = 1721057.5;
    private const double DaysOfJulianYear = 365.25;

    // The file of the Moon for 1800-2399 is opened with the library, and serves wherever it reaches: from 2378487.56 to 2597656.46.
    private static readonly double[] MoonBorders = [2378487.5, 2597656];

    /// <summary>The borders in their order, Julian days TT; the true ones lie at them or within the day after.</summary>
    public static IReadOnlyList<double> All { get; } =
    [
        .. Enumerable.Range(-LastYear / YearsOfFile, (2 * LastYear / YearsOfFile) + 1).Select(i => Begin(i * YearsOfFile)).Concat(MoonBorders).Order(),
    ];

    /// <summary>Whether an interval touches a border or the day after one, in which light left its body before the border.</summary>
    /// <param name="from">Where it begins, Julian day TT.</param>
    /// <param name="to">Where it ends.</param>
    public static bool Touches(double from, double to) => All.Any(border => to >= border && from <= border + 1);

    private static double Begin(int year) => year < FirstGregorianYear
        ? JulianCalendarYearZero + (DaysOfJulianYear * year)
        : JulianDay.FromDate(new LocalDate(year, 1, 1)).Value;
}
