using System.Buffers;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Vargas;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Divisional;

/// <summary>The sixteen divisional charts, and the vimshopaka strength that comes from them.</summary>
internal sealed class DivisionalsCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<DivisionalsRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Divisionals;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 69_000, Microseconds: 150);

    /// <inheritdoc />
    public int BodiesOf(DivisionalsRequest request) => (request.Chart.Points ?? ChartPoints.Default).Count;

    /// <inheritdoc />
    public DivisionalsRequest Read(FieldReader fields)
    {
        var chart = ChartFields.Read(fields, fields.Now(clock));
        fields.Finish();
        return new(chart!);
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, DivisionalsRequest request) => key.AppendChart(request.Chart);

    /// <inheritdoc />
    public async ValueTask WriteAsync(DivisionalsRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var shown = request.Chart.Points;
        var whole = await ephemeris.ComputeAsync(WithPlanets(request.Chart), NatalChartCalculator.Calculate, cancellationToken);
        var chart = shown is null ? whole : whole with { Placements = [.. whole.Placements.Where(p => shown.Contains(p.Point))] };
        DivisionalsJson.Write(output, chart, DivisionalCharts.Shodasavarga(chart), Vimshopaka.Of(whole));
    }

    /// <summary>Vimshopaka is about all seven planets, whichever points are shown. Seen from the Sun there are only six: it is left out.</summary>
    private static NatalRequest WithPlanets(NatalRequest request) =>
        request.Points is null || request.Center == PositionCenter.Heliocentric
            ? request
            : request with { Points = [.. ChartPoints.All.Where(p => p <= ChartPoint.Saturn || request.Points.Contains(p))] };
}
