using System.Globalization;
using AstroEngine.Core.Time;
using NodaTime;
using NodaTime.Text;

namespace AstroEngine.Functions.Http;

/// <summary>Times as ISO 8601 texts.</summary>
internal static class Iso
{
    /// <summary>The most bytes of a time.</summary>
    public const int LongestTime = 30;

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

    /// <summary>A date, such as <c>1990-05-15</c>.</summary>
    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>
    /// Writes an instant by a clock of an offset, such as <c>1990-05-15T14:30:00.250+05:30</c>; milliseconds when there are any. Offsets
    /// with seconds, which readers of ISO 8601 do not know, are cut to the minute: the text names the same instant all the same.
    /// </summary>
    /// <param name="instant">An instant, to the millisecond.</param>
    /// <param name="offset">How far the clock is ahead of UTC.</param>
    /// <param name="text">Where it is put; <see cref="LongestTime"/> bytes are enough.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(Instant instant, Offset offset, Span<byte> text)
    {
        var minutes = offset.Seconds / 60;
        var (days, rest) = Math.DivRem(instant.ToUnixTimeMilliseconds() + (minutes * 60_000L), 86_400_000L);
        if (rest < 0)
        {
            (days, rest) = (days - 1, rest + 86_400_000L);
        }

        var (seconds, milliseconds) = Math.DivRem((uint)rest, 1000);
        var at = WriteDate((int)days, text);
        at = Pair(text, at, 'T', seconds / 3600);
        at = Pair(text, at, ':', seconds / 60 % 60);
        at = Pair(text, at, ':', seconds % 60);
        if (milliseconds != 0)
        {
            text[at++] = (byte)'.';
            text[at++] = (byte)('0' + (milliseconds / 100));
            at = Pair(text, at, milliseconds % 100);
        }

        var east = (uint)Math.Abs(minutes);
        at = Pair(text, at, minutes < 0 ? '-' : '+', east / 60);
        return Pair(text, at, ':', east % 60);
    }

    /// <summary>Writes the Gregorian date of a day.</summary>
    /// <param name="days">Days since 1970-01-01.</param>
    /// <param name="text">Where it is put.</param>
    private static int WriteDate(int days, Span<byte> text)
    {
        // Years begin in March, so that the leap day is the last; the era of 400 years, the year in it and the day in that one follow.
        var (era, rest) = Math.DivRem(days + 719_468, 146_097);
        if (rest < 0)
        {
            (era, rest) = (era - 1, rest + 146_097);
        }

        var day = (uint)rest;
        var yearOfEra = (day - (day / 1460) + (day / 36_524) - (day / 146_096)) / 365;
        var dayOfYear = day - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var month = ((5 * dayOfYear) + 2) / 153;
        var year = (int)yearOfEra + (era * 400) + (month >= 10 ? 1 : 0);
        var at = 0;
        if (year < 0)
        {
            text[at++] = (byte)'-';
        }

        var (century, yearOfCentury) = Math.DivRem((uint)Math.Abs(year), 100);
        at = Pair(text, at, century);
        at = Pair(text, at, yearOfCentury);
        at = Pair(text, at, '-', month < 10 ? month + 3 : month - 9);
        return Pair(text, at, '-', dayOfYear - (((153 * month) + 2) / 5) + 1);
    }

    private static int Pair(Span<byte> text, int at, char before, uint number)
    {
        text[at] = (byte)before;
        return Pair(text, at + 1, number);
    }

    /// <summary>Writes two digits.</summary>
    private static int Pair(Span<byte> text, int at, uint number)
    {
        var (tens, ones) = Math.DivRem(number, 10);
        text[at] = (byte)('0' + tens);
        text[at + 1] = (byte)('0' + ones);
        return at + 2;
    }

    /// <summary>An offset, such as <c>+05:30</c>; seconds only when it has any.</summary>
    public static string OffsetText(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var text = $"{(offset.Seconds < 0 ? '-' : '+')}{seconds / 3600:00}:{seconds / 60 % 60:00}";
        return seconds % 60 == 0 ? text : $"{text}:{seconds % 60:00}";
    }
}
