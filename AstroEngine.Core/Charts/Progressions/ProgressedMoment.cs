using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Progressions;

/// <summary>What is progressed at a moment of life.</summary>
/// <param name="Day">The progressed day.</param>
/// <param name="SunArc">How far the progressed Sun has gone since birth.</param>
/// <param name="Houses">The progressed houses and angles.</param>
/// <param name="Points">The progressed points.</param>
internal sealed record ProgressedMoment(JulianDay Day, Angle SunArc, HouseDivision Houses, IReadOnlyList<ProgressedPoint> Points)
{
    /// <summary>The names and longitudes of the points, the Ascendant and the Midheaven.</summary>
    public IEnumerable<(string Name, Angle Longitude)> Sides() =>
    [
        .. Points.Select(point => (Names.Of(point.Point), point.Longitude)),
        ("ascendant", Houses.Angles.Ascendant),
        ("midheaven", Houses.Angles.Midheaven),
    ];
}
