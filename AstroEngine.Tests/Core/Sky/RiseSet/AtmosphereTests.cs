using AstroEngine.Core.Sky.RiseSet;

namespace AstroEngine.Tests.Core.Sky.RiseSet;

public sealed class AtmosphereTests
{
    /// <summary>What swe_refrac_extended(0.000001, 0, pressure, temperature, 0.0065, SE_APP_TO_TRUE) of libswe 2.10.03 answers, in degrees.</summary>
    [Theory]
    [InlineData(1013.25, 15, 0.55988843)]
    [InlineData(1013.25, 0, 0.61232532)]
    [InlineData(700, 15, 0.37195910)]
    public void RefractionAtHorizon_Air_IsThatOfSwissEphemeris(double pressure, double temperature, double expected) =>
        Assert.Equal(expected, new Atmosphere(pressure, temperature).RefractionAtHorizon(0), 1e-6);

    [Fact]
    public void RefractionAtHorizon_StandardAtmosphere_ThinsWithHeight()
    {
        Assert.Equal(0.55988843, Atmosphere.Standard.RefractionAtHorizon(0), 1e-6);
        // 3000 metres: 700.99 mbar.
        Assert.Equal(new Atmosphere(700.99, 15).RefractionAtHorizon(0), Atmosphere.Standard.RefractionAtHorizon(3000), 1e-5);
    }
}
