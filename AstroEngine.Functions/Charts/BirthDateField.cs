using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts;

/// <summary>Reads <c>birth_date</c> with <c>calendar</c>.</summary>
internal static class BirthDateField
{
    public static LocalDate? Read(FieldReader fields) =>
        DateField.ReadRequired(fields, "birth_date", fields.OneOf("calendar", CalendarName.Gregorian));
}
