using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Courses;

/// <summary>Where a point turns round.</summary>
/// <param name="At">When, Universal Time.</param>
/// <param name="Longitude">Where it stands.</param>
/// <param name="TurnsRetrograde">Whether it moves backward from there; else forward.</param>
public readonly record struct CourseStation(JulianDay At, Angle Longitude, bool TurnsRetrograde);
