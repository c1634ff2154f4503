using NCrontab;

namespace AstroEngine.LocalHost.Timers;

/// <summary>
/// A cron expression, read on the clocks of one time zone. When they go forward, a time that is skipped is run as much later as they
/// were moved. When they go back, a schedule that names a time of the day is run once, at the first of the two, and one that repeats
/// within the hour or the day (its seconds, minutes or hours hold <c>*</c>, <c>/</c> or <c>-</c>) goes on through both, as on the real host.
/// </summary>
internal sealed class CronSchedule : ITimerSchedule
{
    private const int FieldsWithSeconds = 6;

    private readonly CrontabSchedule _schedule;
    private readonly TimeZoneInfo _zone;
    private readonly string _text;
    private readonly bool _repeats;

    private CronSchedule(CrontabSchedule schedule, string[] fields, TimeZoneInfo zone)
    {
        _schedule = schedule;
        _zone = zone;
        _text = string.Join(' ', fields);
        var timeFields = fields.Length == FieldsWithSeconds ? 3 : 2;
        _repeats = fields.Take(timeFields).Any(field => field.AsSpan().IndexOfAny("*/-") >= 0);
        IsDense = fields.Length == FieldsWithSeconds && fields.Skip(1).All(field => field == "*") && OccurrencesInAMinute() > 1;
    }

    /// <inheritdoc/>
    public bool IsDense { get; }

    /// <summary>Reads an expression of five or six fields.</summary>
    /// <returns>Null when it is none.</returns>
    public static CronSchedule? TryParse(string text, TimeZoneInfo zone)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var options = new CrontabSchedule.ParseOptions { IncludingSeconds = fields.Length == FieldsWithSeconds };
        return CrontabSchedule.TryParse(text, options) is { } schedule ? new CronSchedule(schedule, fields, zone) : null;
    }

    /// <inheritdoc/>
    public DateTimeOffset? NextAfter(DateTimeOffset instant)
    {
        var wall = TimeZoneInfo.ConvertTime(instant, _zone).DateTime;
        var next = Find(wall, First, instant);
        if (!_repeats || !_zone.IsAmbiguousTime(wall))
        {
            return next;
        }

        // Among the repeated times: what comes round for the second time may come sooner.
        var offsets = _zone.GetAmbiguousTimeOffsets(wall);
        var again = Find(wall - (offsets.Max() - offsets.Min()), Second, instant);
        return again is { } second && !(next <= second) ? second : next;
    }

    /// <inheritdoc/>
    public override string ToString() => $"'{_text}' in {_zone.Id}";

    private DateTimeOffset? Find(DateTime wall, Func<DateTime, DateTimeOffset> toInstant, DateTimeOffset after)
    {
        while (true)
        {
            wall = _schedule.GetNextOccurrence(wall);
            if (wall == DateTime.MaxValue)
            {
                return null;
            }

            var instant = toInstant(wall);
            if (instant > after)
            {
                return instant;
            }
        }
    }

    /// <summary>When a clock of the zone shows a time for the first time; a skipped time is as far after the gap's begin as it is within it.</summary>
    private DateTimeOffset First(DateTime wall)
    {
        var offset = _zone.IsAmbiguousTime(wall) ? _zone.GetAmbiguousTimeOffsets(wall).Max()
            : _zone.IsInvalidTime(wall) ? OffsetBeforeGap(wall)
            : _zone.GetUtcOffset(wall);
        return TimeZoneInfo.ConvertTime(new DateTimeOffset(wall, offset), _zone);
    }

    /// <summary>When a clock of the zone shows a time for the second time, if there is one.</summary>
    private DateTimeOffset Second(DateTime wall) =>
        _zone.IsAmbiguousTime(wall) ? new DateTimeOffset(wall, _zone.GetAmbiguousTimeOffsets(wall).Min()) : First(wall);

    /// <summary>No gap is longer than a day: the time of the day before lies before it.</summary>
    private TimeSpan OffsetBeforeGap(DateTime wall)
    {
        do
        {
            wall = wall.AddDays(-1);
        }
        while (_zone.IsInvalidTime(wall));
        return _zone.GetUtcOffset(wall);
    }

    private int OccurrencesInAMinute()
    {
        var minute = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return _schedule.GetNextOccurrences(minute.AddTicks(-1), minute.AddMinutes(1)).Count();
    }
}
