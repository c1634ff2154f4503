using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Ashtakavarga;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Ashtakavarga;

/// <summary>Ashtakavarga: bindus by every table, their reductions and pindas.</summary>
internal sealed class AshtakavargaCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<AshtakavargaRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Ashtakavarga;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 7500, Microseconds: 25);

    /// <inheritdoc />
    public AshtakavargaRequest Read(FieldReader fields)
    {
        var birth = ChartFields.Read(fields, fields.Now(clock));
        EarthCenter.Require(fields, "an ashtakavarga");
        var rules = new AshtakavargaRules(
            fields.OneOf("method", default(AshtakavargaMethod)),
            fields.OneOf("trikona", default(TrikonaRule)),
            fields.OneOf("ekadhipatya", default(EkadhipatyaRule)),
            fields.OneOf("occupants", default(EkadhipatyaOccupants)));
        fields.Finish();
        return new AshtakavargaRequest(birth!, rules);
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, AshtakavargaRequest request)
    {
        var rules = request.Rules;
        key.AppendChart(request.Birth)
            .Append((long)rules.Method)
            .Append((long)rules.Trikona)
            .Append((long)rules.Ekadhipatya)
            .Append((long)rules.Occupants);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(AshtakavargaRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request, AshtakavargaChart.Calculate, cancellationToken);
        AshtakavargaJson.Write(output, chart);
    }
}
