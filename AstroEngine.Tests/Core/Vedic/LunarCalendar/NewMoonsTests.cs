using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.LunarCalendar;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using NodaTime;

namespace AstroEngine.Tests.Core.Vedic.LunarCalendar;

public sealed class NewMoonsTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private const double SecondsPerDay = 86400;

    /// <summary>New moons of the U.S. Naval Observatory's tables of phases, to the minute of UT.</summary>
    [Theory]
    [InlineData(1999, 8, 11, 11, 8)]
    [InlineData(2000, 1, 6, 18, 14)]
    [InlineData(2000, 2, 5, 13, 3)]
    [InlineData(2012, 5, 20, 23, 47)]
    [InlineData(2017, 8, 21, 18, 30)]
    [InlineData(2020, 6, 21, 6, 41)]
    [InlineData(2023, 7, 17, 18, 32)]
    [InlineData(2023, 8, 16, 9, 38)]
    [InlineData(2023, 10, 14, 17, 55)]
    [InlineData(2024, 4, 8, 18, 21)]
    [InlineData(2025, 3, 29, 10, 58)]
    public void Before_PublishedNewMoons_IsThemToTheMinute(int year, int month, int day, int hour, int minute)
    {
        var expected = JulianDay.FromInstant(Instant.FromUtc(year, month, day, hour, minute));
        var found = NewMoons.Before(Sky(), new(expected.Value + 3));
        Assert.Equal(expected.Value, found.At.Value, 45 / SecondsPerDay);
    }

    /// <summary>Meeus, Astronomical Algorithms, 2nd ed., example 49.a: 18 February 1977, 3:37:42 Dynamical Time.</summary>
    [Fact]
    public void Of_MeeusExample_IsFound()
    {
        var found = NewMoons.Of(Sky(), -283);
        Assert.Equal(2443192.65118, found.At.ToTerrestrialTime(Sky().DeltaT(found.At)).Value, 1e-4);
    }

    [Theory]
    [InlineData(PositionKind.Apparent)]
    [InlineData(PositionKind.Geometric)]
    public async Task Of_LunationsOfFiveThousandYears_AreConjunctions(PositionKind kind)
    {
        var worst = await fixture.Reference.ComputeAsync(kind, static (sky, k) =>
        {
            var (worst, before) = (0.0, 0.0);
            for (var lunation = -60000; lunation <= 8000; lunation += 331)
            {
                var found = NewMoons.Of(sky, lunation, k);
                var seen = SunAndMoon.At(sky, found.At, new(ZodiacFrame.Tropical, PositionCenter.Geocentric, k));
                worst = Math.Max(worst, Math.Abs(new Angle(seen.Elongation).From(default).Degrees / seen.Rate));
                Assert.True(found.At.Value > before);
                before = found.At.Value;
            }

            return worst;
        });
        Assert.InRange(worst * SecondsPerDay, 0, 0.01);
    }

    [Fact]
    public void Before_AroundEachNewMoon_IsTheLastOne()
    {
        var sky = Sky();
        for (var lunation = -1200; lunation < 1200; lunation += 7)
        {
            var at = NewMoons.Of(sky, lunation).At.Value;
            Assert.Equal(lunation, NewMoons.Before(sky, new(at)).Lunation);
            foreach (var seconds in new[] { 0.0001, 0.01, 1, 100, SecondsPerDay, 29 * SecondsPerDay })
            {
                Assert.Equal(lunation, NewMoons.Before(sky, new(at + (seconds / SecondsPerDay))).Lunation);
            }

            foreach (var seconds in new[] { 0.0001, 0.01, 1, 100, SecondsPerDay })
            {
                Assert.Equal(lunation - 1, NewMoons.Before(sky, new(at - (seconds / SecondsPerDay))).Lunation);
            }
        }
    }

    private PackSky Sky() => new([fixture.Pack]);
}
