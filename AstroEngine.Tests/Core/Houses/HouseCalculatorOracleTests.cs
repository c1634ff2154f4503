using AstroEngine.Core.Houses;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Core.Houses;

/// <summary>Every house system against libswe itself.</summary>
public sealed class HouseCalculatorOracleTests
{
    private const double Tolerance = 1e-9;
    private const double Obliquity = 23.4392911;

    private static readonly double[] Nudges = [0, 1e-9, -1e-9, 1e-5, -1e-5];

    /// <summary>A thousand random skies for each of the 25 systems.</summary>
    [Fact]
    public void Calculate_RandomSkies_AgreesWithLibswe()
    {
        var random = new Random(20240229);
        List<HouseCase> cases = [];
        for (var i = 0; i < 1000; i++)
        {
            cases.AddRange(EverySystem(
                random, random.NextDouble() * 360, (random.NextDouble() * 178) - 89, 22.5 + (2 * random.NextDouble())));
        }

        AssertAgreement(cases);
    }

    /// <summary>Where libswe's rules change: the equator, the poles, the tropics, the polar circles.</summary>
    [Fact]
    public void Calculate_LatitudesOfTheBorders_AgreesWithLibswe()
    {
        var random = new Random(1582);
        List<HouseCase> cases = [];
        double[] borders = [0, 45, 60, Obliquity, 66.4, 66.5, 90 - Obliquity, 66.6, 66.7, 89.99, 90];
        foreach (var border in borders)
        {
            foreach (var nudge in Nudges)
            {
                var latitude = Math.Min(border + nudge, 90);
                for (var i = 0; i < 6; i++)
                {
                    cases.AddRange(EverySystem(random, random.NextDouble() * 360, i % 2 == 0 ? latitude : -latitude, Obliquity));
                }
            }
        }

        AssertAgreement(cases);
    }

    /// <summary>Houses and axes upon equinoxes and solstices, and Ascendants upon the Midheaven.</summary>
    [Fact]
    public void Calculate_SiderealTimesOfTheAxes_AgreesWithLibswe()
    {
        var random = new Random(1066);
        List<HouseCase> cases = [];
        double[] latitudes =
            [0, 1e-5, 23.44, 45, -45, 60, -60, 66.4, -66.4, 66.5, 90 - Obliquity, Obliquity - 90, 66.6, -66.7, 75, -75, 89.99, -89.99, 90, -90];
        for (var armc = 0; armc < 360; armc += 30)
        {
            foreach (var nudge in Nudges)
            {
                foreach (var latitude in latitudes)
                {
                    cases.AddRange(EverySystem(random, armc + nudge, latitude, Obliquity));
                }
            }
        }

        AssertAgreement(cases);
    }

    /// <summary>Just outside of the polar circles, where cusps of Placidus and of Gauquelin converge slowly and may fail to.</summary>
    [Fact]
    public void Calculate_BelowThePolarCircles_AgreesWithLibswe()
    {
        var random = new Random(1492);
        List<HouseCase> cases = [];
        foreach (var system in HouseSystems.All.Where(s => s.UndefinedBeyondPolarCircles))
        {
            for (var i = 0; i < 2000; i++)
            {
                var below = Math.Pow(10, -6 * random.NextDouble());
                var latitude = 90 - Obliquity - below;
                cases.Add(new(system, random.NextDouble() * 360, i % 2 == 0 ? latitude : -latitude, Obliquity, 0));
            }
        }

        AssertAgreement(cases);
    }

    private static IEnumerable<HouseCase> EverySystem(Random random, double armc, double latitude, double obliquity) =>
        HouseSystems.All.Select(s => new HouseCase(s, armc, latitude, obliquity, (random.NextDouble() * 47) - 23.5));

    private static void AssertAgreement(List<HouseCase> cases)
    {
        cases.RemoveAll(c => c.IsIllConditioned);
        var expected = OracleProgram.Run("houses_oracle.c", cases.Select(c => c.OracleLine));
        Assert.Equal(cases.Count, expected.Count);
        var cusps = new double[HouseCalculator.MostCusps];
        for (var i = 0; i < cases.Count; i++)
        {
            var (system, armc, latitude, obliquity, sunDeclination) = cases[i];
            var sphere = new LocalSphere(new(armc), new(latitude), new(obliquity));
            var houses = HouseCalculator.Calculate(system, sphere, new(sunDeclination), cusps);
            var line = cases[i].OracleLine;
            Assert.True(expected[i][0] < 0 == (houses.Applied != system), $"{line}: applied {houses.Applied.Name}");
            Assert.Equal(houses.Applied.Sectors, expected[i].Length - 4);
            AssertNear(line, "Ascendant", expected[i][1], houses.Angles.Ascendant.Degrees);
            AssertNear(line, "Midheaven", expected[i][2], houses.Angles.Midheaven.Degrees);
            AssertNear(line, "Vertex", expected[i][3], houses.Angles.Vertex.Degrees);
            for (var house = 1; house <= houses.Applied.Sectors; house++)
            {
                AssertNear(line, $"cusp {house}", expected[i][house + 3], cusps[house - 1]);
            }
        }
    }

    private static void AssertNear(string line, string subject, double expected, double actual)
    {
        Assert.True(actual is >= 0 and < 360, $"{line}: {subject} is {actual:R}");
        var deviation = new Angle(expected).SeparationFrom(new(actual)).Degrees;
        Assert.True(deviation <= Tolerance, $"{line}: {subject} is {actual:R}, libswe has {expected:R}");
    }
}
