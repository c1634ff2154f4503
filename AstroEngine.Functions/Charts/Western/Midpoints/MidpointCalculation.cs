using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Western.Midpoints;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.Midpoints;

/// <summary>The midpoints of a chart.</summary>
internal sealed class MidpointCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<MidpointRequest>
{
    private const double WidestOrb = 5;

    /// <inheritdoc />
    public string Kind => CalculationKinds.Midpoints;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 18_000, Microseconds: 120);

    /// <inheritdoc />
    public MidpointRequest Read(FieldReader fields)
    {
        var birth = ChartFields.Read(fields, fields.Now(clock));
        var orb = fields.Number("orb", 0, WidestOrb) ?? MidpointRequest.UsualOrb.Degrees;
        var kinds = fields.ListOf<AspectKind>("aspects") ?? MidpointRequest.UsualKinds;
        var angles = fields.ListOf<ChartAngle>("angles");
        fields.Finish();
        return new MidpointRequest(birth!, new Angle(orb), kinds, angles);
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, MidpointRequest request) => key.AppendChart(request.Birth)
        .Append(request.Birth.IsZoneMeanTime).Append(request.Birth.IsCurrentYear)
        .Append(request.Orb.Degrees).AppendList(request.Kinds).AppendList(request.Angles);

    /// <inheritdoc />
    public async ValueTask WriteAsync(MidpointRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request, MidpointChart.Calculate, cancellationToken);
        MidpointJson.Write(output, chart, request);
    }
}
