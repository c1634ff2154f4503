using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Ephemeris.Pack;

namespace AstroEngine.Tests.Core.Ephemeris;

/// <summary>A longitude alone is that of the position, to the last bit, whoever is asked and however.</summary>
public sealed class LongitudeTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private static readonly Body[] Bodies = [Body.Sun, Body.Moon, Body.Mars, Body.Pluto, Body.MeanNode, Body.TrueNode];

    [Fact]
    public void Longitude_OfAPack_IsThatOfThePosition() => Compare(new PackSky([fixture.Pack]), [PositionCenter.Geocentric, PositionCenter.Topocentric], [PositionKind.Apparent]);

    [Fact]
    public async Task Longitude_OfTheReference_IsThatOfThePosition() => await fixture.Reference.ComputeAsync(
        0,
        (sky, _) => Compare(sky, [PositionCenter.Geocentric, PositionCenter.Topocentric], [PositionKind.Apparent, PositionKind.Geometric]));

    private static int Compare(ISky sky, PositionCenter[] centers, PositionKind[] kinds)
    {
        var random = new Random(9);
        foreach (var zodiac in (string[])["tropical", "lahiri", "true_citra", "j2000"])
        {
            foreach (var center in centers)
            {
                foreach (var kind in kinds)
                {
                    var frame = new SkyFrame(ZodiacFrame.Find(zodiac)!.Value, center, kind, new GeoPlace(-33.9, 18.4, 50));
                    foreach (var body in Bodies)
                    {
                        var moment = new AstroEngine.Core.Time.JulianDay(2415030 + (random.NextDouble() * 73000));
                        var position = sky.Position(moment, body, frame);
                        Assert.Equal(new LongitudeMotion(position.Longitude, position.Speed), sky.Longitude(moment, body, frame));
                    }
                }
            }
        }

        return 0;
    }
}
