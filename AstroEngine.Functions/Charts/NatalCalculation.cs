using System.Buffers;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts;

/// <summary>The natal chart.</summary>
internal sealed class NatalCalculation(IEphemeris ephemeris, TimeProvider clock) : ICalculation<NatalRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Natal;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 6500, Microseconds: 30);

    /// <inheritdoc />
    public NatalRequest Read(FieldReader fields) => ChartFields.Read(fields, clock.GetUtcNow().Year);

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, NatalRequest request)
    {
        key.Append(request.Zodiac.Name)
            .AppendInstant(request.Moment.Instant.ToUnixTimeMilliseconds())
            // The offset is not needed for the positions, but the answer shows the local time.
            .Append(request.Moment.Offset.Seconds)
            .AppendCoordinate(request.Place.Latitude)
            .AppendCoordinate(request.Place.Longitude)
            .Append(request.Place.Altitude)
            .Append(request.HouseSystem.Name)
            .Append((long)request.Node)
            .Append((long)request.Center)
            .Append((long)request.Positions)
            .Append(request.IsZoneMeanTime)
            .Append(request.IsCurrentYear);
        AppendPoints(key, request.Points);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(NatalRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var chart = await ephemeris.ComputeAsync(request, NatalChartCalculator.Calculate, cancellationToken);
        NatalChartJson.Write(output, chart);
    }

    private static void AppendPoints(CacheKeyHasher key, IReadOnlyList<ChartPoint>? points)
    {
        if (points is null)
        {
            key.AppendNull();
            return;
        }

        key.AppendCount(points.Count);
        foreach (var point in points)
        {
            key.Append((long)point);
        }
    }
}
