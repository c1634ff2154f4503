using System.Text;

namespace AstroEngine.Core.Numerology;

/// <summary>A character of a name that no rule counts.</summary>
/// <param name="Character">The character.</param>
/// <param name="Position">Its place in the text, counted in characters from 1.</param>
public readonly record struct UnreadableCharacter(Rune Character, int Position);
