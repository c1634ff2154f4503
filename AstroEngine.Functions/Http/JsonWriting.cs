using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AstroEngine.Functions.Http;

/// <summary>Writes small documents; answers of calculations are written with <see cref="JsonText"/>.</summary>
internal static class JsonWriting
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a document as UTF-8.</summary>
    public static void Write<T>(IBufferWriter<byte> output, T value, Action<Utf8JsonWriter, T> write)
    {
        using var json = new Utf8JsonWriter(output, Options);
        write(json, value);
    }
}
