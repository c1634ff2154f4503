using System.Buffers;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Vargas;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Divisional;

/// <summary>One divisional chart.</summary>
internal sealed class DivisionalCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<DivisionalRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Divisional;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public string? PathField => "division";

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 4600, Microseconds: 25);

    /// <inheritdoc />
    public int BodiesOf(DivisionalRequest request) => (request.Chart.Points ?? ChartPoints.Default).Count;

    /// <inheritdoc />
    public DivisionalRequest Read(FieldReader fields)
    {
        var rule = DivisionalFields.Read(fields);
        var chart = ChartFields.Read(fields, fields.Now(clock));
        fields.Finish();
        return new(chart!, rule!);
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, DivisionalRequest request) =>
        key.AppendChart(request.Chart).Append((long)request.Rule.Division).Append((long)request.Rule.Method);

    /// <inheritdoc />
    public async ValueTask WriteAsync(DivisionalRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request.Chart, NatalChartCalculator.Calculate, cancellationToken);
        DivisionalJson.Write(output, chart, DivisionalCharts.Of(chart, request.Rule));
    }
}
