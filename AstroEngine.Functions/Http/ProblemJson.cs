using System.Text.Json;

namespace AstroEngine.Functions.Http;

/// <summary>Writes the parts of a problem that problem documents and the rows of jobs share.</summary>
internal static class ProblemJson
{
    /// <summary>Writes <c>errors</c> and <c>possible_instants</c>, as far as there are any.</summary>
    public static void WriteFields(Utf8JsonWriter json, Problem problem)
    {
        if (problem.Errors is not null)
        {
            json.WriteStartObject("errors");
            foreach (var (field, messages) in problem.Errors)
            {
                WriteTexts(json, field, messages);
            }

            json.WriteEndObject();
        }

        if (problem.PossibleInstants is { } instants)
        {
            WriteTexts(json, "possible_instants", instants);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
