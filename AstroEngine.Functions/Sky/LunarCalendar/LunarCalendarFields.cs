using AstroEngine.Core.Sky.Moon;
using AstroEngine.Core.Time;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Sky.LunarCalendar;

/// <summary>Reads the fields of a lunar calendar.</summary>
internal static class LunarCalendarFields
{
    private const string Year = "year";
    private const string Month = "month";
    private const string From = "from";
    private const string To = "to";
    private const int MostDays = 366;
    private const int LastYear = 9998;

    /// <summary>Reads a request.</summary>
    /// <exception cref="ProblemException">Something is wrong with it.</exception>
    public static LunarCalendarRequest Read(FieldReader fields)
    {
        var place = PlaceFields.Read(fields);
        var clock = SkyClockField.Read(fields, place?.Longitude);
        var bodies = fields.OneOf("bodies", VoidBodies.Traditional);
        var days = ReadDays(fields);
        fields.Finish();
        return new(new(days.First, days.Last, clock ?? BirthClock.FromHours(0), place, bodies), clock);
    }

    private static (LocalDate First, LocalDate Last) ReadDays(FieldReader fields)
    {
        var year = WholeNumberField.Read(fields, Year, 1, LastYear);
        var month = WholeNumberField.Read(fields, Month, 1, 12);
        var from = DateField.Read(fields, From);
        var to = DateField.Read(fields, To);
        if (fields.Has(From) || fields.Has(To))
        {
            return ReadRange(fields, from, to);
        }

        if (!fields.Require(Year, $"a whole number between 1 and {LastYear}, with or without {Month}; or the dates {From} and {To}") || year is not { } known)
        {
            return default;
        }

        var first = new LocalDate(known, month ?? 1, 1);
        return (first, (month is null ? first.PlusYears(1) : first.PlusMonths(1)).PlusDays(-1));
    }

    private static (LocalDate First, LocalDate Last) ReadRange(FieldReader fields, LocalDate? from, LocalDate? to)
    {
        fields.Require(From, $"the first date, together with the last one, {To}");
        fields.Require(To, $"the last date, together with the first one, {From}");
        foreach (var name in (ReadOnlySpan<string>)[Year, Month])
        {
            if (fields.Has(name))
            {
                fields.Fail(name, $"cannot be given together with {From} and {To}");
            }
        }

        if (from is not { } first || to is not { } last)
        {
            return default;
        }

        if (last < first || Period.DaysBetween(first, last) >= MostDays)
        {
            fields.Fail(To, $"must be a date not before {From} and less than {MostDays} days after it, was {fields.Came(To)}");
        }

        return (first, last);
    }
}
