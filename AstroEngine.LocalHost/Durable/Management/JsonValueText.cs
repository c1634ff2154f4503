using System.Text.Json;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>Writes stored payloads into answers: as JSON when they are JSON, else as a string.</summary>
internal static class JsonValueText
{
    /// <summary>Writes a payload.</summary>
    public static void Write(Utf8JsonWriter writer, string? payload)
    {
        if (payload is null)
        {
            writer.WriteNullValue();
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(payload);
            document.RootElement.WriteTo(writer);
        }
        catch (JsonException)
        {
            // The text of a failure, or the reason of whoever ended the instance.
            writer.WriteStringValue(payload);
        }
    }

    /// <summary>Writes a payload under a name.</summary>
    public static void Write(Utf8JsonWriter writer, string name, string? payload)
    {
        writer.WritePropertyName(name);
        Write(writer, payload);
    }
}
