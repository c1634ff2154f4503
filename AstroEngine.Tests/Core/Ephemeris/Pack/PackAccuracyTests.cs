using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Ephemeris.Pack;

/// <summary>The promise of accuracy: the shipped pack against libswe, at random instants of its whole span, its ends and borders.</summary>
public sealed class PackAccuracyTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private const int Instants = 20_000;
    private const double Arcsecond = 1.0 / 3600;
    private const double RelativeDistance = 1e-8;

    public static TheoryData<Body> Bodies => [.. Enum.GetValues<Body>()];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Position_TwentyThousandInstants_EqualsLibswe(Body body)
    {
        var frame = new SkyFrame(ZodiacFrame.Tropical);
        var worst = await WorstAsync(body, frame, Times(Instants, seed: 100 + (int)body));
        var allowed = body switch
        {
            Body.Moon => 0.002,
            Body.TrueNode or Body.OsculatingApogee => 0.01,
            _ => 0.001,
        } * Arcsecond;
        Assert.True(worst.Longitude <= allowed, $"longitude of {body} off by {worst.Longitude / Arcsecond:0.00000}\" at {worst.At}");
        Assert.True(worst.Latitude <= allowed, $"latitude of {body} off by {worst.Latitude / Arcsecond:0.00000}\"");
        Assert.True(worst.RightAscension <= allowed, $"right ascension of {body} off by {worst.RightAscension / Arcsecond:0.00000}\"");
        Assert.True(worst.Declination <= allowed, $"declination of {body} off by {worst.Declination / Arcsecond:0.00000}\"");
        Assert.True(worst.Distance <= RelativeDistance, $"distance of {body} off by {worst.Distance:0.0e0}");
    }

    /// <summary>libswe's own speeds of osculating points differ from the derivative of its positions, so that is what counts.</summary>
    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Speed_RandomInstants_EqualsTheDerivativeOfLibswesPositions(Body body)
    {
        var allowed = body switch
        {
            Body.Moon => 1e-4,
            Body.TrueNode or Body.OsculatingApogee => 2e-2,
            _ => 1e-5,
        };
        // Short where libswe's own velocity of the Moon jumps now and then.
        var step = body is Body.TrueNode or Body.OsculatingApogee ? 0.0004 : 0.01;
        foreach (var zodiac in new[] { ZodiacFrame.Tropical, ZodiacFrame.Find("lahiri")!.Value })
        {
            var frame = new SkyFrame(zodiac);
            var sky = new PackSky([fixture.Pack]);
            var worst = 0.0;
            foreach (var time in Times(2000, seed: 7))
            {
                var truth = await fixture.Reference.ComputeAsync((time, body, frame, step), static (reference, s) =>
                {
                    // The central difference of four points: its own error is below those allowed, but for the last digits.
                    double Longitude(double days) => reference.Position(new(s.time.Value + days), s.body, s.frame).Longitude.Degrees;
                    double Difference(double days) => Math.IEEERemainder(Longitude(days) - Longitude(-days), 360);
                    return ((8 * Difference(s.step)) - Difference(2 * s.step)) / (12 * s.step);
                });
                worst = Math.Max(worst, Math.Abs(sky.Position(time, body, frame).Speed - truth));
            }

            Assert.True(worst <= allowed, $"speed of {body} in {zodiac.Name} off by {worst:0.0e0} degrees a day");
        }
    }

    /// <summary>
    /// Planets behind the Sun: from a place it bends their light a little otherwise than from the centre of the Earth, by some hundredths of
    /// an arcsecond. The pack's topocentric positions leave that out.
    /// </summary>
    [Theory]
    [InlineData(Body.Moon, 0.003)]
    [InlineData(Body.Sun, 0.001)]
    [InlineData(Body.Venus, 0.0015)]
    [InlineData(Body.Mars, 0.0015)]
    [InlineData(Body.Pluto, 0.001)]
    [InlineData(Body.TrueNode, 0.01)]
    public async Task Position_Topocentric_EqualsLibswe(Body body, double arcseconds)
    {
        var random = new Random(31);
        var allowed = arcseconds * Arcsecond;
        for (var place = 0; place < 40; place++)
        {
            var frame = new SkyFrame(
                place % 2 == 0 ? ZodiacFrame.Tropical : ZodiacFrame.Find("lahiri")!.Value,
                PositionCenter.Topocentric,
                Place: new GeoPlace((random.NextDouble() * 180) - 90, (random.NextDouble() * 360) - 180, random.NextDouble() * 5000));
            var times = Times(50, seed: place);
            var anywhere = await WorstAsync(body, frame, times);
            Assert.True(anywhere.Longitude <= Math.Max(allowed, 0.03 * Arcsecond), $"longitude of {body} off at {anywhere.At}");
            var worst = await WorstAsync(body, frame, [.. times.Where(t => body is Body.Sun || !IsNearSun(t, body))]);
            Assert.True(worst.Longitude <= allowed, $"longitude of {body} off by {worst.Longitude / Arcsecond:0.00000}\" at {worst.At} {frame}");
            Assert.True(worst.Latitude <= allowed, $"latitude of {body} off by {worst.Latitude / Arcsecond:0.00000}\"");
            Assert.True(worst.RightAscension <= allowed, $"right ascension of {body} off by {worst.RightAscension / Arcsecond:0.00000}\"");
            Assert.True(worst.Distance <= RelativeDistance * 2, $"distance of {body} off by {worst.Distance:0.0e0}");
        }
    }

    private bool IsNearSun(JulianDay time, Body body)
    {
        var sky = new PackSky([fixture.Pack]);
        var frame = new SkyFrame(ZodiacFrame.Tropical);
        return sky.Position(time, body, frame).Longitude.SeparationFrom(sky.Position(time, Body.Sun, frame).Longitude).Degrees < 2;
    }

    [Fact]
    public async Task AyanamsaAndPositions_EveryZodiac_EqualLibswe()
    {
        foreach (var ayanamsa in Ayanamsas.All)
        {
            var zodiac = new ZodiacFrame(ayanamsa);
            var sky = new PackSky([fixture.Pack]);
            foreach (var time in Times(300, seed: ayanamsa.SwissNumber))
            {
                var truth = await fixture.Reference.ComputeAsync((time, ayanamsa), static (s, r) => s.AyanamsaAt(r.time, r.ayanamsa));
                Assert.True(
                    sky.AyanamsaAt(time, ayanamsa).SeparationFrom(truth).Degrees <= 0.001 * Arcsecond, $"{ayanamsa.Name} at {time}");
            }

            var worst = await WorstAsync(Body.Mars, new SkyFrame(zodiac), Times(300, seed: 5));
            Assert.True(worst.Longitude <= 0.0012 * Arcsecond, $"Mars in {ayanamsa.Name} off by {worst.Longitude / Arcsecond}\" at {worst.At}");
            Assert.True(worst.Latitude <= 0.001 * Arcsecond, $"latitude of Mars in {ayanamsa.Name}");
        }
    }

    [Fact]
    public async Task SiderealTimeDeltaTAndOrientation_RandomInstants_EqualLibswe()
    {
        var sky = new PackSky([fixture.Pack]);
        foreach (var time in Times(5000, seed: 12))
        {
            var truth = await fixture.Reference.ComputeAsync(
                time, static (s, t) => (Time: s.SiderealTime(t), DeltaT: s.DeltaT(t), Orientation: s.Orientation(t)));
            var seconds = Math.IEEERemainder(sky.SiderealTime(time).Hours - truth.Time.Hours, 24) * 3600;
            Assert.True(Math.Abs(seconds) <= 5e-5, $"sidereal time off by {seconds:0.0e0} s at {time}");
            Assert.Equal(truth.DeltaT.Seconds, sky.DeltaT(time).Seconds, 1e-4);
            Assert.Equal(truth.Orientation.TrueObliquity.Degrees, sky.Orientation(time).TrueObliquity.Degrees, 0.001 * Arcsecond);
            Assert.Equal(
                truth.Orientation.NutationInLongitude.Degrees, sky.Orientation(time).NutationInLongitude.Degrees, 0.001 * Arcsecond);
        }
    }

    private async Task<Differences> WorstAsync(Body body, SkyFrame frame, IReadOnlyList<JulianDay> times)
    {
        var sky = new PackSky([fixture.Pack]);
        return await fixture.Reference.ComputeAsync((sky, body, frame, times), static (reference, s) =>
        {
            var worst = default(Differences);
            foreach (var time in s.times)
            {
                worst = worst.With(reference.Position(time, s.body, s.frame), s.sky.Position(time, s.body, s.frame), time);
            }

            return worst;
        });
    }

    /// <summary>Random instants of the span, and on purpose its ends and borders of cells.</summary>
    private List<JulianDay> Times(int count, int seed)
    {
        var (from, to) = (fixture.Pack.From.Value, fixture.Pack.To.Value);
        var random = new Random(seed);
        var times = Enumerable.Range(0, count).Select(_ => new JulianDay(from + (random.NextDouble() * (to - from)))).ToList();
        times.AddRange([new(from), new(to), new(Math.BitIncrement(from)), new(Math.BitDecrement(to))]);
        // Cells begin two days before the span, at multiples of 4 days of TT.
        for (var i = 0; i < 40; i++)
        {
            var border = from - 2 + (64 * random.Next(1, (int)((to - from) / 64)));
            times.AddRange([new(border - 1e-4), new(border), new(border + 1e-4)]);
        }

        return times;
    }

    private readonly record struct Differences(
        double Longitude, double Latitude, double RightAscension, double Declination, double Distance, JulianDay At)
    {
        public Differences With(in BodyPosition truth, in BodyPosition found, JulianDay time)
        {
            var longitude = truth.Longitude.SeparationFrom(found.Longitude).Degrees;
            return new(
                Math.Max(Longitude, longitude),
                Math.Max(Latitude, Math.Abs(truth.Latitude.Degrees - found.Latitude.Degrees)),
                // On the sky: near the pole a small way is a large difference of right ascension.
                Math.Max(RightAscension, truth.RightAscension.SeparationFrom(found.RightAscension).Degrees * Math.Cos(truth.Declination.Degrees * Math.PI / 180)),
                Math.Max(Declination, Math.Abs(truth.Declination.Degrees - found.Declination.Degrees)),
                Math.Max(Distance, Math.Abs(found.Distance / truth.Distance - 1)),
                longitude > Longitude ? time : At);
        }
    }
}
