using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>How manifests are written: snake_case, source-generated.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(BulkManifest))]
internal sealed partial class BulkJson : JsonSerializerContext;
