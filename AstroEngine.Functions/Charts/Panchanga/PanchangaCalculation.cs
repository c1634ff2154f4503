using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>The panchanga of a moment and its day.</summary>
internal sealed class PanchangaCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<PanchangaRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Panchanga;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 12_000, Microseconds: 90);

    /// <inheritdoc />
    public PanchangaRequest Read(FieldReader fields) => new(PanchangaFields.Read(fields, clock));

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, PanchangaRequest request)
    {
        var moment = request.Birth.Moment.Instant;
        key.AppendInstant(moment.ToUnixTimeMilliseconds()).AppendPanchanga(request.Birth, moment, moment);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(PanchangaRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var report = await ephemeris.ComputeAsync(request.Birth, PanchangaCalculator.Calculate, cancellationToken);
        PanchangaJson.Write(output, report);
    }
}
