using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts;

/// <summary>A natal chart.</summary>
/// <param name="Request">What it was computed for.</param>
/// <param name="JulianDay">The moment in Universal Time.</param>
/// <param name="DeltaT">Terrestrial minus Universal Time at the moment.</param>
/// <param name="SiderealTime">Apparent sidereal time at Greenwich.</param>
/// <param name="Ayanamsa">The mean ayanamsa; 0 in the tropical zodiac.</param>
/// <param name="Houses">The houses and angles.</param>
/// <param name="Placements">The points, in the order of <see cref="Ephemeris.ChartPoint"/>.</param>
/// <param name="Warnings">What a reader of the chart should know.</param>
/// <param name="EphemerisSource">The ephemeris that was used.</param>
public sealed record NatalChart(
    NatalRequest Request,
    JulianDay JulianDay,
    DeltaT DeltaT,
    SiderealTime SiderealTime,
    Angle Ayanamsa,
    HouseDivision Houses,
    IReadOnlyList<ChartPlacement> Placements,
    IReadOnlyList<ChartWarning> Warnings,
    string EphemerisSource)
{
    /// <summary>The moment in Terrestrial Time.</summary>
    public JulianDayTT JulianDayTT => JulianDay.ToTerrestrialTime(DeltaT);
}
