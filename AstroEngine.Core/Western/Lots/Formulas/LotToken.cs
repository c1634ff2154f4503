namespace AstroEngine.Core.Western.Lots.Formulas;

/// <summary>A word, number or sign of a formula.</summary>
/// <param name="Kind">What it is: <c>n</c> for a number, <c>w</c> for a word, <c>$</c> for the end, otherwise the sign itself.</param>
/// <param name="Text">Its text.</param>
/// <param name="Position">Where it begins, from 1.</param>
internal readonly record struct LotToken(char Kind, string Text, int Position)
{
    /// <summary>What it is, in words for messages.</summary>
    public string Came => Kind == '$' ? "the end" : $"\"{Text}\"";
}
