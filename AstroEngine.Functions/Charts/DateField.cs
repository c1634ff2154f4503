using AstroEngine.Functions.Http;
using NodaTime;
using Calendar = NodaTime.CalendarSystem;

namespace AstroEngine.Functions.Charts;

/// <summary>Reads a field that holds a date.</summary>
internal static class DateField
{
    private const string Form = "a date of the form YYYY-MM-DD";

    /// <summary>Reads a date that must be there; null when it is absent or wrong.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="name">The field.</param>
    /// <param name="calendar">The calendar that the date is written in.</param>
    public static LocalDate? ReadRequired(FieldReader fields, string name, CalendarName calendar = CalendarName.Gregorian) =>
        fields.Require(name, Form) ? Read(fields, name, calendar) : null;

    /// <summary>Reads a date; null when it is absent or wrong.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="name">The field.</param>
    /// <param name="calendar">The calendar that the date is written in.</param>
    public static LocalDate? Read(FieldReader fields, string name, CalendarName calendar = CalendarName.Gregorian)
    {
        if (fields.Text(name, Form) is not { } text)
        {
            return null;
        }

        if (!TryParts(text, out var year, out var month, out var day))
        {
            fields.Fail(name, $"must be {Form}, was {fields.Came(name)}");
            return null;
        }

        if (year is < 1 or > 9998)
        {
            fields.Fail(name, $"must be in the years 0001 to 9998, was {fields.Came(name)}");
            return null;
        }

        var system = calendar == CalendarName.Julian ? Calendar.Julian : Calendar.Iso;
        if (month is < 1 or > 12 || day < 1 || day > system.GetDaysInMonth(year, month))
        {
            fields.Fail(name, $"must be a date that exists in the {AstroEngine.Core.Names.Of(calendar)} calendar, was {fields.Came(name)}");
            return null;
        }

        return new LocalDate(year, month, day, system);
    }

    /// <summary>Reads a date of the form YYYY-MM-DD, which need not exist.</summary>
    public static bool TryParts(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        return text.Length == 10 && text[4] == '-' && text[7] == '-'
            && Digits.TryRead(text[..4], out year)
            && Digits.TryRead(text.Slice(5, 2), out month)
            && Digits.TryRead(text.Slice(8, 2), out day);
    }
}
