using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Http;

/// <summary>Answers with small documents that are serialised each time.</summary>
internal static class JsonDocumentResult
{
    /// <summary>An answer with a document.</summary>
    public static JsonBytesResult Of<T>(T document, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK) =>
        new(JsonSerializer.SerializeToUtf8Bytes(document, type)) { StatusCode = status };
}
