using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris;

/// <summary>Where a body is, and how fast it moves.</summary>
/// <param name="Longitude">Ecliptic longitude in the zodiac asked for, 0 up to 360 degrees.</param>
/// <param name="Latitude">Ecliptic latitude, -90 to 90 degrees.</param>
/// <param name="Distance">Distance from the centre asked for, in astronomical units.</param>
/// <param name="Speed">Change of the longitude in degrees a day; negative when retrograde.</param>
/// <param name="RightAscension">Right ascension from the true equinox of date, 0 up to 360 degrees, whatever the zodiac.</param>
/// <param name="Declination">Declination from the true equator of date, -90 to 90 degrees.</param>
public readonly record struct BodyPosition(
    Angle Longitude,
    Angle Latitude,
    double Distance,
    double Speed,
    Angle RightAscension,
    Angle Declination)
{
    /// <summary>The point of the sky across from this one, at the same distance and with the same motion.</summary>
    public BodyPosition Opposite() => this with
    {
        Longitude = Longitude.Opposite(),
        Latitude = -Latitude,
        RightAscension = RightAscension.Opposite(),
        Declination = -Declination,
    };
}
