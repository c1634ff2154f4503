namespace AstroEngine.Functions.Operations.Logging;

/// <summary>A level set at run time.</summary>
/// <param name="Source">The beginning of the names of its sources, or <c>default</c>.</param>
/// <param name="Level">The level.</param>
/// <param name="Until">When it ends.</param>
/// <param name="SecondsLeft">How long that is from now.</param>
/// <param name="SourcesMatched">How many sources that have logged or may log have such a name; 0 points to a slip of the pen.</param>
internal sealed record LevelEntry(string Source, string Level, string Until, double SecondsLeft, int SourcesMatched);
