namespace AstroEngine.Functions.Charts.Analysis;

/// <summary>What a complete analysis is asked for.</summary>
/// <param name="Zodiac">The name of the zodiac; every section has read it.</param>
/// <param name="Sections">The sections by name, in the order of the document.</param>
internal sealed record CompleteAnalysisRequest(string Zodiac, IReadOnlyList<(string Name, PreparedSection Section)> Sections);
