using System.Text.Json;
using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Http;

/// <summary>How request bodies are read: source-generated, strict about duplicate names, comments and depth.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    AllowDuplicateProperties = false,
    MaxDepth = 16)]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
internal sealed partial class RequestJson : JsonSerializerContext;
