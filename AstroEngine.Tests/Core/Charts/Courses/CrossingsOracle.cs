using System.Globalization;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Core.Charts.Courses;

/// <summary>What libswe says of a body's way through some levels.</summary>
/// <param name="Stations">Its stations: when, where, and whether it turns retrograde.</param>
/// <param name="Crossings">The numbers of the levels, when they are reached, and whether backward; in order of time.</param>
internal sealed record CrossingsOracle(
    IReadOnlyList<(double Day, double Longitude, bool TurnsRetrograde)> Stations, IReadOnlyList<(int Level, double Day, bool IsRetrograde)> Crossings)
{
    /// <summary>Steps libswe through time for each point.</summary>
    public static List<CrossingsOracle> Of(
        NatalRequest chart, IEnumerable<ChartPoint> points, JulianDay from, JulianDay to, double step, IReadOnlyCollection<double> levels) =>
        [.. OracleProgram.Run("crossings_oracle.c", points.Select(point => Line(chart, point, from, to, step, levels))).Select(Read)];

    private static string Line(NatalRequest chart, ChartPoint point, JulianDay from, JulianDay to, double step, IReadOnlyCollection<double> levels) =>
        string.Create(CultureInfo.InvariantCulture, $"{from.Value:R} {to.Value:R} {step:R} {(int)ChartPoints.BodyOf(point, chart.Node)} {(point == ChartPoint.Ketu ? 180 : 0)} ")
        + string.Create(CultureInfo.InvariantCulture, $"{chart.Zodiac.Ayanamsa?.SwissNumber ?? -1} {"gth"[(int)chart.Center]} {chart.Place.Latitude:R} {chart.Place.Longitude:R} {chart.Place.Altitude:R} ")
        + string.Join(' ', levels.Select(l => l.ToString("R", CultureInfo.InvariantCulture)).Prepend(levels.Count.ToString(CultureInfo.InvariantCulture)));

    private static CrossingsOracle Read(double[] row)
    {
        var stations = (int)row[0];
        var crossings = (int)row[1 + (3 * stations)];
        var first = 2 + (3 * stations);
        return new(
            [.. Enumerable.Range(0, stations).Select(i => (row[1 + (3 * i)], row[2 + (3 * i)], row[3 + (3 * i)] != 0))],
            [.. Enumerable.Range(0, crossings).Select(i => ((int)row[first + (3 * i)], row[first + 1 + (3 * i)], row[first + 2 + (3 * i)] != 0)).OrderBy(c => c.Item2)]);
    }
}
