using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Dashas;

/// <summary>The periods of a dasha.</summary>
internal sealed class DashaCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<DashaRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Dasha;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromDays(7);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public string PathField => DashaFields.SystemField;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 82_000, Microseconds: 80);

    /// <inheritdoc />
    public DashaRequest Read(FieldReader fields)
    {
        var request = DashaFields.Read(fields, fields.Now(clock));
        fields.Finish();
        return request!;
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, DashaRequest request)
    {
        key.AppendChart(request.Chart).Append(request.System.Name).Append(request.Levels).Append(request.YearLength);
        Append(key, request.At);
        Append(key, request.From);
        Append(key, request.To);
        key.Append(request.Choices.Start.Name);
        foreach (var option in request.System.Options)
        {
            key.Append(request.Choices.NameOf(option));
        }
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(DashaRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var (cycle, source) = await ephemeris.ComputeAsync(request, Begin, cancellationToken);
        DashaJson.Write(output, request, new DashaTimeline(cycle, request.Chart.Moment.Instant, request.YearLength), source);
    }

    private static (IDashaCycle Cycle, string Source) Begin(ISky sky, DashaRequest request) =>
        (request.System.Begin(request.System.Read(sky, request.Chart, request.Choices), request.Choices), sky.Source);

    private static void Append(CacheKeyHasher key, Instant? instant)
    {
        if (instant is { } given)
        {
            key.AppendInstant(given.ToUnixTimeMilliseconds());
        }
        else
        {
            key.AppendNull();
        }
    }
}
