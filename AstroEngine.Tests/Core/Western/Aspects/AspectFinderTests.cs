using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Western.Aspects;

public sealed class AspectFinderTests
{
    [Theory]
    [InlineData(0, AspectKind.Conjunction)]
    [InlineData(30, AspectKind.Semisextile)]
    [InlineData(45, AspectKind.Semisquare)]
    [InlineData(60, AspectKind.Sextile)]
    [InlineData(72, AspectKind.Quintile)]
    [InlineData(90, AspectKind.Square)]
    [InlineData(120, AspectKind.Trine)]
    [InlineData(135, AspectKind.Sesquisquare)]
    [InlineData(144, AspectKind.Biquintile)]
    [InlineData(150, AspectKind.Quincunx)]
    [InlineData(180, AspectKind.Opposition)]
    public void TryFind_EveryAspectOnEitherSideOfAries_IsFound(double separation, AspectKind expected)
    {
        foreach (var start in new[] { 0.0, 0.25, 359.75, 355, 200 })
        {
            foreach (var way in new[] { separation, -separation })
            {
                var found = TryFind(OrbPreset.Tight, Side(start + way), Side(start), out var kind, out var orb, out _);
                Assert.True(found);
                Assert.Equal(expected, kind);
                Assert.Equal(0, orb.Degrees, 9);
            }
        }
    }

    [Theory]
    // The transiting point ahead or behind, direct or retrograde, the other still: conjunction over 0 degrees Aries.
    [InlineData(359, 1, 1, true)]
    [InlineData(359, 1, -1, false)]
    [InlineData(1, 359, 1, false)]
    [InlineData(1, 359, -1, true)]
    // Opposition over 0 degrees, from either side of it.
    [InlineData(178, 0, 1, true)]
    [InlineData(178, 0, -1, false)]
    [InlineData(182, 0, 1, false)]
    [InlineData(182, 0, -1, true)]
    // Square: closing and opening, before and after it is exact.
    [InlineData(88, 0, 1, true)]
    [InlineData(92, 0, 1, false)]
    [InlineData(268, 0, 1, true)]
    [InlineData(272, 0, 1, false)]
    [InlineData(272, 0, -1, true)]
    public void TryFind_MovingPoint_AppliesAsTheWayShrinks(double moving, double still, double speed, bool applying)
    {
        Assert.True(TryFind(OrbPreset.Modern, Side(moving, speed), Side(still), out _, out var orb, out var isApplying));
        Assert.Equal(applying, isApplying);
        Assert.InRange(orb.Degrees, 1, 2);
        // Which of the two is called the first does not matter.
        Assert.True(TryFind(OrbPreset.Modern, Side(still), Side(moving, speed), out _, out _, out isApplying));
        Assert.Equal(applying, isApplying);
    }

    [Fact]
    public void TryFind_BothMove_TheRelativeSpeedDecides()
    {
        // Two degrees behind a faster one: separating although it moves towards it.
        Assert.True(TryFind(OrbPreset.Traditional, Side(10, 0.5), Side(12, 1.2), out _, out _, out var isApplying));
        Assert.False(isApplying);
        Assert.True(TryFind(OrbPreset.Traditional, Side(10, 1.2), Side(12, 0.5), out _, out _, out isApplying));
        Assert.True(isApplying);
    }

    [Theory]
    [InlineData(90, 1)]
    [InlineData(88, 0)]
    public void TryFind_ExactOrWithoutMotion_DoesNotApply(double separation, double speed)
    {
        Assert.True(TryFind(OrbPreset.Traditional, Side(separation, speed), Side(0), out _, out _, out var isApplying));
        Assert.False(isApplying);
    }

    [Fact]
    public void TryFind_RandomPairs_EqualsASearchOverEveryAspectAndALittleLater()
    {
        const double moment = 1e-6;
        var random = new Random(11);
        var found = 0;
        for (var n = 0; n < 200_000; n++)
        {
            var preset = (OrbPreset)random.Next(3);
            var a = new AspectSide(new Angle(random.NextDouble() * 360), (random.NextDouble() * 16) - 2, random.Next(8) == 0 ? null : (ChartPoint)random.Next(19));
            var b = new AspectSide(new Angle(random.NextDouble() * 360), (random.NextDouble() * 3) - 1, (ChartPoint)random.Next(19));
            var expected = Nearest(preset, a, b, out var deviation);
            Assert.Equal(expected is not null, TryFind(preset, a, b, out var kind, out var orb, out var isApplying));
            if (expected is { } aspect)
            {
                found++;
                Assert.Equal(aspect.Kind, kind);
                Assert.Equal(deviation, orb.Degrees, 9);
                var later = Math.Abs(Separation(a.Longitude.Degrees + (a.Speed * moment), b.Longitude.Degrees + (b.Speed * moment)) - aspect.Exact.Degrees);
                if (deviation > 1e-3 && Math.Abs(a.Speed - b.Speed) > 1e-3)
                {
                    Assert.Equal(later < deviation, isApplying);
                }
            }
        }

        Assert.InRange(found, 50_000, 150_000);
    }

