using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.Aspects;

/// <summary>The aspects of a chart, and the figures that they make.</summary>
internal sealed class AspectCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<AspectRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Aspects;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 6200, Microseconds: 50);

    /// <inheritdoc />
    public AspectRequest Read(FieldReader fields)
    {
        var birth = ChartFields.Read(fields, fields.Now(clock));
        var (orbs, kinds, angles) = AspectFields.Read(fields);
        fields.Finish();
        return new AspectRequest(birth!, orbs, kinds, angles);
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, AspectRequest request)
    {
        key.AppendChart(request.Birth).Append(request.Birth.IsZoneMeanTime).Append(request.Birth.IsCurrentYear);
        AspectFields.AppendKey(key, request.Orbs, request.Kinds, request.Angles);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(AspectRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request, AspectChart.Calculate, cancellationToken);
        AspectChartJson.Write(output, chart, request.Orbs);
    }
}
