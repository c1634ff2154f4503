using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.Moon;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Core.Sky.Moon;

/// <summary>Events of the Moon against positions of libswe at the moments found, asked by a C program in another process.</summary>
public sealed class MoonOracleTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private const double From = 2415022;
    private const double To = 2488430;
    private const double Year = 365.25;

    // The Moon moves so many degrees in a second, the Sun a thirteenth of it; a little less at apogee.
    private const double DegreesPerSecond = 11.5 / 86400;
    private const double KilometresPerUnit = 149597870.7;

    private readonly PackSky _sky = new([fixture.Pack]);

    [Fact]
    public void Between_PhasesOfTwoCenturies_AreWithinASecondOfLibswe()
    {
        var phases = MoonPhases.Between(_sky, new(From), new(To));
        var seen = Ask(phases.Select(p => (p.At.Value, Body.Sun)));

        // 4 of a lunation of 29.53059 days.
        Assert.InRange(phases.Count, 9942, 9944);
        for (var i = 0; i < phases.Count; i++)
        {
            var target = (int)phases[i].Phase * 45;
            Assert.True(Math.Abs(Turn(seen[i].Moon - seen[i].Other - target)) < 0.9 * DegreesPerSecond, $"{phases[i]}");
            Assert.True(i == 0 || (phases[i].At.Value - phases[i - 1].At.Value is > 6 and < 9 && ((int)phases[i - 1].Phase + 2) % 8 == (int)phases[i].Phase));
        }
    }

    [Fact]
    public void Illumination_ThousandRandomMoments_IsThatOfLibswe()
    {
        var random = new Random(3);
        var days = Enumerable.Range(0, 1000).Select(_ => From + (random.NextDouble() * (To - From))).ToList();
        var expected = OracleProgram.Run("moon_oracle.c", days.Select(d => $"2 {d:R} 1"));

        for (var i = 0; i < days.Count; i++)
        {
            Assert.Equal(expected[i][0], MoonPhases.Illumination(_sky, new(days[i])), 2e-5);
        }
    }

    [Theory]
    [InlineData(VoidBodies.Traditional, 6)]
    [InlineData(VoidBodies.Modern, 9)]
    public void Between_VoidsOfYears_BeginAndEndWhenLibsweHasThem(VoidBodies bodies, int count)
    {
        var random = new Random(7);
        foreach (var year in Enumerable.Range(0, 8).Select(_ => From + (random.NextDouble() * (To - From - Year))))
        {
            var voids = VoidOfCourseFinder.Between(_sky, bodies, new(year), new(year + Year));
            Assert.InRange(voids.Count, 159, 162);
            AssertMoments(voids);
            AssertNothingBetween(voids, count);
        }
    }

    [Fact]
    public void Between_ApsidesOfTwentyYears_AreExtremesOfTheDistanceOfLibswe()
    {
        var apsides = LunarApsides.Between(_sky, new(2451545), new(2451545 + (20 * Year)));
        // An anomalistic month has 27.55455 days.
        Assert.InRange(apsides.Count, 529, 531);
        const double arm = 0.01;
        var seen = Ask(apsides.SelectMany(a => new[] { (a.At.Value - arm, Body.Sun), (a.At.Value, Body.Sun), (a.At.Value + arm, Body.Sun) }));
        for (var i = 0; i < apsides.Count; i++)
        {
            var (before, at, after) = (seen[3 * i].Distance, seen[(3 * i) + 1].Distance, seen[(3 * i) + 2].Distance);
            Assert.Equal(at * KilometresPerUnit, apsides[i].Kilometres, 0.01);
            // Where the parabola of three looks has its vertex: within a minute of the moment found.
            var vertex = (before - after) / (before - (2 * at) + after) / 2 * arm * 1440;
            Assert.True(Math.Abs(vertex) < 1 && apsides[i].IsPerigee == before > at && apsides[i].IsPerigee == after > at, $"{apsides[i]} {vertex}");
        }
    }

    [Fact]
    public void Between_NodesOfTwentyYears_HaveNoLatitudeInLibswe()
    {
        var nodes = LunarNodeCrossings.Between(_sky, new(2451545), new(2451545 + (20 * Year)));
        // A draconic month has 27.21222 days.
        Assert.InRange(nodes.Count, 536, 538);
        var seen = Ask(nodes.Select(n => (n.At.Value, Body.Sun)));
        for (var i = 0; i < nodes.Count; i++)
        {
            // A second of time moves the Moon 1.2 degrees a day in latitude.
            Assert.Equal(0, seen[i].Latitude, 1.1 / 86400);
            Assert.Equal(0, Turn(seen[i].Moon - nodes[i].Longitude.Degrees), 1e-5);
            Assert.True(i == 0 || nodes[i].IsAscending != nodes[i - 1].IsAscending);
        }
    }

    private static void AssertMoments(List<VoidOfCourse> voids)
    {
        var ingresses = Ask(voids.Select(v => (v.Ends.Value, Body.Sun)));
        var aspects = Ask(voids.Select(v => (v.LastAspect.At.Value, v.LastAspect.To)));
        for (var i = 0; i < voids.Count; i++)
        {
            Assert.True(Math.Abs(Turn(ingresses[i].Moon - ((int)voids[i].Enters * 30))) < DegreesPerSecond, $"{voids[i]}");
            var distance = Math.Abs(Turn(aspects[i].Moon - aspects[i].Other));
            Assert.True(Math.Abs(distance - AngleOf(voids[i].LastAspect.Aspect)) < 0.9 * DegreesPerSecond, $"{voids[i]}");
            Assert.True(voids[i].Starts >= voids[i].LastAspect.At && voids[i].Ends >= voids[i].Starts);
        }
    }

    /// <summary>Between its last aspect and the ingress the Moon's distance from no body passes an aspect.</summary>
    private static void AssertNothingBetween(List<VoidOfCourse> voids, int count)
    {
        const double second = 1.0 / 86400;
        Body[] bodies = [Body.Sun, Body.Mercury, Body.Venus, Body.Mars, Body.Jupiter, Body.Saturn, Body.Uranus, Body.Neptune, Body.Pluto];
        var cases = voids.SelectMany(v => bodies[..count].SelectMany(
            b => new[] { (v.LastAspect.At.Value + (2 * second), b), (v.Ends.Value - (2 * second), b) })).ToList();
        var seen = Ask(cases);
        for (var i = 0; i < seen.Count; i += 2)
        {
            Assert.True(PartOf(seen[i]) == PartOf(seen[i + 1]), $"{cases[i]} to {cases[i + 1]}: {seen[i]}, {seen[i + 1]}");
        }
    }

    private static int PartOf((double Moon, double Other, double Distance, double Latitude) seen)
    {
        int[] borders = [60, 90, 120, 180, 240, 270, 300];
        var ahead = Turn(seen.Moon - seen.Other);
        return borders.Count(b => b <= (ahead < 0 ? ahead + 360 : ahead));
    }

    private static double AngleOf(AspectKind aspect) => aspect switch
    {
        AspectKind.Conjunction => 0,
        AspectKind.Sextile => 60,
        AspectKind.Square => 90,
        AspectKind.Trine => 120,
        _ => 180,
    };

    private static double Turn(double degrees) => Math.IEEERemainder(degrees, 360);

    private static List<(double Moon, double Other, double Distance, double Latitude)> Ask(IEnumerable<(double Day, Body Body)> cases) =>
        OracleProgram.Run("moon_oracle.c", cases.Select(c => $"1 {c.Day:R} {(int)c.Body}")).ConvertAll(r => (r[0], r[1], r[2], r[3]));
}
