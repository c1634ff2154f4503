using AstroEngine.Core.Time;

namespace AstroEngine.Functions.Numerology;

/// <summary>The beginning of a solar year, and who says so.</summary>
/// <param name="Lichun">The moment of lichun.</param>
/// <param name="Ephemeris">The ephemeris that was asked.</param>
internal sealed record SolarYear(JulianDay Lichun, string Ephemeris);
