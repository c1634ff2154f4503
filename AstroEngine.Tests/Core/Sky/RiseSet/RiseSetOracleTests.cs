using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Core.Sky.RiseSet;

/// <summary>Rise and set against swe_rise_trans, asked by a C program in another process.</summary>
public sealed class RiseSetOracleTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private const double SecondsPerDay = 86400;
    private const int ForceSlowMethod = 32768;
    private const int Hindu = 256 | 512 | 128;

    private readonly PackSky _sky = new([fixture.Pack]);

    [Fact]
    public void Next_ThreeThousandRandomDaysBelowSixtyDegrees_IsWithinASecondOfLibswe()
    {
        var cases = RandomCases(3000, seed: 5, latitude: random => (random.NextDouble() * 120) - 60);
        var expected = OracleProgram.Run("rise_oracle.c", cases.Select(c => c.OracleLine(ForceSlowMethod)));

        Assert.Equal(cases.Count, expected.Count);
        var worst = 0.0;
        for (var i = 0; i < cases.Count; i++)
        {
            Assert.Equal(0, expected[i][0]);
            var found = cases[i].Find(_sky, days: 1.2);
            Assert.True(found is not null, $"{cases[i]} does not occur, but at {expected[i][1]:R} by libswe");
            worst = Math.Max(worst, Math.Abs(found.Value.Value - expected[i][1]) * SecondsPerDay);
            Assert.True(worst < 1, $"{cases[i]}: {found}, {expected[i][1]:R} by libswe, {worst} s");
        }
    }

    [Fact]
    public void Next_ThreeThousandRandomDaysNearThePoles_RisesAndSetsWhenLibsweDoes()
    {
        var cases = RandomCases(
            3000, seed: 6, latitude: random => (60 + (random.NextDouble() * 30)) * (random.Next(2) == 0 ? 1 : -1));
        var expected = OracleProgram.Run("rise_oracle.c", cases.Select(c => c.OracleLine(ForceSlowMethod)));

        var absent = 0;
        for (var i = 0; i < cases.Count; i++)
        {
            var (test, reference) = (cases[i], expected[i]);
            var found = test.Find(_sky, days: 1);
            if (reference[0] == 0 && reference[1] < test.From + 1)
            {
                Assert.True(found is not null, $"{test} does not occur, but at {reference[1]:R} by libswe");
                // A body that grazes the horizon rises slowly: libswe's own refraction has steps of that size there.
                Assert.True(
                    Math.Abs(found.Value.Value - reference[1]) * SecondsPerDay < 1 || test.HeightAt(_sky, reference[1]) < 1e-3,
                    $"{test}: {found}, {reference[1]:R} by libswe, height {test.HeightAt(_sky, reference[1])}");
            }
            else
            {
                absent++;
                Assert.True(found is null, $"{test} occurs at {found}, but not by libswe");
            }
        }

        Assert.InRange(absent, 500, 2000);
    }

    private static List<RiseSetCase> RandomCases(int count, int seed, Func<Random, double> latitude)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => new RiseSetCase(
            2415025.5 + (random.NextDouble() * 73000),
            new GeoPlace(
                Math.Round(latitude(random), 6), Math.Round((random.NextDouble() * 360) - 180, 6), Math.Round(random.NextDouble() * 3000)),
            random.Next(2) == 0 ? Body.Sun : Body.Moon,
            (HorizonEvent)random.Next(2),
            (SunriseDefinition)random.Next(2)))];
    }

    private sealed record RiseSetCase(double From, GeoPlace Place, Body Body, HorizonEvent Crossing, SunriseDefinition Definition)
    {
        public JulianDay? Find(ISky sky, double days) =>
            new RiseSetFinder(sky, Place, HorizonRule.Of(Definition)).Next(Body, Crossing, new(From), new(From + days));

        public double HeightAt(ISky sky, double day) => Math.Abs(new HorizonView(sky, Body, Place, HorizonRule.Of(Definition)).At(day).Height);

        public string OracleLine(int flags) => string.Join(
            ' ',
            From.ToString("R"),
            Place.Latitude.ToString("R"),
            Place.Longitude.ToString("R"),
            Place.Altitude.ToString("R"),
            (int)Body,
            (Crossing == HorizonEvent.Rise ? 1 : 2) | flags | (Definition == SunriseDefinition.Hindu ? Hindu : 0),
            0,
            15);
    }
}
