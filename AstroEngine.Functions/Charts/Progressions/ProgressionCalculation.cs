using System.Buffers;
using AstroEngine.Core.Charts.Progressions;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Progressions;

/// <summary>A progressed chart.</summary>
internal sealed class ProgressionCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<ProgressionRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Progressions;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public string PathField => ProgressionFields.MethodField;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 9000, Microseconds: 150);

    /// <inheritdoc />
    public ProgressionRequest Read(FieldReader fields) => ProgressionFields.Read(fields, fields.Now(clock));

    /// <inheritdoc />
    public bool IsOfNow(ProgressionRequest request) => request.IsNow;

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, ProgressionRequest request) => key.AppendChart(request.Birth)
        .Append(request.Birth.IsZoneMeanTime)
        .Append(request.Birth.IsCurrentYear)
        .AppendInstant(request.At.ToUnixTimeMilliseconds())
        .Append((long)request.Method)
        .Append((long)request.Angles)
        .Append(request.Orb)
        .AppendList(request.Aspects);

    /// <inheritdoc />
    public async ValueTask WriteAsync(ProgressionRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request, ProgressionCalculator.Calculate, cancellationToken);
        ProgressionJson.Write(output, chart);
    }
}
