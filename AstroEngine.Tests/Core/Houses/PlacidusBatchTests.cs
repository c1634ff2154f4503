using AstroEngine.Core.Houses;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Core.Houses;

public sealed class PlacidusBatchTests
{
    private const double Tolerance = 1e-9;

    /// <summary>Every latitude, and charts that must be done one by one among those that need not.</summary>
    [Fact]
    public void Calculate_RandomAndBorderSkies_AgreesWithLibswe()
    {
        // Not a multiple of four: the last charts are done one by one.
        const int count = 20003;
        var random = new Random(1848);
        double[] axes = [0, 30, 90, 180, 210, 270, 360, -90];
        double[] borders = [0, 1e-9, 23.44, 60, 66.56, 66.5599999, 66.6, 89.99, 90];
        var cases = Enumerable.Range(0, count)
            .Select(i => new HouseCase(
                HouseSystems.Placidus,
                i % 7 == 0 ? axes[random.Next(axes.Length)] : random.NextDouble() * 360,
                (i % 5 == 0 ? borders[random.Next(borders.Length)] : random.NextDouble() * 89) * (i % 2 == 0 ? 1 : -1),
                i % 5 == 0 ? 23.44 : 22.5 + (2 * random.NextDouble()),
                0))
            .ToArray();
        var charts = new Charts(cases);
        charts.Calculate(withVertex: true);
        var expected = OracleProgram.Run("houses_oracle.c", cases.Select(c => c.OracleLine));
        for (var i = 0; i < count; i++)
        {
            var line = cases[i].OracleLine;
            Assert.True(expected[i][0] < 0 == charts.IsPorphyry[i], line);
            AssertNear(line, expected[i][1], charts.Ascendant[i]);
            AssertNear(line, expected[i][2], charts.Midheaven[i]);
            AssertNear(line, expected[i][3], charts.Vertex[i]);
            for (var house = 0; house < 12; house++)
            {
                AssertNear(line, expected[i][house + 4], charts.Cusps[(house * count) + i]);
            }
        }
    }

    [Fact]
    public void Calculate_NoVertexWanted_LeavesItAlone()
    {
        var charts = new Charts([.. Enumerable.Repeat(new HouseCase(HouseSystems.Placidus, 10, 50, 23.44, 0), 9)]);
        charts.Calculate(withVertex: false);
        Assert.All(charts.Vertex, vertex => Assert.Equal(0, vertex));
        Assert.All(charts.Ascendant, ascendant => Assert.Equal(charts.Ascendant[0], ascendant, 1e-12));
    }

    [Theory]
    [InlineData(double.NaN, 50, 23.44)]
    [InlineData(10, double.NaN, 23.44)]
    [InlineData(10, 91, 23.44)]
    [InlineData(10, 50, -23.44)]
    [InlineData(10, 50, double.NaN)]
    public void Calculate_AngleOutOfRange_Throws(double armc, double latitude, double obliquity)
    {
        var good = new HouseCase(HouseSystems.Placidus, 10, 50, 23.44, 0);
        var bad = new HouseCase(HouseSystems.Placidus, armc, latitude, obliquity, 0);
        var charts = new Charts([good, good, bad, good]);
        Assert.Throws<ArgumentOutOfRangeException>(() => charts.Calculate(withVertex: true));
    }

    [Fact]
    public void Calculate_ColumnsOfAnotherLength_Throws()
    {
        var charts = new Charts([new HouseCase(HouseSystems.Placidus, 10, 50, 23.44, 0)]) { Cusps = new double[13] };
        Assert.Throws<ArgumentException>(() => charts.Calculate(withVertex: true));
    }

    private static void AssertNear(string line, double expected, double actual)
    {
        Assert.True(actual is >= 0 and < 360, $"{line}: {actual:R}");
        var deviation = new Angle(expected).SeparationFrom(new(actual)).Degrees;
        Assert.True(deviation <= Tolerance, $"{line}: {actual:R}, libswe has {expected:R}");
    }

    private sealed class Charts(HouseCase[] cases)
    {
        public double[] Cusps { get; init; } = new double[12 * cases.Length];

        public double[] Ascendant { get; } = new double[cases.Length];

        public double[] Midheaven { get; } = new double[cases.Length];

        public double[] Vertex { get; } = new double[cases.Length];

        public bool[] IsPorphyry { get; } = new bool[cases.Length];

        public void Calculate(bool withVertex) => PlacidusBatch.Calculate(
            [.. cases.Select(c => c.Armc)],
            [.. cases.Select(c => c.Latitude)],
            [.. cases.Select(c => c.Obliquity)],
            new PlacidusColumns
            {
                Cusps = Cusps,
                Ascendant = Ascendant,
                Midheaven = Midheaven,
                Vertex = withVertex ? Vertex : [],
                IsPorphyry = IsPorphyry,
            });
    }
}
