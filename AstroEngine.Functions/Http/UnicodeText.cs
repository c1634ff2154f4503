using System.Text.Json;

namespace AstroEngine.Functions.Http;

/// <summary>
/// Finds texts in JSON that are no Unicode, such as half a surrogate pair: the reader takes them, and throws only when such a text is
/// asked for, which may be far from where mistakes of callers are answered.
/// </summary>
internal static class UnicodeText
{
    /// <summary>Refuses a document with such a text.</summary>
    /// <param name="reader">A reader at the beginning of the document; a copy, so that the caller's own reader stays there.</param>
    /// <exception cref="JsonException">A text or a name is not valid Unicode, or the document is no JSON.</exception>
    public static void Require(Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                Check(ref reader);
            }
        }
    }

    private static void Check(ref Utf8JsonReader reader)
    {
        // Most texts are plain ASCII, which is always valid and is not copied to find that out.
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && System.Text.Ascii.IsValid(reader.ValueSpan))
        {
            return;
        }

        try
        {
            reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("A text is not valid Unicode.");
        }
    }
}
