using System.Globalization;
using System.Text;
using AstroEngine.Core.Numerology;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Numerology;

/// <summary>Reads a field that holds a name.</summary>
internal static class NameField
{
    private const int LongestName = 100;
    private const int MostNamed = 5;

    /// <summary>Reads a name that must be there; null when it is absent or wrong.</summary>
    public static NumerologyName? ReadRequired(FieldReader fields, string name, bool countsDigits) =>
        fields.Require(name, $"1 to {LongestName} characters, {Allowed(countsDigits)}") ? Read(fields, name, countsDigits) : null;

    /// <summary>Reads a name; null when it is absent or wrong.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="name">The field.</param>
    /// <param name="countsDigits">Whether digits count.</param>
    public static NumerologyName? Read(FieldReader fields, string name, bool countsDigits)
    {
        if (fields.Text(name, $"a text of 1 to {LongestName} characters") is not { } text)
        {
            return null;
        }

        if (text.Length is 0 or > LongestName)
        {
            fields.Fail(name, $"must be 1 to {LongestName} characters, was {text.Length} characters long");
            return null;
        }

        var reading = NumerologyName.Read(text, countsDigits);
        if (reading.Unreadable.Count > 0)
        {
            fields.Fail(
                name,
                $"must be {Allowed(countsDigits)}, has {Describe(reading.Unreadable)}; other scripts are not guessed at: "
                + "write the name in Latin letters, as in the passport");
        }
        else if (reading.Name is null)
        {
            fields.Fail(name, $"must have a letter, was {fields.Came(name)}");
        }

        return reading.Name;
    }

    private static string Allowed(bool countsDigits) =>
        $"Latin letters of any kind, spaces and punctuation{(countsDigits ? ", and digits 0 to 9" : string.Empty)}";

    private static string Describe(IReadOnlyList<UnreadableCharacter> unreadable)
    {
        var named = unreadable.DistinctBy(c => c.Character).Take(MostNamed).Select(Describe);
        var more = unreadable.DistinctBy(c => c.Character).Count() - MostNamed;
        return string.Join(", ", named) + (more > 0 ? $" and {more} more" : string.Empty);
    }

    private static string Describe(UnreadableCharacter character)
    {
        var code = $"U+{character.Character.Value:X4} at character {character.Position}";
        return IsVisible(character.Character) ? $"\"{character.Character}\" ({code})" : code;
    }

    // Controls, marks and what turns the direction of writing would garble the message that names them.
    private static bool IsVisible(Rune character) => Rune.IsLetterOrDigit(character)
        || Rune.GetUnicodeCategory(character) is UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol
            or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;
}
