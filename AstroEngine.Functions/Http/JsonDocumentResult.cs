using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Http;

/// <summary>Answers with small documents that are serialised each time.</summary>
internal static class JsonDocumentResult
{
    // Lists of names change with the version of the service alone.
    private static readonly Freshness OfLists = new(TimeSpan.FromHours(1), IsPublic: true);

    /// <summary>An answer with a document that is the same for everybody, and may be kept.</summary>
    public static JsonBytesResult OfList<T>(T document, JsonTypeInfo<T> type) =>
        new(JsonSerializer.SerializeToUtf8Bytes(document, type)) { Freshness = OfLists };

    /// <summary>An answer with a document of the moment, which nobody keeps.</summary>
    public static JsonBytesResult Of<T>(T document, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK) =>
        new(JsonSerializer.SerializeToUtf8Bytes(document, type)) { StatusCode = status };
}
