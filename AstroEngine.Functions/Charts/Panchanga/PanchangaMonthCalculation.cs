using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>The panchanga of the days of a month.</summary>
internal sealed class PanchangaMonthCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<PanchangaMonthRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.PanchangaMonth;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 30_000, Microseconds: 1200);

    /// <inheritdoc />
    public PanchangaMonthRequest Read(FieldReader fields) => new(PanchangaFields.Read(fields, clock));

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, PanchangaMonthRequest request)
    {
        var (first, last) = request.Bounds;
        // Neither the day nor the hour of the birth decides the answer: the month begins with an instant.
        key.AppendInstant(first.ToUnixTimeMilliseconds()).AppendPanchanga(request.Birth, first, last);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(PanchangaMonthRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var month = await ephemeris.ComputeAsync(request.Birth, PanchangaMonthCalculator.Calculate, cancellationToken);
        PanchangaMonthJson.Write(output, month);
    }
}
