using System.Buffers;
using AstroEngine.Core.Charts.LagnaCharts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.LagnaCharts;

/// <summary>Charts whose houses are counted from the sign of the Ascendant, the Moon or the Sun.</summary>
internal sealed class LagnaChartCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<LagnaChartRequest>
{
    /// <summary>The field that says whose sign is the first house.</summary>
    public const string FromField = "from";

    /// <inheritdoc />
    public string Kind => CalculationKinds.LagnaChart;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public string PathField => FromField;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 5000, Microseconds: 30);

    /// <inheritdoc />
    public LagnaChartRequest Read(FieldReader fields)
    {
        var birth = ChartFields.Read(fields, fields.Now(clock));
        EarthCenter.Require(fields, "a chart counted from a sign");
        var from = fields.OneOf(FromField, Lagna.Ascendant);
        fields.Finish();
        return new LagnaChartRequest(birth!, from);
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, LagnaChartRequest request) => key.AppendChart(request.Birth).Append((long)request.From);

    /// <inheritdoc />
    public async ValueTask WriteAsync(LagnaChartRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request, LagnaChart.Calculate, cancellationToken);
        LagnaChartJson.Write(output, chart);
    }
}
