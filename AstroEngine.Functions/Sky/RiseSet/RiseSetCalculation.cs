using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.RiseSet;

/// <summary>Rise, set and culminations of points in a day of a place, with twilights and planetary hours.</summary>
internal sealed class RiseSetCalculation(IEphemeris ephemeris) : ICalculation<RiseSetRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.RiseSet;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => false;

    /// <inheritdoc />
    public bool IsPublic => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 5000, Microseconds: 200);

    /// <inheritdoc />
    public RiseSetRequest Read(FieldReader fields) => RiseSetFields.Read(fields);

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, RiseSetRequest request)
    {
        var day = request.Day;
        var (first, last) = (day.Clock.StartOf(day.Date), day.Clock.StartOf(day.Date.PlusDays(1)));
        key.AppendInstant(first.ToUnixTimeMilliseconds())
            .AppendInstant(last.ToUnixTimeMilliseconds())
            .AppendPlace(day.Place)
            .Append((long)day.Node)
            .AppendShownClock(request.Clock, first, last);
        AppendRule(key, day.Rule);
        key.AppendList(day.Points);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(RiseSetRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var day = await ephemeris.ComputeAsync(request.Day, RiseSetDayCalculator.Calculate, cancellationToken);
        RiseSetJson.Write(output, request, day);
    }

    private static void AppendRule(CacheKeyHasher key, in HorizonRule rule)
    {
        key.Append((long)rule.Disc).Append(rule.IsProjectedOnEcliptic).Append(rule.HorizonAltitude);
        if (rule.Air is not { } air)
        {
            key.AppendNull();
            return;
        }

        key.Append(air.Temperature);
        if (air.Pressure is { } pressure)
        {
            key.Append(pressure);
        }
        else
        {
            key.AppendNull();
        }
    }
}
