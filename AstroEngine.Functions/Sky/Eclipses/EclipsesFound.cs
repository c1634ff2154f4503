using AstroEngine.Core.Sky.Eclipses;

namespace AstroEngine.Functions.Sky.Eclipses;

/// <summary>What a search found.</summary>
/// <param name="Eclipses">The eclipses.</param>
/// <param name="EphemerisSource">The ephemeris that answered.</param>
internal sealed record EclipsesFound(IReadOnlyList<FoundEclipse> Eclipses, string EphemerisSource);
