using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>The Moon is nearest to the Earth, or farthest from it.</summary>
/// <param name="IsPerigee">Nearest.</param>
/// <param name="At">Universal Time.</param>
/// <param name="Kilometres">From the centre of the Earth to that of the Moon.</param>
public readonly record struct LunarApsis(bool IsPerigee, JulianDay At, double Kilometres);