    [Fact]
    public void Between_Lists_GivesTheNumbersOfBoth()
    {
        var hits = new AspectFinder(AspectOrbs.Of(OrbPreset.Traditional), [AspectKind.Square]).Between([Side(0), Side(91, 1)], [Side(90), Side(1), Side(50)]);
        Assert.Equal(
            [(0, 0, AspectKind.Square, false), (1, 1, AspectKind.Square, false)],
            hits.Select(h => (h.A, h.B, h.Kind, h.IsApplying)));
    }

    [Theory]
    [InlineData(OrbPreset.Traditional, AspectKind.Conjunction, ChartPoint.Mars, ChartPoint.Jupiter, 6)]
    [InlineData(OrbPreset.Traditional, AspectKind.Opposition, ChartPoint.Sun, ChartPoint.Chiron, 8)]
    [InlineData(OrbPreset.Traditional, AspectKind.Square, ChartPoint.Chiron, ChartPoint.Vesta, 3.5)]
    [InlineData(OrbPreset.Modern, AspectKind.Conjunction, ChartPoint.Sun, ChartPoint.Moon, 12)]
    [InlineData(OrbPreset.Modern, AspectKind.Sextile, ChartPoint.Pluto, ChartPoint.Rahu, 4)]
    [InlineData(OrbPreset.Modern, AspectKind.Quincunx, ChartPoint.Saturn, ChartPoint.Uranus, 2.5)]
    [InlineData(OrbPreset.Tight, AspectKind.Trine, ChartPoint.Neptune, ChartPoint.MeanLilith, 2.5)]
    [InlineData(OrbPreset.Tight, AspectKind.Semisextile, ChartPoint.Chiron, ChartPoint.Ceres, 0.5)]
    public void Of_Pair_IsTheLargerOrb(OrbPreset preset, AspectKind kind, ChartPoint a, ChartPoint b, double expected)
    {
        var rank = AspectDefinitions.Of(kind).Rank;
        Assert.Equal(expected, OrbTable.Of(preset, rank, OrbTable.ClassOf(a), OrbTable.ClassOf(b)).Degrees);
        Assert.Equal(OrbTable.Of(preset, rank, OrbTable.ClassOf(a), OrbTable.ClassOf(a)), OrbTable.Of(preset, rank, OrbTable.ClassOf(a), OrbClass.Angle));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(8.000001, false)]
    public void TryFind_AtTheOrb_StillCounts(double separation, bool expected) =>
        Assert.Equal(expected, new AspectFinder(AspectOrbs.Of(OrbPreset.Traditional), [AspectKind.Conjunction]).TryFind(
            new AspectSide(new Angle(separation), 0, ChartPoint.Sun), Side(0), out _));

    private static AspectSide Side(double longitude, double speed = 0) => new(new Angle(longitude).Normalized(), speed, ChartPoint.Mars);

    private static OrbClass ClassOf(AspectSide side) => side.Point is { } point ? OrbTable.ClassOf(point) : OrbClass.Angle;

    private static bool TryFind(OrbPreset preset, AspectSide a, AspectSide b, out AspectKind kind, out Angle orb, out bool isApplying)
    {
        var found = AspectFinder.Of(preset).TryFind(a, b, out var hit);
        (kind, orb, isApplying) = (hit.Kind, hit.Orb, hit.IsApplying);
        Assert.Equal(found ? 1 - (hit.Orb.Degrees / OrbTable.Of(preset, AspectDefinitions.Of(kind).Rank, ClassOf(a), ClassOf(b)).Degrees) : 1, hit.Strength, 12);
        return found;
    }

    private static double Separation(double a, double b)
    {
        var turns = Math.Abs(a - b) % 360;
        return Math.Min(turns, 360 - turns);
    }

    private static AspectDefinition? Nearest(OrbPreset preset, AspectSide a, AspectSide b, out double deviation)
    {
        var separation = Separation(a.Longitude.Degrees, b.Longitude.Degrees);
        var within = AspectDefinitions.All
            .Select(d => (Definition: d, Off: Math.Abs(separation - d.Exact.Degrees)))
            .Where(d => d.Off <= OrbTable.Of(preset, d.Definition.Rank, ClassOf(a), ClassOf(b)).Degrees)
            .OrderBy(d => d.Off)
            .ToList();
        deviation = within.Count > 0 ? within[0].Off : 0;
        return within.Count > 0 ? within[0].Definition : null;
    }
}
