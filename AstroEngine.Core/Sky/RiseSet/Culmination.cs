using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>A passage through the meridian.</summary>
/// <param name="At">Universal Time.</param>
/// <param name="Altitude">Degrees of the centre above the horizon then, without refraction.</param>
public readonly record struct Culmination(JulianDay At, double Altitude);
