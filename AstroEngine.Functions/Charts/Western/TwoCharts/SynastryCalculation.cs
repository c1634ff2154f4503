using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.TwoCharts;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.TwoCharts;

/// <summary>The synastry of two births.</summary>
internal sealed class SynastryCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<SynastryRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Synastry;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 15_000, Microseconds: 100);

    /// <inheritdoc />
    public SynastryRequest Read(FieldReader fields)
    {
        var births = BirthPair.Read(fields, fields.Now(clock));
        var (orbs, kinds, angles) = AspectFields.Read(fields);
        fields.Finish();
        return new SynastryRequest(births!.A, births.B, orbs, kinds, angles);
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, SynastryRequest request)
    {
        BirthPair.AppendKey(key, request.A, request.B);
        AspectFields.AppendKey(key, request.Orbs, request.Kinds, request.Angles);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(SynastryRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request, SynastryChart.Calculate, cancellationToken);
        SynastryJson.Write(output, chart, request.Orbs);
    }
}
