using AstroEngine.Core;
using AstroEngine.Core.Numerology;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Numerology;

/// <summary>Writes what the answers of the schemes have in common.</summary>
internal static class NumerologyJson
{
    /// <summary>Begins the answer of a scheme.</summary>
    public static void Start(ref JsonText json, NumerologyScheme scheme)
    {
        json.StartObject();
        json.String("kind"u8, "numerology");
        json.String("scheme"u8, Names.Of(scheme));
    }

    /// <summary>Writes a sum and its root.</summary>
    public static void WriteNumber(ref JsonText json, ReadOnlySpan<byte> name, NumerologyNumber number)
    {
        json.StartObject(name);
        json.Integer("number"u8, number.Value);
        json.Integer("total"u8, number.Total);
        json.Boolean("master"u8, number.IsMaster);
        if (number.KarmicDebt is { } debt)
        {
            json.Integer("karmic_debt"u8, debt);
        }
        else
        {
            json.Null("karmic_debt"u8);
        }

        json.EndObject();
    }

    /// <summary>Writes a list of numbers.</summary>
    public static void WriteNumbers(ref JsonText json, ReadOnlySpan<byte> name, IEnumerable<int> numbers)
    {
        json.StartArray(name);
        foreach (var number in numbers)
        {
            json.Item(number);
        }

        json.EndArray();
    }

    /// <summary>A date as answers show it.</summary>
    public static string Text(LocalDate date) => $"{date.Year:0000}-{date.Month:00}-{date.Day:00}";

    /// <summary>A letter as a text.</summary>
    public static string Text(char letter) => letter.ToString();
}
