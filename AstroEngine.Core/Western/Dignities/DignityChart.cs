using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Dignities;

/// <summary>The essential dignities of the seven planets in a chart.</summary>
/// <param name="Natal">The chart.</param>
/// <param name="Sect">Its sect.</param>
/// <param name="SunAltitude">The altitude of the Sun that decides it.</param>
/// <param name="Planets">The planets from the Sun to Saturn.</param>
public sealed record DignityChart(NatalChart Natal, Sect Sect, Angle SunAltitude, IReadOnlyList<PlanetDignities> Planets)
{
    /// <summary>The planets that have dignities.</summary>
    public static IReadOnlyList<ChartPoint> Seven { get; } = [.. ChartPoints.All.TakeWhile(point => point <= ChartPoint.Saturn)];

    /// <summary>Computes the dignities of a birth.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="birth">The birth; positions not seen from the Sun. Its points do not matter.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the moment.</exception>
    public static DignityChart Calculate(ISky sky, NatalRequest birth)
    {
        var natal = NatalChartCalculator.Calculate(sky, birth with { Points = Seven });
        var altitude = ChartSect.SunAltitude(sky, natal.JulianDay, birth.Place);
        var sect = altitude.Degrees >= 0 ? Sect.Day : Sect.Night;
        return new(natal, sect, altitude, [.. natal.Placements.Select(p => PlanetDignities.Of(p.Point, p.Position.Longitude, sect))]);
    }
}
