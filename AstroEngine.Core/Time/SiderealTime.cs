namespace AstroEngine.Core.Time;

/// <summary>Apparent sidereal time: the hour angle of the true vernal equinox.</summary>
/// <param name="Hours">Sidereal hours, 0 up to but not including 24.</param>
public readonly record struct SiderealTime(double Hours)
{
    private const double DegreesPerHour = 15.0;

    /// <summary>The same as an angle in degrees, 0 up to but not including 360.</summary>
    public Zodiac.Angle Angle => Zodiac.Angle.FromDegrees(Hours * DegreesPerHour).Normalized();

    /// <summary>The right ascension of the meridian (ARMC) at a place: Greenwich sidereal time plus longitude.</summary>
    /// <param name="longitude">Geographic longitude in degrees, east positive.</param>
    public Zodiac.Angle AtLongitude(double longitude) =>
        Zodiac.Angle.FromDegrees((Hours * DegreesPerHour) + longitude).Normalized();
}
