namespace AstroEngine.Functions.Operations.Logging;

/// <summary>The lines of a minute.</summary>
/// <param name="Minute">When it began.</param>
/// <param name="ByLevel">Lines by level.</param>
internal sealed record MinuteCount(string Minute, IReadOnlyDictionary<string, long> ByLevel);
