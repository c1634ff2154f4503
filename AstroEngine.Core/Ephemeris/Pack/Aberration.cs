namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>Aberration of light.</summary>
internal static class Aberration
{
    /// <summary>The speed of light in astronomical units a day: 299792458 m/s, 149597870700 m.</summary>
    public const double SpeedOfLight = 299792458.0 * 86400 / 149597870700.0;

    /// <summary>The direction in which a moving observer sees light. With the opposite velocity: the inverse.</summary>
    /// <remarks>The exact formula of special relativity: Explanatory Supplement to the Astronomical Almanac (3rd edition), 7.40.</remarks>
    /// <param name="direction">A unit vector.</param>
    /// <param name="velocity">The velocity of the observer, astronomical units a day.</param>
    public static SkyVector Apply(SkyVector direction, SkyVector velocity)
    {
        var beta = 1 / SpeedOfLight * velocity;
        var along = beta.Dot(direction);
        var inverseGamma = Math.Sqrt(1 - beta.Dot(beta));
        return (1 / (1 + along) * ((inverseGamma * direction) + ((1 + (along / (1 + inverseGamma))) * beta))).Unit();
    }
}
