using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts;

/// <summary>
/// Reads fields that are instants, such as <c>at</c>, <c>from</c> and <c>to</c>: ISO 8601 with <c>Z</c> or an offset, for example
/// <c>2026-03-20T14:46:00Z</c> or <c>2026-03-20T20:16:00.250+05:30</c>; rounded to the millisecond.
/// </summary>
internal static class InstantField
{
    private const string Form = "an instant of the form YYYY-MM-DDTHH:MM[:SS[.fff]] with Z or an offset such as +05:30";
    private const int DateLength = 10;
    private const int MostOffsetHours = 18;

    /// <summary>Reads an instant. Mistakes are noted with the reader.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="name">The name of the field.</param>
    /// <returns>The instant, to the millisecond; null when the field is absent or wrong.</returns>
    public static Instant? Read(FieldReader fields, string name)
    {
        if (fields.Text(name, Form) is not { } text)
        {
            return null;
        }

        if (!TryParse(text, out var year, out var parts))
        {
            fields.Fail(name, $"must be {Form}, was {fields.Came(name)}");
            return null;
        }

        if (year is < 1 or > 9998)
        {
            fields.Fail(name, $"must be in the years 0001 to 9998, was {fields.Came(name)}");
            return null;
        }

        if (parts is { } instant)
        {
            return instant;
        }

        fields.Fail(name, $"must be on a date that exists in the Gregorian calendar, was {fields.Came(name)}");
        return null;
    }

    /// <summary>Reads the parts of a text; the instant is null when its date does not exist.</summary>
    private static bool TryParse(ReadOnlySpan<char> text, out int year, out Instant? instant)
    {
        instant = null;
        year = 0;
        if (text.Length <= DateLength || text[DateLength] != 'T'
            || !DateField.TryParts(text[..DateLength], out year, out var month, out var day))
        {
            return false;
        }

        var clock = text[(DateLength + 1)..];
        // A plus sign in a query that was not escaped comes as a blank; no other blank is allowed.
        var zone = clock.IndexOfAny("Z+- ");
        if (zone < 0
            || !BirthTimeField.TryParse(clock[..zone], out var time)
            || !TryOffset(clock[zone..], out var offset))
        {
            return false;
        }

        if (year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            instant = Rounded(new LocalDate(year, month, day).At(time).WithOffset(offset).ToInstant());
        }

        return true;
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out Offset offset)
    {
        offset = Offset.Zero;
        if (text[0] == 'Z')
        {
            return text.Length == 1;
        }

        if (text.Length != 6 || text[3] != ':'
            || !Digits.TryRead(text.Slice(1, 2), out var hours)
            || !Digits.TryRead(text.Slice(4, 2), out var minutes)
            || minutes > 59 || (hours * 60) + minutes > MostOffsetHours * 60)
        {
            return false;
        }

        var east = Offset.FromHoursAndMinutes(hours, minutes);
        offset = text[0] == '-' ? -east : east;
        return true;
    }

    private static Instant Rounded(Instant instant) =>
        Instant.FromUnixTimeMilliseconds(instant.PlusNanoseconds(500_000).ToUnixTimeMilliseconds());
}
