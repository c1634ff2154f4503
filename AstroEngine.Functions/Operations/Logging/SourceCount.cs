namespace AstroEngine.Functions.Operations.Logging;

/// <summary>The lines of a source.</summary>
/// <param name="Source">The name of the logger.</param>
/// <param name="Count">How many.</param>
internal sealed record SourceCount(string Source, long Count);
