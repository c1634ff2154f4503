using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>Divides a natal chart. Every division starts from the same longitudes, nodes included.</summary>
public static class DivisionalCharts
{
    /// <summary>A divisional chart.</summary>
    /// <param name="chart">The natal chart, in any zodiac and with any house system: divisional charts have whole-sign houses.</param>
    /// <param name="rule">How the signs are divided, from <see cref="VargaCatalog"/>.</param>
    public static DivisionalChart Of(NatalChart chart, VargaRule rule)
    {
        var sidereal = chart.Request.Zodiac.IsSidereal;
        var ascendant = rule.Place(chart.Houses.Angles.Ascendant);
        var placements = new DivisionalPlacement[chart.Placements.Count];
        for (var i = 0; i < placements.Length; i++)
        {
            placements[i] = PlaceOne(chart.Placements[i], rule, ascendant.Sign, sidereal);
        }

        return new DivisionalChart(rule, ascendant, NakshatraOf(ascendant, sidereal), VargaDeities.Of(rule, ascendant), placements);
    }

    /// <summary>The sixteen charts of BPHS chapter 6 by their usual rules, the rasi chart first.</summary>
    /// <param name="chart">The natal chart.</param>
    public static IReadOnlyList<DivisionalChart> Shodasavarga(NatalChart chart)
    {
        var charts = new DivisionalChart[VargaCatalog.Shodasavarga.Count];
        for (var i = 0; i < charts.Length; i++)
        {
            charts[i] = Of(chart, VargaCatalog.Shodasavarga[i]);
        }

        return charts;
    }

    /// <summary>Computes the natal chart and divides it.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">The birth.</param>
    /// <param name="rule">How the signs are divided.</param>
    /// <exception cref="EphemerisRangeException">A point that was asked for by name has no ephemeris at the moment.</exception>
    public static DivisionalChart Calculate(ISky sky, NatalRequest request, VargaRule rule) =>
        Of(NatalChartCalculator.Calculate(sky, request), rule);

    private static DivisionalPlacement PlaceOne(in ChartPlacement natal, VargaRule rule, Sign ascendant, bool sidereal)
    {
        var position = rule.Place(natal.Position.Longitude);
        return new(
            natal.Point,
            position,
            DivisionalChart.HouseOf(position.Sign, ascendant),
            NakshatraOf(position, sidereal),
            VargaDeities.Of(rule, position),
            rule.Division == 1 ? natal.Dignity : EssentialDignities.OfSign(natal.Point, position.Sign),
            natal.IsRetrograde);
    }

    private static NakshatraPosition? NakshatraOf(in VargaPosition position, bool sidereal) =>
        sidereal ? NakshatraPosition.Of(position.Longitude) : null;
}
