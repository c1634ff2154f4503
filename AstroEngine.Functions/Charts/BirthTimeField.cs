using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts;

/// <summary>Reads <c>birth_time</c>: HH:MM, HH:MM:SS, or HH:MM:SS with up to nine decimals, rounded to the millisecond.</summary>
internal static class BirthTimeField
{
    private const string Name = "birth_time";
    private const string Form = "a time from 00:00 to 23:59:59.999 of the form HH:MM or HH:MM:SS[.fff]";
    private const int MostDecimals = 9;

    public static LocalTime? Read(FieldReader fields)
    {
        if (!fields.Require(Name, Form) || fields.Text(Name, Form) is not { } text)
        {
            return null;
        }

        if (TryParse(text, out var time))
        {
            return time;
        }

        fields.Fail(Name, $"must be {Form}, was {fields.Came(Name)}");
        return null;
    }

    /// <summary>Reads a time of the form HH:MM or HH:MM:SS with up to nine decimals; fractions are kept as they are.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out LocalTime time)
    {
        time = default;
        var second = 0;
        var nanosecond = 0L;
        if (text.Length < 5 || text[2] != ':'
            || !Digits.TryRead(text[..2], out var hour)
            || !Digits.TryRead(text.Slice(3, 2), out var minute)
            || (text.Length > 5 && !TrySeconds(text[5..], out second, out nanosecond))
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        time = new LocalTime(hour, minute, second).PlusNanoseconds(nanosecond);
        return true;
    }

    private static bool TrySeconds(ReadOnlySpan<char> text, out int second, out long nanosecond)
    {
        nanosecond = 0;
        second = 0;
        if (text.Length < 3 || text[0] != ':' || !Digits.TryRead(text.Slice(1, 2), out second))
        {
            return false;
        }

        if (text.Length == 3)
        {
            return true;
        }

        var decimals = text[4..];
        if (text[3] != '.' || decimals.Length is 0 or > MostDecimals || !Digits.TryRead(decimals, out var fraction))
        {
            return false;
        }

        nanosecond = fraction * (long)Math.Pow(10, MostDecimals - decimals.Length);
        return true;
    }
}
