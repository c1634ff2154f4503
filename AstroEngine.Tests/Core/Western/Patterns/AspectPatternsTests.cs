using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Western.Patterns;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Western.Patterns;

public sealed class AspectPatternsTests
{
    /// <summary>Every figure, turned round the circle so that each of its parts comes to lie over 0 degrees Aries.</summary>
    [Theory]
    [InlineData(AspectPatternKind.GrandTrine, null, 1.0, 120.5, 240.2)]
    [InlineData(AspectPatternKind.TSquare, 2, 0.0, 180.5, 91.0)]
    [InlineData(AspectPatternKind.GrandCross, null, 0.0, 90.4, 180.3, 269.8)]
    [InlineData(AspectPatternKind.Yod, 2, 0.0, 60.3, 210.1)]
    [InlineData(AspectPatternKind.Stellium, null, 0.0, 5.0, 10.0)]
    public void Find_FigureAnywhere_IsFoundOnceAndAlone(AspectPatternKind kind, int? apex, params double[] longitudes)
    {
        for (var turn = 0.0; turn < 360; turn += 0.25)
        {
            var sides = longitudes.Select((longitude, i) => new AspectSide(new Angle(longitude + turn), 0, ChartPoint.Mercury + i)).ToArray();
            var pattern = Assert.Single(Find(sides, OrbPreset.Traditional));
            Assert.Equal(kind, pattern.Kind);
            Assert.Equal(sides.Select(s => s.Point!.Value), pattern.Points);
            Assert.Equal(apex is { } tip ? ChartPoint.Mercury + tip : null, pattern.Apex);
        }
    }

    [Fact]
    public void Find_TSquareWithAFourthPlanetBesideTheTip_IsTwoTSquaresButNoCross()
    {
        var patterns = Find([Side(0, ChartPoint.Sun), Side(180, ChartPoint.Mars), Side(90, ChartPoint.Venus), Side(92, ChartPoint.Pluto)], OrbPreset.Traditional);
        Assert.Equal([ChartPoint.Venus, ChartPoint.Pluto], patterns.Select(p => p.Apex!.Value));
        Assert.All(patterns, p => Assert.Equal(AspectPatternKind.TSquare, p.Kind));
    }

    [Fact]
    public void Find_ClusterOverAries_IsOneStelliumOfItsChain()
    {
        // Each is in conjunction with its neighbour alone; the chain is one cluster.
        var patterns = Find(
            [Side(350, ChartPoint.Mercury), Side(355.5, ChartPoint.Venus), Side(1, ChartPoint.Mars), Side(6.5, ChartPoint.Saturn), Side(40, ChartPoint.Jupiter)],
            OrbPreset.Traditional);
        Assert.Equal([ChartPoint.Mercury, ChartPoint.Venus, ChartPoint.Mars, ChartPoint.Saturn], Assert.Single(patterns).Points);
    }

    [Theory]
    [InlineData(ChartPoint.Rahu)]
    [InlineData(ChartPoint.Chiron)]
    [InlineData(null)]
    public void Find_FigureWithWhatIsNoPlanet_IsNone(ChartPoint? point) =>
        Assert.Empty(Find([Side(0, ChartPoint.Sun), Side(120, ChartPoint.Mars), Side(240, point)], OrbPreset.Modern));

    [Fact]
    public void Find_RandomCharts_EqualsAllChoicesOfPlanets()
    {
        var random = new Random(3);
        var found = new int[5];
        for (var n = 0; n < 4000; n++)
        {
            var sides = Enumerable.Range(0, 12).Select(i => Side(random.NextDouble() * 360, (ChartPoint)i)).ToArray();
            var aspects = AspectFinder.Of(OrbPreset.Modern).Within(sides);
            var patterns = AspectPatterns.Find(sides, aspects);
            bool Has(AspectKind kind, int a, int b) => aspects.Exists(h => h.Kind == kind && ((h.A, h.B) == (a, b) || (h.A, h.B) == (b, a)));

            var trines = Choices(3).Where(c => Has(AspectKind.Trine, c[0], c[1]) && Has(AspectKind.Trine, c[1], c[2]) && Has(AspectKind.Trine, c[0], c[2]));
            Equal(patterns, AspectPatternKind.GrandTrine, trines);
            var crosses = Choices(4).Where(c => Orders(c).Any(o => Has(AspectKind.Opposition, o[0], o[1]) && Has(AspectKind.Opposition, o[2], o[3])
                && Has(AspectKind.Square, o[0], o[2]) && Has(AspectKind.Square, o[0], o[3]) && Has(AspectKind.Square, o[1], o[2]) && Has(AspectKind.Square, o[1], o[3]))).ToList();
            Equal(patterns, AspectPatternKind.GrandCross, crosses);
            var squares = Choices(3).Where(c => Orders(c).Any(o => Has(AspectKind.Opposition, o[0], o[1]) && Has(AspectKind.Square, o[0], o[2]) && Has(AspectKind.Square, o[1], o[2])));
            Equal(patterns, AspectPatternKind.TSquare, squares.Where(s => !crosses.Exists(c => s.All(c.Contains))));
            Equal(patterns, AspectPatternKind.Yod, Choices(3).Where(c => Orders(c).Any(o =>
                Has(AspectKind.Sextile, o[0], o[1]) && Has(AspectKind.Quincunx, o[0], o[2]) && Has(AspectKind.Quincunx, o[1], o[2]))));
            foreach (var stellium in patterns.Where(p => p.Kind == AspectPatternKind.Stellium))
            {
                var inside = stellium.Points.Select(p => (int)p).ToList();
                Assert.True(inside.Count >= 3);
                Assert.All(inside, i => Assert.Contains(inside, k => Has(AspectKind.Conjunction, i, k)));
                Assert.DoesNotContain(inside.SelectMany(i => Enumerable.Range(0, 10).Where(k => Has(AspectKind.Conjunction, i, k))), k => !inside.Contains(k));
            }

            foreach (var pattern in patterns)
            {
                found[(int)pattern.Kind]++;
            }
        }

        Assert.All(found, count => Assert.True(count > 20, string.Join(' ', found)));
    }

    private static void Equal(IReadOnlyList<AspectPattern> patterns, AspectPatternKind kind, IEnumerable<int[]> expected) => Assert.Equal(
        expected.Select(c => string.Join(' ', c)).Order(StringComparer.Ordinal),
        patterns.Where(p => p.Kind == kind).Select(p => string.Join(' ', p.Points.Select(i => (int)i))).Order(StringComparer.Ordinal));

    /// <summary>All choices of some of the ten planets, in rising order.</summary>
    private static IEnumerable<int[]> Choices(int count) =>
        Enumerable.Range(0, 1 << 10).Where(set => int.PopCount(set) == count).Select(set => Enumerable.Range(0, 10).Where(i => (set & (1 << i)) != 0).ToArray());

    private static IEnumerable<int[]> Orders(int[] choice) => choice.Length <= 1
        ? [choice]
        : choice.SelectMany(first => Orders([.. choice.Where(other => other != first)]).Select(rest => (int[])[first, .. rest]));

    private static IReadOnlyList<AspectPattern> Find(AspectSide[] sides, OrbPreset preset) =>
        AspectPatterns.Find(sides, AspectFinder.Of(preset).Within(sides));

    private static AspectSide Side(double longitude, ChartPoint? point) => new(new Angle(longitude), 0, point);
}
