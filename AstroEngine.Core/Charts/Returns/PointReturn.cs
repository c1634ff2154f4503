using AstroEngine.Core.Time;

namespace AstroEngine.Core.Charts.Returns;

/// <summary>A return of a point to its place at birth.</summary>
/// <param name="JulianDay">When, Universal Time.</param>
/// <param name="IsRetrograde">Whether the point moves backward then.</param>
/// <param name="Pass">Which of the passes of this return it is, from 1: a planet that turns near its place passes it three times.</param>
/// <param name="Passes">How many passes there are.</param>
/// <param name="Reading">The chart of the moment.</param>
public sealed record PointReturn(JulianDay JulianDay, bool IsRetrograde, int Pass, int Passes, NatalReading Reading);
