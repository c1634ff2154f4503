using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using AstroEngine.Tests.Oracle;
using NodaTime;

namespace AstroEngine.Tests.Core.Vedic.Panchanga;

public sealed class LimbFinderTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private const int Lahiri = 1;
    private const double Second = 1.0 / 86400;

    private static readonly Limb[] Limbs = Enum.GetValues<Limb>();

    private readonly PackSky _sky = new([fixture.Pack]);

    private LimbFinder Finder(string zodiac = "lahiri", PositionCenter center = PositionCenter.Geocentric) =>
        new(_sky, new SkyFrame(ZodiacFrame.Find(zodiac)!.Value, center, Place: PanchangaRequests.Delhi));

    [Fact]
    public void At_ThousandRandomInstants_EndsWhereLibsweHasTheBorder()
    {
        var spans = RandomInstants(250, seed: 1).SelectMany(instant => Limbs.Select(limb => Finder().At(limb, instant))).ToList();
        var tropical = OracleProgram.Run("natal_oracle.c", spans.Select(span => OracleLine(span.Ends, -1)));
        var sidereal = OracleProgram.Run("natal_oracle.c", spans.Select(span => OracleLine(span.Ends, Lahiri)));

        for (var i = 0; i < spans.Count; i++)
        {
            var (value, rate, parts) = spans[i].Limb switch
            {
                Limb.Tithi => (Moon(tropical[i]) - Sun(tropical[i]), MoonSpeed(tropical[i]) - SunSpeed(tropical[i]), 30),
                Limb.Karana => (Moon(tropical[i]) - Sun(tropical[i]), MoonSpeed(tropical[i]) - SunSpeed(tropical[i]), 60),
                Limb.Nakshatra => (Moon(sidereal[i]), MoonSpeed(sidereal[i]), 27),
                _ => (Moon(sidereal[i]) + Sun(sidereal[i]), MoonSpeed(sidereal[i]) + SunSpeed(sidereal[i]), 27),
            };
            var off = (value * parts / 360) - spans[i].Number;
            off -= Math.Round(off / parts) * parts;
            var days = off * 360 / parts / rate;
            Assert.True(Math.Abs(days) < 0.1 * Second, $"{spans[i]} ends {days / Second} s off by libswe");
        }
    }

    [Theory]
    [InlineData("lahiri", PositionCenter.Geocentric)]
    [InlineData("galcent_0sag", PositionCenter.Geocentric)]
    [InlineData("j2000", PositionCenter.Geocentric)]
    [InlineData("lahiri", PositionCenter.Topocentric)]
    public void At_OwnEnd_IsTheNextLimbAndAMillisecondBeforeIsNot(string zodiac, PositionCenter center)
    {
        foreach (var instant in RandomInstants(60, seed: 2))
        {
            foreach (var limb in Limbs)
            {
                var span = Finder(zodiac, center).At(limb, instant);
                Assert.True(span.Starts <= instant && instant < span.Ends, $"{span} does not hold {instant}");
                Assert.Equal(span, Finder(zodiac, center).At(limb, span.Starts));
                Assert.Equal(span, Finder(zodiac, center).At(limb, span.Ends - Duration.FromMilliseconds(1)));
                var next = Finder(zodiac, center).At(limb, span.Ends);
                Assert.Equal(span.Ends, next.Starts);
                Assert.Equal((span.Number % CountOf(limb)) + 1, next.Number);
            }
        }
    }

    // Near the equator the Moon's speed as seen from there changes by half within hours: Newton's method alone swung between two places for ever.
    [Fact]
    public void At_NearTheEquatorAndTopocentric_FindsEveryBorder()
    {
        var finder = new LimbFinder(_sky, new SkyFrame(ZodiacFrame.Find("babyl_britton")!.Value, PositionCenter.Topocentric, Place: new GeoPlace(-0.7215, 61, 0)));
        var from = Instant.FromUtc(1958, 10, 20, 0, 0);
        foreach (var limb in Limbs)
        {
            for (var hour = 0; hour < 24 * 40; hour++)
            {
                var instant = from + Duration.FromHours(hour);
                var span = finder.At(limb, instant);
                Assert.True(span.Starts <= instant && instant < span.Ends, $"{span} does not hold {instant}");
            }
        }
    }

    [Fact]
    public void After_HundredDays_LimbsFollowOneAnotherWithTheLengthsOfTheMoon()
    {
        var finder = Finder();
        var from = Instant.FromUtc(2024, 1, 1, 0, 0);
        foreach (var limb in Limbs)
        {
            var span = finder.At(limb, from);
            while (span.Starts < from + Duration.FromDays(100))
            {
                var (shortest, longest) = limb switch
                {
                    Limb.Tithi => (19.0, 27.0),
                    Limb.Karana => (9.5, 13.6),
                    Limb.Nakshatra => (20.5, 27.5),
                    _ => (19.0, 26.0),
                };
                Assert.InRange((span.Ends - span.Starts).TotalHours, shortest, longest);
                var next = finder.After(span);
                Assert.Equal(span.Ends, next.Starts);
                Assert.Equal((span.Number % CountOf(limb)) + 1, next.Number);
                span = next;
            }
        }
    }

    [Fact]
    public void At_AnyZodiac_TithiAndKaranaAreTheSame()
    {
        foreach (var instant in RandomInstants(20, seed: 3))
        {
            var expected = (Finder().At(Limb.Tithi, instant), Finder().At(Limb.Karana, instant));
            foreach (var zodiac in (string[])["raman", "true_citra", "j2000", "galalign_mardyks"])
            {
                Assert.Equal(expected, (Finder(zodiac).At(Limb.Tithi, instant), Finder(zodiac).At(Limb.Karana, instant)));
            }
        }
    }

    [Fact]
    public void At_TithisAndKaranas_ShareTheirBorders()
    {
        foreach (var instant in RandomInstants(100, seed: 4))
        {
            var finder = Finder();
            var limbs = finder.At(instant);
            Assert.Equal(limbs.Tithi.Number, (limbs.Karana.Number + 1) / 2);
            Assert.True(limbs.Karana.Starts == limbs.Tithi.Starts || limbs.Karana.Ends == limbs.Tithi.Ends);
            Assert.Equal(limbs.Nakshatra.AsNakshatra(), limbs.Moon.Nakshatra);
        }
    }

    private static int CountOf(Limb limb) => limb switch
    {
        Limb.Tithi => 30,
        Limb.Karana => 60,
        _ => 27,
    };

    private static IEnumerable<Instant> RandomInstants(int count, int seed)
    {
        var random = new Random(seed);
        var from = Instant.FromUtc(1900, 2, 1, 0, 0).ToUnixTimeMilliseconds();
        var to = Instant.FromUtc(2100, 11, 1, 0, 0).ToUnixTimeMilliseconds();
        return [.. Enumerable.Range(0, count).Select(_ => Instant.FromUnixTimeMilliseconds(random.NextInt64(from, to)))];
    }

    private static string OracleLine(Instant instant, int mode) =>
        $"{JulianDay.FromInstant(instant).Value:R} 0 0 0 {mode} P g a";

    // The line: nine numbers, twelve cusps, then seven a body, Sun and Moon first: flag, longitude, latitude, distance, speed.
    private static double Sun(double[] line) => line[22];

    private static double SunSpeed(double[] line) => line[25];

    private static double Moon(double[] line) => line[29];

    private static double MoonSpeed(double[] line) => line[32];
}
