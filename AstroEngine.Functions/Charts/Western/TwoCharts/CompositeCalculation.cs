using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.TwoCharts;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.TwoCharts;

/// <summary>One chart made of two births.</summary>
internal sealed class CompositeCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<CompositeRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Composite;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 8800, Microseconds: 100);

    /// <inheritdoc />
    public CompositeRequest Read(FieldReader fields)
    {
        var births = BirthPair.Read(fields, fields.Now(clock));
        var method = fields.OneOf("method", CompositeMethod.Midpoint);
        var (orbs, kinds, angles) = AspectFields.Read(fields);
        fields.Finish();
        return new CompositeRequest(births!.A, births.B, method, orbs, kinds, angles);
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, CompositeRequest request)
    {
        BirthPair.AppendKey(key, request.A, request.B);
        key.Append((long)request.Method);
        AspectFields.AppendKey(key, request.Orbs, request.Kinds, request.Angles);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(CompositeRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request, CompositeChart.Calculate, cancellationToken);
        CompositeJson.Write(output, chart);
    }
}
