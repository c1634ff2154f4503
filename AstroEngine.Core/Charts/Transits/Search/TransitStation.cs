using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Charts.Transits.Search;

/// <summary>A point that turns round.</summary>
/// <param name="Transiting">The point.</param>
/// <param name="At">When it stands.</param>
/// <param name="Longitude">Where it stands.</param>
/// <param name="TurnsRetrograde">Whether it moves backward from there; else forward.</param>
public readonly record struct TransitStation(ChartPoint Transiting, Instant At, Angle Longitude, bool TurnsRetrograde);
