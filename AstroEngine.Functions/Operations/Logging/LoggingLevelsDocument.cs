namespace AstroEngine.Functions.Operations.Logging;

/// <summary>The answer of <c>/logging/levels</c>.</summary>
/// <param name="Default">The lowest level that is written of sources that no rule names.</param>
/// <param name="Set">The levels set at run time.</param>
/// <param name="Rules">The lowest level of every source that has a rule now, those set among them.</param>
/// <param name="Discreet">Sources that would show what callers send, and how low their level can be.</param>
/// <param name="Timestamp">When this was read.</param>
internal sealed record LoggingLevelsDocument(
    string Default,
    IReadOnlyList<LevelEntry> Set,
    IReadOnlyDictionary<string, string> Rules,
    IReadOnlyDictionary<string, string> Discreet,
    string Timestamp);
