using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>A time in which the Moon is void of course.</summary>
/// <param name="Starts">The last exact aspect in the sign; when there was none there, the ingress into it. Universal Time.</param>
/// <param name="Ends">When the Moon enters the next sign.</param>
/// <param name="LastAspect">The last exact aspect before, in the sign or an earlier one.</param>
/// <param name="Enters">The sign that the Moon enters.</param>
public readonly record struct VoidOfCourse(JulianDay Starts, JulianDay Ends, MoonAspect LastAspect, Sign Enters);
