using System.Buffers;
using AstroEngine.Core.Charts.Returns;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts.Panchanga;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Returns;

/// <summary>The returns of a point to its place at birth, with their charts.</summary>
internal sealed class ReturnCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<ReturnRequest>
{
    private const int LongestMonth = 29;
    private const int ThreeYears = 1096;

    // Morocco's rules of Ramadan are listed until 2087.
    private static readonly Instant SteadyClocks = Instant.FromUtc(2100, 1, 1, 0, 0);

    /// <inheritdoc />
    public string Kind => CalculationKinds.Returns;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public string PathField => ReturnFields.PointField;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 9000, Microseconds: 300);

    /// <inheritdoc />
    public ReturnRequest Read(FieldReader fields) => ReturnFields.Read(fields, fields.Now(clock));

    /// <inheritdoc />
    public bool IsOfNow(ReturnRequest request) => request.IsFromNow;

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, ReturnRequest request) => key.AppendChart(request.Birth)
        .Append((long)request.Point)
        .AppendInstant(request.From.ToUnixTimeMilliseconds())
        .Append((long)request.Count)
        .Append(request.IsPrecessionCorrected)
        // The charts of the returns tell local times.
        .AppendClock(request.Birth.Clock ?? new BirthClock.Fixed(request.Birth.Moment.Offset), request.From, LastOf(request))
        .AppendPlace(request.Place);

    /// <inheritdoc />
    public async ValueTask WriteAsync(ReturnRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var report = await ephemeris.ComputeAsync(request, ReturnCalculator.Calculate, cancellationToken);
        ReturnJson.Write(output, report);
    }

    /// <summary>An instant after which clocks do not decide: no return comes later, or all zones have come to rules that stay as they are.</summary>
    private static Instant LastOf(ReturnRequest request)
    {
        var steady = Instant.Max(request.From, SteadyClocks) + Duration.FromDays(ThreeYears);
        var last = request is { Point: ChartPoint.Moon, Birth.Center: not PositionCenter.Heliocentric }
            ? request.From + Duration.FromDays((request.Count + 1) * LongestMonth)
            : steady;
        return Instant.Min(Instant.Min(last, steady), Instant.MaxValue - Duration.FromDays(1));
    }
}
