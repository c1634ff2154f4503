using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Tests.Core.Ephemeris.Pack;

namespace AstroEngine.Tests.Core.Sky.RiseSet;

public sealed class AtmosphereTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    [Fact]
    public void RefractionAtHorizon_StandardAirAtTheSea_IsThatOfAlmanacs() =>
        Assert.Equal(33.6, 60 * Atmosphere.Standard.RefractionAtHorizon(0), 0.1);

    [Theory]
    [InlineData(20_000)]
    [InlineData(45_000)]
    [InlineData(50_000)]
    public void Refraction_AboveTheAir_IsNothing(double altitude)
    {
        Assert.Equal(0, Atmosphere.Standard.RefractionAtHorizon(altitude));
        Assert.Equal(12, Atmosphere.Standard.Apparent(12, altitude));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-12, -12)]
    [InlineData(-0.7, -0.7)]
    public void Apparent_NotAboveTheHorizon_IsAtMostLiftedToIt(double trueHeight, double atLeast) =>
        Assert.InRange(Atmosphere.Standard.Apparent(trueHeight, 0), atLeast, Math.Max(0, trueHeight) + 0.6);

    [Fact]
    public void Next_FromABalloon_FindsTheSunrise()
    {
        var finder = new RiseSetFinder(new PackSky([fixture.Pack]), new GeoPlace(48, 11, 50_000), HorizonRule.Astronomical);

        Assert.NotNull(finder.Next(Body.Sun, HorizonEvent.Rise, new(2461265.5), new(2461266.5)));
    }
}
