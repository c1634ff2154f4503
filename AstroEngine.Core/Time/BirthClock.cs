using NodaTime;

namespace AstroEngine.Core.Time;

/// <summary>The clock that a birth time was read from: what turns local time into an instant.</summary>
public abstract record BirthClock
{
    private BirthClock()
    {
    }

    /// <summary>A clock a fixed time ahead of UTC.</summary>
    /// <param name="Offset">Hours, minutes and seconds ahead of UTC; negative in the west.</param>
    public sealed record Fixed(Offset Offset) : BirthClock;

    /// <summary>The legal time of an IANA zone with its daylight saving, and its local mean time before standard time.</summary>
    /// <param name="Zone">A zone of the tz database.</param>
    public sealed record Zoned(DateTimeZone Zone) : BirthClock;

    /// <summary>Local mean time of the birthplace itself: four minutes a degree of longitude, as clocks ran before standard time.</summary>
    /// <param name="Longitude">Geographic longitude in degrees, east positive, -180 to 180.</param>
    public sealed record LocalMeanTime(double Longitude) : BirthClock;

    /// <summary>A fixed clock from decimal hours, exact to the second: 5.75 is 5 h 45 min, 5.883333 is 5 h 53 min.</summary>
    /// <param name="hours">Hours ahead of UTC, -18 to 18.</param>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not a number between -18 and 18.</exception>
    public static Fixed FromHours(double hours)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(hours is >= -18 and <= 18, true, nameof(hours));
        return new Fixed(Offset.FromSeconds((int)Math.Round(hours * NodaConstants.SecondsPerHour)));
    }

    /// <summary>Reads a local time on this clock.</summary>
    /// <param name="local">The reading, in any calendar; fractions below a millisecond are rounded away.</param>
    /// <returns>One instant, or why there is none or more than one.</returns>
    public LocalTimeReading Read(LocalDateTime local)
    {
        var reading = RoundToMillisecond(local.WithCalendar(CalendarSystem.Iso));
        return this switch
        {
            Fixed clock => Certain(reading, clock.Offset),
            LocalMeanTime clock => Certain(reading, MeanTimeOffset(clock.Longitude)),
            Zoned clock => ReadZoned(reading, clock.Zone),
            _ => throw new NotSupportedException($"Unknown clock {GetType().Name}."),
        };
    }

    /// <summary>What this clock shows at an instant.</summary>
    /// <param name="instant">Any instant.</param>
    public BirthMoment At(Instant instant) => new(instant, this switch
    {
        Fixed clock => clock.Offset,
        LocalMeanTime clock => MeanTimeOffset(clock.Longitude),
        Zoned clock => clock.Zone.GetUtcOffset(instant),
        _ => throw new NotSupportedException($"Unknown clock {GetType().Name}."),
    });

    /// <summary>When a date begins on this clock: at midnight, or right after it where daylight saving skips midnight.</summary>
    /// <param name="date">A date.</param>
    public Instant StartOf(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return this is Zoned clock
            ? clock.Zone.AtStartOfDay(iso).ToInstant()
            : iso.AtMidnight().WithOffset(At(default).Offset).ToInstant();
    }

    private static LocalTimeReading.Certain Certain(LocalDateTime local, Offset offset) =>
        new(new BirthMoment(local.WithOffset(offset).ToInstant(), offset), IsLocalMeanTime: false);

    private static Offset MeanTimeOffset(double longitude) =>
        Offset.FromSeconds((int)Math.Round(longitude / 15.0 * NodaConstants.SecondsPerHour));

    private static LocalTimeReading ReadZoned(LocalDateTime local, DateTimeZone zone)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count switch
        {
            1 => new LocalTimeReading.Certain(Moment(mapping.Single()), mapping.EarlyInterval.Name == "LMT"),
            2 => new LocalTimeReading.Repeated(Moment(mapping.First()), Moment(mapping.Last())),
            // Read with the offset after the gap the hands show an instant before it, and the other way round.
            _ => new LocalTimeReading.Skipped(
                Shifted(local, mapping.LateInterval.WallOffset, zone),
                Shifted(local, mapping.EarlyInterval.WallOffset, zone)),
        };
    }

    private static BirthMoment Shifted(LocalDateTime local, Offset offset, DateTimeZone zone)
    {
        var instant = local.WithOffset(offset).ToInstant();
        return new BirthMoment(instant, zone.GetUtcOffset(instant));
    }

    private static BirthMoment Moment(ZonedDateTime time) => new(time.ToInstant(), time.Offset);

    private static LocalDateTime RoundToMillisecond(LocalDateTime local)
    {
        var nanoseconds = local.NanosecondOfSecond;
        var milliseconds = (nanoseconds + 500_000) / 1_000_000;
        return local.PlusNanoseconds((milliseconds * 1_000_000L) - nanoseconds);
    }
}
