using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>An item that cannot be computed whatever is tried.</summary>
/// <param name="Item">The item: a part of a chunk with a count of one.</param>
/// <param name="ErrorType">The type of the failure, for the log.</param>
public sealed record FailedItem(
    [property: JsonPropertyName("item")] ChunkInput Item,
    [property: JsonPropertyName("error_type")] string ErrorType);
