using AstroEngine.Core.Time;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts;

/// <summary>Reads the fields that say when and where somebody was born.</summary>
internal static class BirthFields
{
    /// <summary>The field of the name, which decides no answer.</summary>
    public const string NameField = "user_name";

    private const int LongestName = 100;

    /// <summary>Reads the birth. Mistakes are noted with the reader.</summary>
    /// <returns>The birth, or null when something is wrong with a field.</returns>
    /// <exception cref="ProblemException">The fields are right, but the local time did not occur exactly once.</exception>
    public static Birth? Read(FieldReader fields)
    {
        ReadName(fields);
        var date = BirthDateField.Read(fields);
        var time = BirthTimeField.Read(fields);
        var place = PlaceFields.ReadRequired(fields);
        var clock = BirthClockField.Read(fields, place?.Longitude);
        var rule = fields.OneOf("disambiguation", Disambiguation.Reject);
        if (date is not { } day || time is not { } hour || place is not { } where || clock is null || !fields.IsValid)
        {
            return null;
        }

        var local = day + hour;
        var reading = clock.Read(local);
        var moment = reading.Resolve(rule) ?? throw new ProblemException(LocalTimeProblems.Of(reading, local));
        return new Birth(moment, where, clock, reading is LocalTimeReading.Certain { IsLocalMeanTime: true });
    }

    /// <summary>Whether a text may be the name of somebody.</summary>
    public static bool IsName(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= LongestName && !text.Any(char.IsControl);

    private static void ReadName(FieldReader fields)
    {
        // The name never enters the answer, a cache key or a log; it is only checked.
        if (fields.Text(NameField, "a text of 1 to 100 characters") is { } name
            && !IsName(name))
        {
            fields.Fail(NameField, $"must be 1 to {LongestName} characters without control characters, was {name.Length} characters long");
        }
    }
}
