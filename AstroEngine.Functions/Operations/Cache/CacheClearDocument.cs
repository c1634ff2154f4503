namespace AstroEngine.Functions.Operations.Cache;

/// <summary>The answer of <c>DELETE /cache/clear</c>.</summary>
/// <param name="ClearedKeys">How many distinct keys were removed from memory and Redis together.</param>
/// <param name="Complete">Whether all of Redis was swept; false when it was away.</param>
/// <param name="Timestamp">When it was done.</param>
internal sealed record CacheClearDocument(long ClearedKeys, bool Complete, string Timestamp);
