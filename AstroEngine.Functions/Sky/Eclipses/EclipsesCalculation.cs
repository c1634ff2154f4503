using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Core.Time;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Sky.Eclipses;

/// <summary>Eclipses of a time, or the nearest ones; for a place or for the whole Earth.</summary>
internal sealed class EclipsesCalculation(IEphemeris ephemeris, TimeProvider now) : ICalculation<EclipsesRequest>
{
    private static readonly Instant LastYears = Instant.FromUtc(9999, 1, 1, 0, 0);

    /// <inheritdoc />
    public string Kind => CalculationKinds.Eclipses;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromDays(7);

    /// <inheritdoc />
    public bool NeedsZodiac => false;

    /// <inheritdoc />
    public bool IsPublic => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 4000, Microseconds: 600);

    /// <inheritdoc />
    public EclipsesRequest Read(FieldReader fields) => EclipsesFields.Read(fields, now);

    /// <inheritdoc />
    public bool IsOfNow(EclipsesRequest request) => request.IsOfNow;

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, EclipsesRequest request)
    {
        var query = request.Query;
        key.Append(query.Kind is { } kind ? (long)kind : -1).Append(query.IsVisibleOnly).AppendPlace(query.Place);
        AppendTypes(key, query.Types);
        key.AppendInstant(request.From.ToUnixTimeMilliseconds()).Append((long)request.Direction).Append(request.Count);
        var (first, last) = Bounds(request);
        if (request.To is { } to)
        {
            key.AppendInstant(to.ToUnixTimeMilliseconds());
        }
        else
        {
            key.AppendNull();
        }

        key.AppendShownClock(request.Clock, first, last);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(EclipsesRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var found = await ephemeris.ComputeAsync(request, Search, cancellationToken);
        EclipsesJson.Write(output, request, found);
    }

    private static EclipsesFound Search(ISky sky, EclipsesRequest request)
    {
        var from = JulianDay.FromInstant(request.From);
        var eclipses = request.To is { } to
            ? EclipseSearch.Between(sky, request.Query, from, JulianDay.FromInstant(to))
            : EclipseSearch.Nearest(sky, request.Query, from, request.Direction, request.Count, EclipsesFields.MostDays);
        return new(eclipses, sky.Source);
    }

    /// <summary>The time whose eclipses may be in the answer.</summary>
    private static (Instant First, Instant Last) Bounds(EclipsesRequest request)
    {
        var reach = Duration.FromDays(EclipsesFields.MostDays);
        return request.To is { } to ? (request.From, to)
            : request.Direction == SearchDirection.Next ? (request.From, Later(request.From, reach))
            : (request.From - reach, request.From);
    }

    /// <summary>So much later, but not beyond the last year that instants have; clocks do not change there any more.</summary>
    private static Instant Later(Instant from, Duration reach) => from < LastYears - reach ? from + reach : LastYears;

    private static void AppendTypes(CacheKeyHasher key, IReadOnlyList<EclipseType>? types)
    {
        key.AppendCount(types?.Count ?? 0);
        foreach (var type in types ?? [])
        {
            key.Append((long)type);
        }
    }
}
