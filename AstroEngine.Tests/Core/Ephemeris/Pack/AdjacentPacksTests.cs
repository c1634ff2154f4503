using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Ephemeris.Pack;

/// <summary>Two packs that meet: each instant is answered by exactly one of them, and it does not matter by which.</summary>
[Collection(SmallPacksGroup.Name)]
public sealed class AdjacentPacksTests : IDisposable
{
    private const double Arcsecond = 1.0 / 3600;
    private const double Border = 2397123.5;

    private static readonly GeoPlace Place = new(28.6139, 77.209, 216);

    private readonly EphemerisPack _earlier;
    private readonly EphemerisPack _later;

    public AdjacentPacksTests(SmallPacks small)
    {
        _earlier = EphemerisPack.Open(small.PathOf(SmallPacks.Files[0]));
        _later = EphemerisPack.Open(small.PathOf(SmallPacks.Files[1]));
    }

    public static TheoryData<double, int> Instants => new()
    {
        { -0.5, 1850 },
        { -1e-6, 1850 },
        { 0, 1850 },
        { 1e-6, 1851 },
        { 0.5, 1851 },
    };

    [Theory]
    [MemberData(nameof(Instants))]
    public void Position_AboutTheBorder_IsAnsweredByOnePackWithItsOwnNumbers(double days, int year)
    {
        var moment = new JulianDay(Border + days);
        var expected = year == 1850 ? _earlier : _later;
        foreach (var frame in Frames)
        {
            foreach (var body in (Body[])[Body.Sun, Body.Moon])
            {
                var both = new PackSky([_earlier, _later]);
                var found = both.Position(moment, body, frame);
                Assert.Equal(expected.Title, both.Source);
                Assert.Equal(new PackSky([expected]).Position(moment, body, frame), found);
            }
        }
    }

    [Fact]
    public void Position_AtTheBorderItself_IsTheSameOfBoth()
    {
        var moment = new JulianDay(Border);
        Assert.True(_earlier.Covers(moment) && _later.Covers(moment));
        foreach (var frame in Frames)
        {
            foreach (var (body, allowed) in new[] { (Body.Sun, 0.001), (Body.Moon, 0.002) })
            {
                var first = new PackSky([_earlier]).Position(moment, body, frame);
                var second = new PackSky([_later]).Position(moment, body, frame);
                // Each is off from the reference by half of the sum at most.
                Assert.True(first.Longitude.SeparationFrom(second.Longitude).Degrees <= 2 * allowed * Arcsecond, $"{body} {frame}");
                Assert.Equal(first.Speed, second.Speed, 2e-4);
            }
        }
    }

    [Fact]
    public void Position_BeyondBothPacks_IsOfNeither()
    {
        var sky = new PackSky([_earlier, _later]);
        Assert.Throws<PackMissException>(() => sky.Position(new JulianDay(Border + 365.1), Body.Sun, new SkyFrame(ZodiacFrame.Tropical)));
        Assert.Throws<PackMissException>(() => sky.Position(new JulianDay(Border - 365.1), Body.Sun, new SkyFrame(ZodiacFrame.Tropical)));
    }

    public void Dispose()
    {
        _earlier.Dispose();
        _later.Dispose();
    }

    private static IEnumerable<SkyFrame> Frames =>
        [new(ZodiacFrame.Tropical), new(ZodiacFrame.Tropical, PositionCenter.Topocentric, Place: Place)];
}
