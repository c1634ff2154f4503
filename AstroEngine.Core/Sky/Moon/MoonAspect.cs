using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Western.Aspects;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>An exact aspect of the Moon.</summary>
/// <param name="To">The body.</param>
/// <param name="Aspect">The aspect.</param>
/// <param name="At">Universal Time.</param>
public readonly record struct MoonAspect(Body To, AspectKind Aspect, JulianDay At);
