using System.Text.Json;
using AstroEngine.Functions.Caching.Users;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Batch;

/// <summary>One request of a batch.</summary>
/// <param name="Calculation">What is to be calculated.</param>
/// <param name="Fields">What it is asked for.</param>
internal readonly record struct BatchItem(CalculationEntry Calculation, RequestFields Fields)
{
    private const string Type = "type";
    private const string Zodiac = "zodiac";
    private const string Data = "data";

    /// <summary>Reads a request.</summary>
    /// <param name="json">The request.</param>
    /// <param name="index">Its place in the batch, for messages.</param>
    /// <param name="catalog">The calculations.</param>
    /// <param name="user">Whom the batch is for.</param>
    /// <exception cref="ProblemException">It is none.</exception>
    public static BatchItem Read(JsonElement json, int index, CalculationCatalog catalog, UserId? user = null)
    {
        var name = $"requests[{index}]";
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new ProblemException(Problems.Validation(name, $"must be an object with type, zodiac and data, was {new FieldValue(json).Came}"));
        }

        var reader = new FieldReader(new RequestFields(FieldsOf(json), new Dictionary<string, string>()));
        var type = reader.Require(Type, $"one of {catalog.Allowed}") ? reader.Text(Type, "the name of a calculation") : null;
        var calculation = type is null ? null : catalog.Find(type);
        if (type is not null && calculation is null)
        {
            reader.Fail(Type, $"must be one of {catalog.Allowed}, was {reader.Came(Type)}");
        }

        var zodiac = reader.Text(Zodiac, "the name of a zodiac");
        if (calculation is { NeedsZodiac: true })
        {
            reader.Require(Zodiac, "tropical or an ayanamsa such as lahiri");
        }
        else if (calculation is not null && zodiac is not null)
        {
            reader.Fail(Zodiac, $"is not a field of {calculation.Name}, which has no zodiac");
        }

        if (reader.Require(Data, "an object with the fields of the calculation") && json.GetProperty(Data).ValueKind != JsonValueKind.Object)
        {
            reader.Fail(Data, $"must be an object with the fields of the calculation, was {reader.Came(Data)}");
        }

        reader.Finish();
        var route = new Dictionary<string, string>();
        if (zodiac is not null)
        {
            route[Zodiac] = zodiac;
        }

        return new BatchItem(calculation!, new RequestFields(FieldsOf(json.GetProperty(Data)), route) { User = user });
    }

    /// <summary>The type of a request if it names one that exists, whatever else is wrong with it.</summary>
    public static string? TypeOf(JsonElement json, CalculationCatalog catalog) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(Type, out var type)
        && type.ValueKind == JsonValueKind.String
            ? catalog.Find(type.GetString()!)?.Name
            : null;

    private static Dictionary<string, FieldValue> FieldsOf(JsonElement json) =>
        json.EnumerateObject().ToDictionary(field => field.Name, field => new FieldValue(field.Value), StringComparer.Ordinal);
}
