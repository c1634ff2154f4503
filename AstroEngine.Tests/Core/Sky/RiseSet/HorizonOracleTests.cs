using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Core.Sky.RiseSet;

/// <summary>Culminations, twilights and high horizons against swe_rise_trans_true_hor, asked by a C program in another process.</summary>
public sealed class HorizonOracleTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private const double Second = 1.0 / 86400;
    private const int Rise = 1;
    private const int Set = 2;
    private const int UpperTransit = 4;
    private const int LowerTransit = 8;

    private static readonly Body[] Bodies =
    [
        Body.Sun, Body.Moon, Body.Mercury, Body.Venus, Body.Mars, Body.Jupiter, Body.Saturn, Body.Uranus, Body.Neptune, Body.Pluto, Body.MeanNode,
    ];

    private readonly PackSky _sky = new([fixture.Pack]);

    [Fact]
    public void Next_ThousandCulminations_AreWithinASecondOfLibswe()
    {
        var random = new Random(21);
        var cases = Enumerable.Range(0, 1000)
            .Select(_ => (From: Day(random), Place: Place(random, 89), Body: Bodies[random.Next(Bodies.Length)], IsUpper: random.Next(2) == 0)).ToList();
        var expected = Ask(cases.Select(c => Line(c.From, c.Place, c.Body, c.IsUpper ? UpperTransit : LowerTransit, 1013.25, 15, 0)));
        for (var i = 0; i < cases.Count; i++)
        {
            var c = cases[i];
            var found = new CulminationFinder(_sky, c.Place).Next(c.Body, c.IsUpper, new(c.From), new(c.From + 1.2));
            Assert.True(found is not null && Math.Abs(found.Value.At.Value - expected[i].Day) < Second, $"{c}: {found}, {expected[i]} by libswe");
        }
    }

    [Fact]
    public void Next_ThousandTwilightsBelowSixtyFive_AreWithinASecondOfLibswe()
    {
        var random = new Random(22);
        (int Bit, double Depth)[] kinds = [(1024, 6), (2048, 12), (4096, 18)];
        var cases = Enumerable.Range(0, 1000)
            .Select(_ => (From: Day(random), Place: Place(random, 65), Kind: kinds[random.Next(3)], Crossing: (HorizonEvent)random.Next(2))).ToList();
        var expected = Ask(cases.Select(c => Line(c.From, c.Place, Body.Sun, (c.Crossing == HorizonEvent.Rise ? Rise : Set) | c.Kind.Bit, 1013.25, 15, 0)));
        var absent = 0;
        for (var i = 0; i < cases.Count; i++)
        {
            var c = cases[i];
            var rule = new HorizonRule(DiscPoint.Center, null, HorizonAltitude: -c.Kind.Depth);
            AssertSame(c.ToString(), new RiseSetFinder(_sky, c.Place, rule).Next(Body.Sun, c.Crossing, new(c.From), new(c.From + 1)), expected[i], c.From, ref absent);
        }

        Assert.InRange(absent, 1, 400);
    }

    [Fact]
    public void Next_ThousandHighHorizons_AreWithinASecondOfLibswe()
    {
        var random = new Random(23);
        var cases = Enumerable.Range(0, 1000).Select(_ => (
            From: Day(random),
            Place: Place(random, 60),
            Body: Bodies[random.Next(Bodies.Length - 1)],
            Crossing: (HorizonEvent)random.Next(2),
            Horizon: 0.2 + (random.NextDouble() * 12),
            Air: new Atmosphere(900 + random.Next(150), random.Next(-20, 35)))).ToList();
        var expected = Ask(cases.Select(c => Line(
            c.From, c.Place, c.Body, c.Crossing == HorizonEvent.Rise ? Rise : Set, c.Air.Pressure!.Value, c.Air.Temperature, c.Horizon)));
        var absent = 0;
        for (var i = 0; i < cases.Count; i++)
        {
            var c = cases[i];
            var rule = new HorizonRule(DiscPoint.UpperLimb, c.Air, HorizonAltitude: c.Horizon);
            AssertSame(c.ToString(), new RiseSetFinder(_sky, c.Place, rule).Next(c.Body, c.Crossing, new(c.From), new(c.From + 1)), expected[i], c.From, ref absent);
        }

        Assert.InRange(absent, 0, 100);
    }

    private static void AssertSame(string of, JulianDay? found, (int Result, double Day) expected, double from, ref int absent)
    {
        if (expected.Result == 0 && expected.Day < from + 1 - Second)
        {
            Assert.True(found is not null && Math.Abs(found.Value.Value - expected.Day) < Second, $"{of}: {found}, {expected} by libswe");
            return;
        }

        absent++;
        Assert.True(found is null || found.Value.Value > from + 1 - (2 * Second), $"{of}: {found}, not by libswe");
    }

    private static double Day(Random random) => 2415025.5 + (random.NextDouble() * 73000);

    private static GeoPlace Place(Random random, double limit) =>
        new(Math.Round((random.NextDouble() - 0.5) * 2 * limit, 4), Math.Round((random.NextDouble() * 360) - 180, 4));

    private static string Line(double from, GeoPlace place, Body body, int rsmi, double pressure, double temperature, double horizon) =>
        $"{from:R} {place.Latitude:R} {place.Longitude:R} 0 {(int)body} {rsmi} {pressure:R} {temperature:R} {horizon:R}";

    private static List<(int Result, double Day)> Ask(IEnumerable<string> lines) =>
        OracleProgram.Run("horizon_oracle.c", lines).ConvertAll(r => ((int)r[0], r[1]));
}
