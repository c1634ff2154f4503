using AstroEngine.Core.Time;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Sky;

/// <summary>Reads a bound of a time: a date, or an instant with an offset.</summary>
internal static class DayOrInstantField
{
    private const int DateLength = 10;

    /// <summary>Reads a bound. Mistakes are noted with the reader.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="name">The field.</param>
    /// <param name="clock">The clock whose midnight a date means; null for UTC.</param>
    /// <param name="isEnd">Whether a date means its end, so that it is included, and not its beginning.</param>
    /// <returns>The instant; null when the field is absent or wrong.</returns>
    public static Instant? Read(FieldReader fields, string name, BirthClock? clock, bool isEnd)
    {
        if (fields.Text(name, "a date of the form YYYY-MM-DD, or an instant with Z or an offset") is not { } text)
        {
            return null;
        }

        if (text.Length != DateLength)
        {
            return InstantField.Read(fields, name);
        }

        return DateField.Read(fields, name) is { } date ? (clock ?? BirthClock.FromHours(0)).StartOf(isEnd ? date.PlusDays(1) : date) : null;
    }
}
