using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Progressions;

/// <summary>A progressed chart.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Natal">The natal chart.</param>
/// <param name="Age">Years of life.</param>
/// <param name="Day">The progressed day; for solar arcs that of their Sun.</param>
/// <param name="SunArc">How far the progressed Sun has gone since birth, 0 up to 360 degrees.</param>
/// <param name="Houses">The progressed houses and angles.</param>
/// <param name="Points">The progressed points, in the order of <see cref="Ephemeris.ChartPoint"/>.</param>
/// <param name="Aspects">Aspects of progressed points and angles to natal ones.</param>
public sealed record ProgressedChart(
    ProgressionRequest Request,
    NatalChart Natal,
    double Age,
    JulianDay Day,
    Angle SunArc,
    HouseDivision Houses,
    IReadOnlyList<ProgressedPoint> Points,
    IReadOnlyList<ProgressedAspect> Aspects);
