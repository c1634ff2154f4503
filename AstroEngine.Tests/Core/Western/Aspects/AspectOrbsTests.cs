using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Western.Aspects;

public sealed class AspectOrbsTests
{
    [Fact]
    public void Of_OwnOrbs_TheOneThatSaysMostHolds()
    {
        var orbs = AspectOrbs.Of(
            OrbPreset.Traditional,
            [
                new OwnOrb(OrbBearer.Point, ChartPoint.Sun, AspectKind.Trine, new Angle(3)),
                new OwnOrb(OrbBearer.Everything, default, AspectKind.Trine, new Angle(2)),
                new OwnOrb(OrbBearer.Point, ChartPoint.Sun, null, new Angle(1)),
                new OwnOrb(OrbBearer.Angles, default, AspectKind.Square, new Angle(0.5)),
            ]);

        Assert.Equal(3, orbs.Of(AspectKind.Trine, ChartPoint.Sun, ChartPoint.Mars).Degrees);
        Assert.Equal(2, orbs.Of(AspectKind.Trine, ChartPoint.Venus, ChartPoint.Mars).Degrees);
        // The Sun brings 1, Mars the 6 of the preset: the larger orb holds.
        Assert.Equal(6, orbs.Of(AspectKind.Conjunction, ChartPoint.Sun, ChartPoint.Mars).Degrees);
        Assert.Equal(1, orbs.Of(AspectKind.Conjunction, ChartPoint.Sun, null).Degrees);
        Assert.Equal(0.5, orbs.Of(AspectKind.Square, null, null).Degrees);
        Assert.Equal(0, orbs.Of(AspectKind.Trine, null, null).Degrees);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(30.1)]
    [InlineData(double.NaN)]
    public void Of_OrbThatIsNone_IsRefused(double degrees) => Assert.Throws<ArgumentOutOfRangeException>(
        () => AspectOrbs.Of(OrbPreset.Tight, [new OwnOrb(OrbBearer.Everything, default, null, new Angle(degrees))]));

    [Fact]
    public void Within_WideOwnOrbs_EqualsASearchOverEveryAspect()
    {
        var random = new Random(5);
        for (var n = 0; n < 2000; n++)
        {
            var own = Enumerable.Range(0, random.Next(5)).Select(_ => new OwnOrb(
                (OrbBearer)random.Next(3), (ChartPoint)random.Next(19), random.Next(2) == 0 ? null : (AspectKind)random.Next(11), new Angle(random.NextDouble() * 30)));
            var orbs = AspectOrbs.Of((OrbPreset)random.Next(3), [.. own]);
            var kinds = random.Next(2) == 0 ? AspectDefinitions.All.Select(d => d.Kind).ToList() : [AspectKind.Trine, (AspectKind)random.Next(5)];
            var sides = Enumerable.Range(0, 14).Select(i => new AspectSide(
                new Angle(random.NextDouble() * 360), random.NextDouble() - 0.5, i < 12 ? (ChartPoint)i : null)).ToArray();

            var expected = from a in Enumerable.Range(0, 14)
                           from b in Enumerable.Range(a + 1, 13 - a)
                           let near = kinds
                               .Select(k => (Kind: k, Off: Math.Abs(sides[a].Longitude.SeparationFrom(sides[b].Longitude).Degrees - AspectDefinitions.Of(k).Exact.Degrees)))
                               .Where(k => k.Off <= orbs.Of(k.Kind, sides[a].Point, sides[b].Point).Degrees)
                               .OrderBy(k => k.Off).Take(1)
                           from hit in near
                           select (a, b, hit.Kind, Math.Round(hit.Off, 9));
            Assert.Equal(expected, new AspectFinder(orbs, kinds).Within(sides).Select(h => (h.A, h.B, h.Kind, Math.Round(h.Orb.Degrees, 9))));
        }
    }

    [Fact]
    public void Summary_Counts_EveryAspectOnce()
    {
        AspectHit[] hits =
        [
            new(0, 1, AspectKind.Trine, new Angle(1), new Angle(6), true),
            new(0, 2, AspectKind.Trine, new Angle(1), new Angle(6), false),
            new(1, 2, AspectKind.Quincunx, new Angle(1), new Angle(2), true),
        ];
        var summary = AspectSummary.Of(hits);
        Assert.Equal((3, 2, 1, 2), (summary.Total, summary.Major, summary.Minor, summary.Applying));
        Assert.Equal((2, 1, 3), (summary.ByKind[(int)AspectKind.Trine], summary.ByKind[(int)AspectKind.Quincunx], summary.ByKind.Sum()));
    }
}
