using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Dignities;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Lots;

/// <summary>The lots of a chart.</summary>
/// <param name="Natal">The chart.</param>
/// <param name="Sect">Its sect.</param>
/// <param name="SunAltitude">The altitude of the Sun that decides it.</param>
/// <param name="Lots">The lots asked for, the own ones last.</param>
public sealed record LotChart(NatalChart Natal, Sect Sect, Angle SunAltitude, IReadOnlyList<LotPosition> Lots)
{
    /// <summary>Computes the lots of a birth.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the moment, or a point that a formula names.</exception>
    public static LotChart Calculate(ISky sky, LotRequest request)
    {
        var natal = NatalChartCalculator.Calculate(sky, request.Birth with { Points = DignityChart.Seven });
        var altitude = ChartSect.SunAltitude(sky, natal.JulianDay, request.Birth.Place);
        var sect = altitude.Degrees >= 0 ? Sect.Day : Sect.Night;
        var values = LotValues.Of(sky, natal, sect, request.Own);
        LotCalculator.Compute(values);
        LotCalculator.Compute(values, request.Own);
        return new(natal, sect, altitude, [.. Known(natal, values, request.Lots), .. request.Own.Select((own, i) => Own(natal, own, values.OfOwn(i)))]);
    }

    /// <summary>The lots of a chart whose values are there, but for those that need houses where there are none.</summary>
    internal static IEnumerable<LotPosition> Known(NatalChart natal, LotValues values, IReadOnlyList<Lot>? lots) =>
        from definition in LotDefinitions.All
        where (lots is null || lots.Contains(definition.Lot)) && (values.HasHouses || !definition.NeedsHouses)
        let longitude = values.Of(definition.Lot)
        select new LotPosition(
            Names.Of(definition.Lot), definition, longitude, natal.Houses.HouseOf(longitude), definition.Of(values.Sect).Text);

    private static LotPosition Own(NatalChart natal, OwnLot own, Angle longitude) =>
        new(own.Name, null, longitude, natal.Houses.HouseOf(longitude), own.Formula.Text);
}
