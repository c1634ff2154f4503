using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Swiss;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Core.Charts;

/// <summary>The natal chart against libswe itself, asked by a C program in another process.</summary>
public sealed class NatalChartOracleTests : IDisposable
{
    private const double Tolerance = 1e-8;

    private static readonly Body[] Bodies = Enum.GetValues<Body>();

    private readonly SwissEphemeris _ephemeris = SwissEphemeris.Open(new SwissEphemerisOptions());

    [Fact]
    public async Task Calculate_FiveThousandRandomBirths_EqualsLibswe()
    {
        var births = RandomBirths.Between(1800, 2300, 5000, seed: 20260101);
        var expected = OracleProgram.Run("natal_oracle.c", births.Select(OracleLine));

        Assert.Equal(births.Count, expected.Count);
        for (var i = 0; i < births.Count; i++)
        {
            var points = births[i].Center == PositionCenter.Heliocentric
                ? [.. ChartPoints.All.Where(ChartPoints.IsHeliocentric)]
                : ChartPoints.All;
            var chart = await _ephemeris.ComputeAsync(births[i] with { Points = points }, NatalChartCalculator.Calculate);
            Compare(chart, expected[i]);
        }
    }

    public void Dispose() => _ephemeris.Dispose();

    private static string OracleLine(NatalRequest birth) => string.Join(
        ' ',
        birth.Moment.JulianDay.Value.ToString("R"),
        birth.Place.Latitude.ToString("R"),
        birth.Place.Longitude.ToString("R"),
        birth.Place.Altitude.ToString("R"),
        birth.Zodiac.Ayanamsa?.SwissNumber ?? -1,
        birth.HouseSystem.Letter,
        "gth"[(int)birth.Center],
        "ag"[(int)birth.Positions]);

    private static void Compare(NatalChart chart, double[] expected)
    {
        var context = $"{chart.Request.Zodiac.Name}, {chart.Request.HouseSystem.Name}, {chart.Request.Center}, {chart.Request.Positions}, {chart.JulianDay}, {chart.Request.Place}";
        Near(expected[0], chart.DeltaT.Days, "delta-T", context);
        Near(expected[1], chart.SiderealTime.Hours, "sidereal time", context);
        NearAngle(expected[2], chart.Ayanamsa, "ayanamsa", context);
        Assert.True(expected[3] < 0 == chart.Houses.IsFallback, $"fallback of {context}");
        var cusps = (int)expected[4];
        Assert.Equal(cusps, chart.Houses.Cusps.Length);
        NearAngle(expected[5], chart.Houses.Angles.Ascendant, "Ascendant", context);
        NearAngle(expected[6], chart.Houses.Angles.Midheaven, "Midheaven", context);
        NearAngle(expected[7], chart.Houses.Angles.Vertex, "Vertex", context);
        NearAngle(expected[8], chart.Houses.Angles.Armc, "ARMC", context);
        for (var i = 0; i < cusps; i++)
        {
            NearAngle(expected[9 + i], chart.Houses.Cusps[i], $"cusp {i + 1}", context);
        }

        foreach (var placement in chart.Placements)
        {
            var body = ChartPoints.BodyOf(placement.Point, chart.Request.Node);
            var row = expected.AsSpan(9 + cusps + (Array.IndexOf(Bodies, body) * 7), 7);
            Assert.True(row[0] == 1, $"libswe did not use its files for {body} of {context}");
            // The descending node is the antipode of the ascending one.
            var position = placement.Point == ChartPoint.Ketu ? placement.Position.Opposite() : placement.Position;
            NearAngle(row[1], position.Longitude, $"longitude of {body}", context);
            NearAngle(row[2], position.Latitude, $"latitude of {body}", context);
            Near(row[3], position.Distance, $"distance of {body}", context);
            Near(row[4], position.Speed, $"speed of {body}", context);
            NearAngle(row[5], position.RightAscension, $"right ascension of {body}", context);
            NearAngle(row[6], position.Declination, $"declination of {body}", context);
        }
    }

    private static void NearAngle(double expected, Angle actual, string what, string context)
    {
        Assert.InRange(actual.Degrees, -90, 360);
        Near(0, actual.From(new Angle(expected)).Degrees, $"{what} (expected {expected:R}, was {actual})", context);
    }

    private static void Near(double expected, double actual, string what, string context) =>
        Assert.True(Math.Abs(expected - actual) <= Tolerance, $"{what} of {context}: expected {expected:R}, was {actual:R}");
}
