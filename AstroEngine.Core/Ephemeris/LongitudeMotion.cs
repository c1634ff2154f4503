using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris;

/// <summary>An ecliptic longitude and how fast it changes.</summary>
/// <param name="Longitude">In the zodiac asked for, 0 up to 360 degrees.</param>
/// <param name="Speed">Degrees a day; negative when retrograde.</param>
public readonly record struct LongitudeMotion(Angle Longitude, double Speed);
