using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>A lunar day of a place: from moonrise to moonrise, the first from the new moon.</summary>
/// <param name="Number">1 to 30.</param>
/// <param name="Starts">Universal Time.</param>
/// <param name="Ends">Universal Time.</param>
public readonly record struct LunarDay(int Number, JulianDay Starts, JulianDay Ends);
