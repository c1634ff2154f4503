using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Core.Sky.Eclipses;

/// <summary>What libswe says of an eclipse, asked by a C program in another process.</summary>
internal sealed class EclipseOracle
{
    public const int Central = 1;
    public const int NonCentral = 2;
    public const int MaximumVisible = 256;

    private const int Total = 4;
    private const int Annular = 8;
    private const int Partial = 16;
    private const int Hybrid = 32;
    private const int Penumbral = 64;

    private readonly double[] _numbers;

    private EclipseOracle(double[] numbers) => _numbers = numbers;

    public int Result => (int)_numbers[0];

    public double Longitude => _numbers[9];

    public double Latitude => _numbers[10];

    public EclipseType? Type => (Result & Hybrid) != 0 ? EclipseType.Hybrid
        : (Result & Total) != 0 ? EclipseType.Total
        : (Result & Annular) != 0 ? EclipseType.Annular
        : (Result & Partial) != 0 ? EclipseType.Partial
        : (Result & Penumbral) != 0 ? EclipseType.Penumbral
        : null;

    /// <summary>tret of swecl.c, Julian days.</summary>
    public double Time(int index) => _numbers[1 + index];

    /// <summary>attr of swecl.c.</summary>
    public double Attribute(int index) => _numbers[11 + index];

    /// <summary>The next eclipse of the Sun after each day.</summary>
    public static List<EclipseOracle> NextSolar(IEnumerable<double> days) => Ask(days.Select(d => Line(1, d, default)));

    /// <summary>The next eclipse of the Sun that a place sees after each day.</summary>
    public static List<EclipseOracle> NextSolarAt(IEnumerable<(double Day, GeoPlace Place)> cases) =>
        Ask(cases.Select(c => Line(2, c.Day, c.Place)));

    /// <summary>The next eclipse of the Moon after each day.</summary>
    public static List<EclipseOracle> NextLunar(IEnumerable<double> days) => Ask(days.Select(d => Line(3, d, default)));

    /// <summary>The Moon's eclipse as a place has it at each instant.</summary>
    public static List<EclipseOracle> LunarAt(IEnumerable<(double Day, GeoPlace Place)> cases) =>
        Ask(cases.Select(c => Line(4, c.Day, c.Place)));

    /// <summary>The Sun's eclipse as a place has it at each instant.</summary>
    public static List<EclipseOracle> SolarAt(IEnumerable<(double Day, GeoPlace Place)> cases) =>
        Ask(cases.Select(c => Line(5, c.Day, c.Place)));

    /// <summary>How many degrees the discs of Sun and Moon overlap for a place at each instant.</summary>
    public static List<double> Overlaps(IEnumerable<(double Day, GeoPlace Place)> cases) =>
        Ask(cases.Select(c => Line(6, c.Day, c.Place))).ConvertAll(o => o.Time(0));

    private static string Line(int what, double day, GeoPlace place) =>
        $"{what} {day:R} {place.Latitude:R} {place.Longitude:R} {place.Altitude:R}";

    private static List<EclipseOracle> Ask(IEnumerable<string> lines) =>
        [.. OracleProgram.Run("eclipse_oracle.c", lines).Select(numbers => new EclipseOracle(numbers))];
}
