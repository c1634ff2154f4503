using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.Moon;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.LunarCalendar;

/// <summary>The lunar calendar of a month, a year or other days.</summary>
internal sealed class LunarCalendarCalculation(IEphemeris ephemeris) : ICalculation<LunarCalendarRequest>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.LunarCalendar;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(24);

    /// <inheritdoc />
    public bool NeedsZodiac => false;

    /// <inheritdoc />
    public bool IsPublic => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 20_000, Microseconds: 1500);

    /// <inheritdoc />
    public LunarCalendarRequest Read(FieldReader fields) => LunarCalendarFields.Read(fields);

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, LunarCalendarRequest request)
    {
        var calendar = request.Calendar;
        var (first, last) = (calendar.Clock.StartOf(calendar.From), calendar.Clock.StartOf(calendar.To.PlusDays(1)));
        key.AppendInstant(first.ToUnixTimeMilliseconds())
            .AppendInstant(last.ToUnixTimeMilliseconds())
            .AppendPlace(calendar.Place)
            .Append((long)calendar.Bodies)
            .AppendShownClock(request.Clock, first, last);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(LunarCalendarRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var calendar = await ephemeris.ComputeAsync(request.Calendar, MoonCalendarCalculator.Calculate, cancellationToken);
        LunarCalendarJson.Write(output, request, calendar);
    }
}
