namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>The Earth rotation angle.</summary>
internal static class EarthRotation
{
    private const double AtJ2000 = 0.7790572732640;
    private const double TurnsPerDayBeyondOne = 0.00273781191135448;

    /// <summary>The angle, IERS Conventions (2010), equation 5.15.</summary>
    /// <param name="julianDay">Julian day, UT.</param>
    /// <returns>Degrees, 0 up to 360.</returns>
    public static double Degrees(double julianDay)
    {
        var days = julianDay - 2451545.0;
        // Whole turns of whole days are left out before they could cost digits.
        var turns = AtJ2000 + (days - Math.Floor(days)) + (TurnsPerDayBeyondOne * days);
        return (turns - Math.Floor(turns)) * 360;
    }
}
