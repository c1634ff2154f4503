using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>The Moon enters a sign of the tropical zodiac.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="At">Universal Time.</param>
public readonly record struct MoonIngress(Sign Sign, JulianDay At);
