namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>The air that bends light at the horizon.</summary>
/// <param name="Pressure">Millibars (hectopascals) at the place; null for that of the standard atmosphere at its altitude.</param>
/// <param name="Temperature">Degrees Celsius.</param>
public readonly record struct Atmosphere(double? Pressure, double Temperature)
{
    private const double SeaLevelPressure = 1013.25;

    /// <summary>The standard atmosphere: 1013.25 mbar at the sea and less above, 15 degrees.</summary>
    public static Atmosphere Standard => new(null, 15);

    /// <summary>How far a body appears above its true place when it appears on the horizon.</summary>
    /// <remarks>
    /// Sinclair's formula with Bennett's correction for pressure and temperature (G. G. Bennett, The calculation of astronomical refraction
    /// in marine navigation, Journal of Navigation 35, 1982, pages 256 and 259), and the pressure of an altitude, both as swe_rise_trans of
    /// Swiss Ephemeris has them: 33.6 arcminutes at sea level in the standard atmosphere.
    /// </remarks>
    /// <param name="altitude">Metres above the sea.</param>
    /// <returns>Degrees.</returns>
    public double RefractionAtHorizon(double altitude)
    {
        const double sinclairAtHorizon = 34.46;
        var pressure = Pressure ?? (SeaLevelPressure * Math.Pow(1 - (0.0065 * altitude / 288), 5.255));
        var thinning = 1 + (0.00008 * (sinclairAtHorizon + 39) * (Temperature - 10));
        return (pressure - 80) / 930 / thinning * sinclairAtHorizon / 60;
    }
}
