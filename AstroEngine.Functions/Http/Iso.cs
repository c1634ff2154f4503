using System.Globalization;
using AstroEngine.Core.Time;
using NodaTime;
using NodaTime.Text;

namespace AstroEngine.Functions.Http;

/// <summary>Times as ISO 8601 texts.</summary>
internal static class Iso
{
    private static readonly LocalDateTimePattern LocalPattern = LocalDateTimePattern.ExtendedIso;

    /// <summary>An instant, such as <c>1990-05-15T09:00:00Z</c>, with milliseconds when it has any.</summary>
    public static string Utc(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    /// <summary>The instant of a clock, such as <c>2026-11-21T03:21:00.123Z</c>.</summary>
    public static string Utc(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The reading of the local clock with its offset, such as <c>1990-05-15T14:30:00+05:30</c>.</summary>
    public static string Local(BirthMoment moment) => Local(moment.Local) + OffsetText(moment.Offset);

    /// <summary>A local time without an offset, in the Gregorian calendar.</summary>
    public static string Local(LocalDateTime local) => LocalPattern.Format(local.WithCalendar(CalendarSystem.Iso));

    /// <summary>An offset, such as <c>+05:30</c>; seconds only when it has any.</summary>
    public static string OffsetText(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var text = $"{(offset.Seconds < 0 ? '-' : '+')}{seconds / 3600:00}:{seconds / 60 % 60:00}";
        return seconds % 60 == 0 ? text : $"{text}:{seconds % 60:00}";
    }
}
