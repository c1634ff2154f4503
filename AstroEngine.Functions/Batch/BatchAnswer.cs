using System.Text.Json;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Batch;

/// <summary>The answer of one request of a batch.</summary>
/// <param name="Type">The kind of calculation, when it could be read.</param>
/// <param name="Data">The answer as JSON.</param>
/// <param name="Problem">What is wrong, instead of an answer.</param>
internal readonly record struct BatchAnswer(string? Type, ReadOnlyMemory<byte> Data, Problem? Problem)
{
    /// <summary>Writes it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="index">Its place in the batch, from 0.</param>
    public void Write(Utf8JsonWriter json, int index)
    {
        json.WriteStartObject();
        json.WriteNumber("index", index);
        json.WriteString("type", Type);
        json.WriteString("status", Problem is null ? "ok" : "error");
        if (Problem is null)
        {
            json.WritePropertyName("data");
            json.WriteRawValue(Data.Span, skipInputValidation: true);
        }
        else
        {
            json.WritePropertyName("error");
            ErrorJson.Write(json, Problem);
        }

        json.WriteEndObject();
    }
}
