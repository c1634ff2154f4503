using AstroEngine.Core.Western.Lots.Formulas;

namespace AstroEngine.Core.Western.Lots;

/// <summary>A lot of one's own.</summary>
/// <param name="Name">Its name, by which later ones may use it.</param>
/// <param name="Formula">Its formula.</param>
public sealed record OwnLot(string Name, LotFormula Formula)
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 40;

    /// <summary>The most own lots of a chart.</summary>
    public const int Most = 32;

    /// <summary>Whether a text may be the name of an own lot: a letter, then letters, digits and low lines, and not what formulas know already.</summary>
    /// <param name="name">The text.</param>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName
        && char.IsAsciiLetterLower(name[0])
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_')
        && !LotTerm.IsTaken(name);
}
