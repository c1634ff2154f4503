using AstroEngine.Core.Time;

namespace AstroEngine.Core.Charts.Courses;

/// <summary>When a point reaches a longitude.</summary>
/// <param name="Level">The number of the longitude in its <see cref="CourseLevels"/>.</param>
/// <param name="Turn">How many whole turns the point has made: passes of one turn are those of one visit.</param>
/// <param name="At">When, Universal Time.</param>
/// <param name="IsRetrograde">Whether the point moves backward.</param>
/// <param name="Pass">Which of the passes of the visit it is, from 1.</param>
/// <param name="Passes">How many there are.</param>
public readonly record struct CourseCrossing(int Level, int Turn, JulianDay At, bool IsRetrograde, int Pass, int Passes);
