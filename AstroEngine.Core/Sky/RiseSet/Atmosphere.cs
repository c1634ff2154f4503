namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>The air that bends light at the horizon.</summary>
/// <param name="Pressure">Millibars (hectopascals) at the place; null for that of the standard atmosphere at its altitude.</param>
/// <param name="Temperature">Degrees Celsius.</param>
public readonly record struct Atmosphere(double? Pressure, double Temperature)
{
    private const double SeaLevelPressure = 1013.25;
    private const double Radians = Math.PI / 180;
    private const double LowestSight = -10;
    private const int RefractionRounds = 12;

    /// <summary>The standard atmosphere: 1013.25 mbar at the sea and less above, 15 degrees.</summary>
    public static Atmosphere Standard => new(null, 15);

    /// <summary>How far a body appears above its true place when it appears on the horizon.</summary>
    /// <param name="altitude">Metres above the sea.</param>
    /// <returns>Degrees: 33.6 arcminutes at sea level in the standard atmosphere.</returns>
    public double RefractionAtHorizon(double altitude) => Refraction(0, altitude);

    /// <summary>How far a body appears above its true place.</summary>
    /// <remarks>
    /// Sinclair's formula with Bennett's correction for pressure and temperature (G. G. Bennett, The calculation of astronomical refraction
    /// in marine navigation, Journal of Navigation 35, 1982, pages 256 and 259), and the pressure of an altitude, all as Swiss Ephemeris has them.
    /// </remarks>
    /// <param name="apparent">Degrees above the horizon at which it appears.</param>
    /// <param name="altitude">Metres above the sea.</param>
    /// <returns>Degrees.</returns>
    public double Refraction(double apparent, double altitude)
    {
        // Up to here the fraction, beyond it the cotangent: where the two meet.
        const double low = 17.904104638432;
        var minutes = apparent > low
            ? 0.97 / Math.Tan(apparent * Radians)
            : (34.46 + (4.23 * apparent) + (0.004 * apparent * apparent)) / (1 + (0.505 * apparent) + (0.0845 * apparent * apparent));
        var thinning = 1 + (0.00008 * (minutes + 39) * (Temperature - 10));
        // The formula would bend light the wrong way where there is hardly any air.
        return Math.Max(0, PressureAt(altitude) - 80) / 930 / thinning * minutes / 60;
    }

    /// <summary>Where a body appears.</summary>
    /// <param name="true">Its true height in degrees.</param>
    /// <param name="altitude">Metres above the sea.</param>
    /// <returns>Its apparent height; the true one when it would appear below the horizon of the sea.</returns>
    public double Apparent(double @true, double altitude)
    {
        if (@true < LowestSight)
        {
            return @true;
        }

        var apparent = @true;
        for (var i = 0; i < RefractionRounds; i++)
        {
            apparent = @true + Refraction(apparent, altitude);
        }

        return apparent < Dip(altitude) ? @true : apparent;
    }

    /// <summary>The height of the horizon of the sea from above it.</summary>
    /// <remarks>A. Thom, Megalithic lunar observations (1973), page 32, with the lapse rate of the standard atmosphere, as Swiss Ephemeris has it.</remarks>
    /// <param name="altitude">Metres above the sea.</param>
    /// <returns>Degrees, 0 or negative.</returns>
    public double Dip(double altitude)
    {
        const double earthRadius = 6378136.6;
        const double bending = (0.0342 + 0.0065) / (0.154 * 0.0238);
        var kelvin = 273.15 + Temperature;
        var light = 1 - (1.848 * bending * PressureAt(altitude) / kelvin / kelvin);
        return -Math.Acos(1 / (1 + (Math.Max(0, altitude) / earthRadius))) / Radians * Math.Sqrt(Math.Max(0, light));
    }

    // Above 44 kilometres the formula of the standard atmosphere has no value: there is nothing left to bend light.
    private double PressureAt(double altitude) => Pressure ?? (SeaLevelPressure * Math.Pow(Math.Max(0, 1 - (0.0065 * altitude / 288)), 5.255));
}
