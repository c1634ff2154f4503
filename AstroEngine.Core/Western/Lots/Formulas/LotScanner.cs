using System.Text;

namespace AstroEngine.Core.Western.Lots.Formulas;

/// <summary>Cuts the text of a formula into its tokens.</summary>
internal static class LotScanner
{
    /// <summary>The longest formula, in characters.</summary>
    public const int LongestFormula = 240;

    private const int LongestWord = 40;
    private const int LongestNumber = 12;

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The tokens, the end as the last.</returns>
    /// <exception cref="LotFormulaException">The text is too long, or holds what no formula holds.</exception>
    public static List<LotToken> Scan(string text)
    {
        if (text.Length > LongestFormula)
        {
            throw new LotFormulaException(LongestFormula + 1, $"a formula is at most {LongestFormula} characters long, was {text.Length}");
        }

        List<LotToken> tokens = [];
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var token = Next(text, at);
            tokens.Add(token);
            at += token.Text.Length;
        }

        tokens.Add(new LotToken('$', string.Empty, text.Length + 1));
        return tokens;
    }

    private static LotToken Next(string text, int at)
    {
        var first = text[at];
        if ("+-*/()?:".Contains(first))
        {
            return new(first, text[at..(at + 1)], at + 1);
        }

        if (char.IsAsciiLetterLower(first))
        {
            return new('w', Run(text, at, c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_', LongestWord), at + 1);
        }

        if (char.IsAsciiDigit(first))
        {
            return new('n', Run(text, at, c => char.IsAsciiDigit(c) || c == '.', LongestNumber), at + 1);
        }

        var rune = Rune.TryGetRuneAt(text, at, out var known) && !Rune.IsControl(known) ? $"\"{known}\"" : "a character that is none";
        throw new LotFormulaException(at + 1, $"names are of a-z, 0-9 and _, and nothing else but numbers and + - * / ( ) ? : is allowed, was {rune}");
    }

    private static string Run(string text, int at, Func<char, bool> belongs, int longest)
    {
        var end = at + 1;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end - at <= longest
            ? text[at..end]
            : throw new LotFormulaException(at + 1, $"a name or number has at most {longest} characters");
    }
}
