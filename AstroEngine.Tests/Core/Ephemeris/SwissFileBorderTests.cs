using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Swiss;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Ephemeris;

/// <summary>libswe answers by the data file that it happens to have open; the engine must not.</summary>
public sealed class SwissFileBorderTests
{
    private const double Border1800 = 2378496.5;

    private static readonly Body[] Bodies = Enum.GetValues<Body>();

    private readonly SwissEphemerisOptions _options = new() { Threads = 1 };

    public static TheoryData<double> Days =>
        [Border1800 - 11, Border1800 - 0.01, Border1800, Border1800 + 0.02, Border1800 + 0.5, Border1800 + 30, Border1800 + 729, 2597641.4, 2597641.7, 2598000];

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Position_BesideABorderOfFiles_DoesNotDependOnWhatWasAskedBefore(double day)
    {
        double[] expected;
        using (var fresh = SwissEphemeris.Open(_options))
        {
            expected = await PositionsAsync(fresh, day);
        }

        using var used = SwissEphemeris.Open(_options);
        foreach (var before in (double[])[Border1800 - 100, Border1800 + 2000, Border1800 + 0.1, 2597641.4, 2600000, day - 0.3, day + 0.3])
        {
            await PositionsAsync(used, before);
            Assert.Equal(expected, await PositionsAsync(used, day));
        }
    }

    [Fact]
    public void MustReopen_SettledFarFromBorders_OnlyWhenABorderLiesBetween()
    {
        var guard = new SwissFileGuard();
        Assert.True(guard.MustReopen(2451545));
        Assert.False(guard.MustReopen(2451545.5));
        Assert.False(guard.MustReopen(Border1800 + 1));
        Assert.True(guard.MustReopen(Border1800 - 100));
        Assert.False(guard.MustReopen(2300000));
        Assert.True(guard.MustReopen(2451545));
    }

    [Theory]
    [InlineData(Border1800)]
    [InlineData(Border1800 + 0.99)]
    [InlineData(Border1800 - 0.001)]
    [InlineData(2378488.0)]
    public void MustReopen_BesideABorder_EachTime(double day)
    {
        var guard = new SwissFileGuard();
        Assert.True(guard.MustReopen(day));
        Assert.True(guard.MustReopen(day));
    }

    private static async Task<double[]> PositionsAsync(SwissEphemeris ephemeris, double day) => await ephemeris.ComputeAsync(
        new JulianDay(day),
        static (sky, moment) =>
        {
            var frame = new SkyFrame(ZodiacFrame.Tropical);
            return Bodies.Select(body => sky.Position(moment, body, frame)).SelectMany(p => new[] { p.Longitude.Degrees, p.Latitude.Degrees, p.Distance }).ToArray();
        });
}
