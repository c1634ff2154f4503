using System.Buffers;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts;

/// <summary>The natal chart.</summary>
internal sealed class NatalCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<NatalRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Natal;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 9800, Microseconds: 40);

    /// <inheritdoc />
    public int BodiesOf(NatalRequest request) => (request.Points ?? ChartPoints.Default).Count;

    /// <inheritdoc />
    public NatalRequest Read(FieldReader fields)
    {
        var request = ChartFields.Read(fields, fields.Now(clock));
        fields.Finish();
        return request!;
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, NatalRequest request) =>
        key.AppendChart(request).Append(request.IsZoneMeanTime).Append(request.IsCurrentYear);

    /// <inheritdoc />
    public async ValueTask WriteAsync(NatalRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var reading = await ephemeris.ComputeAsync(request, NatalReading.Calculate, cancellationToken);
        NatalChartJson.Write(output, reading);
    }
}
