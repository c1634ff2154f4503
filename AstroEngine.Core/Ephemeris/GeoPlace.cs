namespace AstroEngine.Core.Ephemeris;

/// <summary>A place on the Earth.</summary>
/// <param name="Latitude">Geographic latitude in degrees, -90 to 90, north positive.</param>
/// <param name="Longitude">Geographic longitude in degrees, -180 to 180, east positive.</param>
/// <param name="Altitude">Metres above the sea.</param>
public readonly record struct GeoPlace(double Latitude, double Longitude, double Altitude = 0);
