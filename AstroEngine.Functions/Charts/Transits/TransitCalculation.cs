using System.Buffers;
using AstroEngine.Core.Charts.Transits;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Transits;

/// <summary>The transits of an instant over a natal chart.</summary>
internal sealed class TransitCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<TransitRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Transit;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(1);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 14_000, Microseconds: 90);

    /// <inheritdoc />
    public int BodiesOf(TransitRequest request) => (request.Birth.Points ?? ChartPoints.Default).Count;

    /// <inheritdoc />
    public TransitRequest Read(FieldReader fields)
    {
        var now = fields.Now(clock);
        var birth = ChartFields.Read(fields, now);
        var at = InstantField.Read(fields, "at");
        var orbs = fields.OneOf("orbs", OrbPreset.Traditional);
        var aspects = fields.ListOf<AspectKind>("aspects");
        fields.Finish();
        return new TransitRequest
        {
            Birth = birth!,
            At = at ?? now,
            IsNow = at is null,
            Orbs = orbs,
            Aspects = aspects,
        };
    }

    /// <inheritdoc />
    public bool IsOfNow(TransitRequest request) => request.IsNow;

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, TransitRequest request)
    {
        key.AppendChart(request.Birth)
            .Append(request.Birth.IsZoneMeanTime)
            .Append(request.Birth.IsCurrentYear)
            .AppendInstant(request.At.ToUnixTimeMilliseconds())
            .Append((long)request.Orbs)
            .AppendList(request.Aspects);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(TransitRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request, TransitCalculator.Calculate, cancellationToken);
        TransitJson.Write(output, chart);
    }
}
