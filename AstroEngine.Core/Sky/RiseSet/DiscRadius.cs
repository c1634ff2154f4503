using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>How large the bodies are.</summary>
internal static class DiscRadius
{
    private const double KilometresPerUnit = 149597870.7;

    /// <summary>The radius of a body in astronomical units; 0 for points without a disc.</summary>
    /// <remarks>The values of Swiss Ephemeris 2.10.03 (pla_diam of its sweph.h), kilometres.</remarks>
    public static double Of(Body body) => body switch
    {
        Body.Sun => 696000.0,
        Body.Moon => 1737.5,
        Body.Mercury => 2439.4,
        Body.Venus => 6051.8,
        Body.Mars => 3389.5,
        Body.Jupiter => 69911.0,
        Body.Saturn => 58232.0,
        Body.Uranus => 25362.0,
        Body.Neptune => 24622.0,
        Body.Pluto => 1188.3,
        _ => 0.0,
    } / KilometresPerUnit;
}
