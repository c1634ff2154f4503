using AstroEngine.Functions.Http;
using NodaTime;
using Calendar = NodaTime.CalendarSystem;

namespace AstroEngine.Functions.Charts;

/// <summary>Reads <c>birth_date</c> with <c>calendar</c>.</summary>
internal static class BirthDateField
{
    private const string Name = "birth_date";
    private const string Form = "a date of the form YYYY-MM-DD";

    public static LocalDate? Read(FieldReader fields)
    {
        var name = fields.OneOf("calendar", CalendarName.Gregorian);
        var calendar = name == CalendarName.Julian ? Calendar.Julian : Calendar.Iso;
        if (!fields.Require(Name, Form) || fields.Text(Name, Form) is not { } text)
        {
            return null;
        }

        if (!TryParts(text, out var year, out var month, out var day))
        {
            fields.Fail(Name, $"must be {Form}, was {fields.Came(Name)}");
            return null;
        }

        if (year is < 1 or > 9998)
        {
            fields.Fail(Name, $"must be in the years 0001 to 9998, was {fields.Came(Name)}");
            return null;
        }

        if (month is < 1 or > 12 || day < 1 || day > calendar.GetDaysInMonth(year, month))
        {
            fields.Fail(Name, $"must be a date that exists in the {AstroEngine.Core.Names.Of(name)} calendar, was {fields.Came(Name)}");
            return null;
        }

        return new LocalDate(year, month, day, calendar);
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
