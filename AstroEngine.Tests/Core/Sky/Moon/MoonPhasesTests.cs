using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.Moon;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Ephemeris.Pack;

namespace AstroEngine.Tests.Core.Sky.Moon;

/// <summary>Phases against published times, and their names.</summary>
public sealed class MoonPhasesTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private const double MinutesPerDay = 1440;

    private readonly PackSky _sky = new([fixture.Pack]);

    [Fact]
    public void Between_PublishedPhases_AreOfTheirMinute()
    {
        foreach (var row in SkyFacts.Read("Moon", "phases.txt"))
        {
            var expected = SkyFacts.JulianDay(row[1], row[2]);
            var found = Assert.Single(MoonPhases.Between(_sky, new(expected - 2), new(expected + 2)));
            Assert.Equal(row[0], AstroEngine.Core.Names.Of(found.Phase));
            // The minutes of the source are cut rather than rounded, and its delta-T is a second or so different.
            Assert.True(Math.Abs(found.At.Value - expected) * MinutesPerDay < 1, $"{row[0]} {row[1]}: {found.At.ToInstant()}");
        }
    }

    [Theory]
    [InlineData(0, MoonPhase.New)]
    [InlineData(1e-9, MoonPhase.WaxingCrescent)]
    [InlineData(89.999, MoonPhase.WaxingCrescent)]
    [InlineData(90, MoonPhase.FirstQuarter)]
    [InlineData(179.999, MoonPhase.WaxingGibbous)]
    [InlineData(180, MoonPhase.Full)]
    [InlineData(180.001, MoonPhase.WaningGibbous)]
    [InlineData(270, MoonPhase.LastQuarter)]
    [InlineData(359.999, MoonPhase.WaningCrescent)]
    [InlineData(360, MoonPhase.New)]
    public void Named_Elongation_IsThePhaseBetweenTheExactOnes(double degrees, MoonPhase expected) =>
        Assert.Equal(expected, MoonPhases.Named(new Angle(degrees)));

    [Fact]
    public void Of_QuarterZero_IsTheNewMoonOfJanuary2000()
    {
        var phase = MoonPhases.Of(_sky, 0);

        Assert.Equal(MoonPhase.New, phase.Phase);
        Assert.Equal(SkyFacts.JulianDay("2000-01-06", "18:14:00"), phase.At.Value, 1 / MinutesPerDay);
    }
}
