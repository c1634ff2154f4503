using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Transits.Search;

/// <summary>What a transit is exact to.</summary>
/// <param name="Name">The name of a natal point or angle; null for a longitude that was given.</param>
/// <param name="Longitude">Its longitude.</param>
public readonly record struct SearchTarget(string? Name, Angle Longitude);
