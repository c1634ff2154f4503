using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>The instant of a principal phase.</summary>
/// <param name="Phase">New, first quarter, full or last quarter.</param>
/// <param name="At">Universal Time.</param>
public readonly record struct PhaseInstant(MoonPhase Phase, JulianDay At);
