using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Friendship;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Friendship;

/// <summary>Maitri: natural, temporary and fivefold friendship of the grahas.</summary>
internal sealed class MaitriCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<MaitriRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Maitri;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 7500, Microseconds: 25);

    /// <inheritdoc />
    public MaitriRequest Read(FieldReader fields)
    {
        var birth = ChartFields.Read(fields, fields.Now(clock));
        EarthCenter.Require(fields, "maitri");
        fields.Finish();
        return new MaitriRequest(birth!);
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, MaitriRequest request) => key.AppendChart(request.Birth);

    /// <inheritdoc />
    public async ValueTask WriteAsync(MaitriRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request.Birth, MaitriChart.Calculate, cancellationToken);
        MaitriJson.Write(output, chart);
    }
}
