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
    // Pluto's way round.
    private const double MostDays = 92_000;

    private static readonly Instant LastInstant = Instant.FromUtc(9998, 12, 31, 0, 0);

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
    public void AppendKey(CacheKeyHasher key, ReturnRequest request)
    {
        key.AppendChart(request.Birth)
            .Append((long)request.Point)
            .AppendInstant(request.From.ToUnixTimeMilliseconds())
            .Append((long)request.Count)
            .Append(request.IsPrecessionCorrected)
            // The charts of the returns tell local times.
            .AppendClock(request.Birth.Clock ?? new BirthClock.Fixed(request.Birth.Moment.Offset), request.From, LastOf(request));
        if (request.Place is not { } place)
        {
            key.AppendNull();
            return;
        }

        key.AppendCoordinate(place.Latitude).AppendCoordinate(place.Longitude).Append(place.Altitude);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(ReturnRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var report = await ephemeris.ComputeAsync(request, ReturnCalculator.Calculate, cancellationToken);
        ReturnJson.Write(output, report);
    }

    /// <summary>An instant after which no return asked for comes.</summary>
    private static Instant LastOf(ReturnRequest request)
    {
        var days = Math.Min(MostDays, (request.Count + 1) * DaysBetween(request.Point));
        return Instant.Min(request.From, LastInstant - Duration.FromDays(days)) + Duration.FromDays(days);
    }

    private static double DaysBetween(ChartPoint point) => point switch
    {
        ChartPoint.Moon => 29,
        ChartPoint.Sun or ChartPoint.Mercury or ChartPoint.Venus => 600,
        _ => MostDays,
    };
}
