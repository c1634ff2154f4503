namespace AstroEngine.Core.Numerology;

/// <summary>A word of a name.</summary>
/// <param name="Letters">Its letters.</param>
/// <param name="Total">What they count together: the compound number of the word.</param>
/// <param name="Root">The single number of the word, 1 to 9; 0 for a word of zeros.</param>
public readonly record struct ChaldeanWord(string Letters, int Total, int Root);
