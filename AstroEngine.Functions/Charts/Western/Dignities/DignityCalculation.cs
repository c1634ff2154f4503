using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Dignities;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.Dignities;

/// <summary>The essential dignities of the seven planets.</summary>
internal sealed class DignityCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<DignityRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Dignities;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 3300, Microseconds: 25);

    /// <inheritdoc />
    public DignityRequest Read(FieldReader fields)
    {
        var birth = ChartFields.Read(fields, fields.Now(clock));
        EarthCenter.Require(fields, "dignities");
        fields.Finish();
        return new DignityRequest(birth!);
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, DignityRequest request) =>
        key.AppendChart(request.Birth).Append(request.Birth.IsZoneMeanTime).Append(request.Birth.IsCurrentYear);

    /// <inheritdoc />
    public async ValueTask WriteAsync(DignityRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request.Birth, DignityChart.Calculate, cancellationToken);
        DignityJson.Write(output, chart);
    }
}
