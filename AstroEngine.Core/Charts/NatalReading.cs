using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Western.Lots;

namespace AstroEngine.Core.Charts;

/// <summary>A natal chart with the aspects between its points and its lots.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Aspects">All aspects between its points with the orbs of <see cref="Orbs"/>, by the numbers of the placements.</param>
/// <param name="Lots">The sixteen lots; those that need houses only where there are twelve, and none as seen from the Sun.</param>
public sealed record NatalReading(NatalChart Chart, IReadOnlyList<AspectHit> Aspects, IReadOnlyList<LotPosition> Lots)
{
    /// <summary>The orbs of the aspects.</summary>
    public const OrbPreset Orbs = OrbPreset.Traditional;

    /// <summary>Computes the chart of a birth, its aspects and lots.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="birth">The birth.</param>
    /// <exception cref="EphemerisRangeException">A point that was asked for by name has no ephemeris at the moment.</exception>
    public static NatalReading Calculate(ISky sky, NatalRequest birth)
    {
        var chart = NatalChartCalculator.Calculate(sky, birth);
        return new(chart, AspectsOf(chart), birth.Center == PositionCenter.Heliocentric ? [] : LotsOf(sky, chart));
    }

    private static List<AspectHit> AspectsOf(NatalChart chart)
    {
        var sides = new AspectSide[chart.Placements.Count];
        for (var i = 0; i < sides.Length; i++)
        {
            sides[i] = AspectSide.Moving(chart.Placements[i].Point, chart.Placements[i].Position);
        }

        return AspectFinder.Of(Orbs).Within(sides);
    }

    private static LotPosition[] LotsOf(ISky sky, NatalChart chart)
    {
        var values = LotValues.Of(sky, chart, ChartSect.At(sky, chart.JulianDay, chart.Request.Place), []);
        LotCalculator.Compute(values);
        return [.. LotChart.Known(chart, values, null)];
    }
}
