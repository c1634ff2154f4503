using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Declinations;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.Declinations;

/// <summary>Declinations, parallels and contra-parallels.</summary>
internal sealed class DeclinationCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<DeclinationRequest>
{
    private const double WidestOrb = 5;

    /// <inheritdoc />
    public string Kind => CalculationKinds.Declinations;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 3000, Microseconds: 90);

    /// <inheritdoc />
    public DeclinationRequest Read(FieldReader fields)
    {
        var birth = ChartFields.Read(fields, fields.Now(clock));
        var orb = fields.Number("orb", 0, WidestOrb) ?? DeclinationChart.UsualOrb.Degrees;
        fields.Finish();
        return new DeclinationRequest(birth!, new Angle(orb));
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, DeclinationRequest request) => key.AppendChart(request.Birth)
        .Append(request.Birth.IsZoneMeanTime).Append(request.Birth.IsCurrentYear).Append(request.Orb.Degrees);

    /// <inheritdoc />
    public async ValueTask WriteAsync(DeclinationRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request, DeclinationChart.Calculate, cancellationToken);
        DeclinationJson.Write(output, chart, request);
    }
}
