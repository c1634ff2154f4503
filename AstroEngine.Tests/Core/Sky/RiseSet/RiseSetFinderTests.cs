using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Core.Sky.RiseSet;

public sealed class RiseSetFinderTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private const double Second = 1.0 / 86400;

    private readonly PackSky _sky = new([fixture.Pack]);

    [Fact]
    public void Next_OtherBodiesAndRules_IsWithinASecondOfLibswe()
    {
        var random = new Random(7);
        Body[] bodies = [Body.Sun, Body.Moon, Body.Mercury, Body.Venus, Body.Mars, Body.Jupiter, Body.Saturn, Body.Uranus, Body.Neptune, Body.Pluto];
        var cases = Enumerable.Range(0, 800).Select(_ => (
            From: 2415025.5 + (random.NextDouble() * 73000),
            Place: new GeoPlace(Math.Round((random.NextDouble() * 130) - 65, 4), Math.Round((random.NextDouble() * 360) - 180, 4)),
            Body: bodies[random.Next(bodies.Length)],
            Crossing: (HorizonEvent)random.Next(2),
            Disc: (DiscPoint)random.Next(3),
            Air: random.Next(3) == 0 ? (Atmosphere?)null : new Atmosphere(900 + random.Next(150), random.Next(-30, 40)))).ToList();
        var expected = OracleProgram.Run("rise_oracle.c", cases.Select(c => string.Join(
            ' ',
            c.From.ToString("R"),
            c.Place.Latitude.ToString("R"),
            c.Place.Longitude.ToString("R"),
            0,
            (int)c.Body,
            (c.Crossing == HorizonEvent.Rise ? 1 : 2) | 32768 | c.Disc switch { DiscPoint.Center => 256, DiscPoint.LowerLimb => 8192, _ => 0 } | (c.Air is null ? 512 : 0),
            c.Air?.Pressure ?? 1013.25,
            c.Air?.Temperature ?? 15)));
        for (var i = 0; i < cases.Count; i++)
        {
            var c = cases[i];
            var found = new RiseSetFinder(_sky, c.Place, new HorizonRule(c.Disc, c.Air)).Next(c.Body, c.Crossing, new(c.From), new(c.From + 1.1));
            Assert.Equal(expected[i][0] == 0, found is not null);
            Assert.True(found is null || Math.Abs(found.Value.Value - expected[i][1]) < Second, $"{c}: {found}, {expected[i][1]:R} by libswe");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(35)]
    [InlineData(-59)]
    [InlineData(66)]
    [InlineData(-68)]
    public void Next_AnyBeginning_FindsTheSameMoment(double latitude)
    {
        var finder = new RiseSetFinder(_sky, new GeoPlace(latitude, 25), HorizonRule.Astronomical);
        foreach (var (body, crossing) in ((Body, HorizonEvent)[])[(Body.Sun, HorizonEvent.Rise), (Body.Sun, HorizonEvent.Set), (Body.Moon, HorizonEvent.Rise), (Body.Moon, HorizonEvent.Set)])
        {
            // Near an equinox both rise and set everywhere.
            var day = new JulianDay(2460390.2);
            var found = finder.Next(body, crossing, day, new(day.Value + 1.2))!.Value.Value;
            foreach (var before in (double[])[1e-7, 1e-5, 0.001, 0.01, 0.1, 0.4, 0.7, 0.9])
            {
                var again = finder.Next(body, crossing, new(found - before), new(found - before + 1));
                Assert.Equal(found, again!.Value.Value, 0.01 * Second);
            }

            Assert.True(finder.Next(body, crossing, new(found + 1e-6), new(found + 1.3))!.Value.Value > found + 0.9);
            Assert.Null(finder.Next(body, crossing, new(found + 1e-6), new(found + 0.5)));
            Assert.Null(finder.Next(body, crossing, new(found - 0.5), new(found - 1e-6)));
        }
    }

    [Fact]
    public void Next_YearAtThePole_HasOneSunriseAndOneSunset()
    {
        var finder = new RiseSetFinder(_sky, new GeoPlace(90, 0), HorizonRule.Astronomical);
        var year = new JulianDay(2460310.5);
        var rise = finder.Next(Body.Sun, HorizonEvent.Rise, year, new(year.Value + 366));
        var set = finder.Next(Body.Sun, HorizonEvent.Set, year, new(year.Value + 366));
        // The Sun comes up some two days before the equinox of 20 March 2024 and goes some two days after that of 22 September.
        Assert.InRange(rise!.Value.Value, 2460386, 2460389);
        Assert.InRange(set!.Value.Value, 2460576, 2460580);
        Assert.Null(finder.Next(Body.Sun, HorizonEvent.Rise, new(rise.Value.Value + 0.001), new(year.Value + 366)));
        Assert.True(finder.IsUp(Body.Sun, new(rise.Value.Value + 1)));
        Assert.False(finder.IsUp(Body.Sun, new(rise.Value.Value - 1)));
    }

    [Fact]
    public void Next_Twilight_IsTheSunBelowTheHorizon()
    {
        // SE_BIT_CIVIL_TWILIGHT is the centre of the disc without refraction 6 degrees below.
        var from = 2460390.5;
        var rule = new HorizonRule(DiscPoint.Center, null, HorizonAltitude: -6);
        var found = new RiseSetFinder(_sky, new GeoPlace(52.5, 13.4), rule).Next(Body.Sun, HorizonEvent.Set, new(from), new(from + 1));
        var expected = OracleProgram.Run("rise_oracle.c", [$"{from:R} 52.5 13.4 0 0 {2 | 1024} 1013.25 15"])[0];
        Assert.Equal(expected[1], found!.Value.Value, Second);
    }
}
