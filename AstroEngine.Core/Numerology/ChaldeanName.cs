namespace AstroEngine.Core.Numerology;

/// <summary>A name counted by the Chaldean alphabet.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Number">The compound number and the root that it reduces to.</param>
public sealed record ChaldeanName(IReadOnlyList<ChaldeanWord> Words, NumerologyNumber Number)
{
    /// <summary>Counts a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="method">How its compound number is found.</param>
    public static ChaldeanName Of(NumerologyName name, ChaldeanMethod method)
    {
        ChaldeanWord[] words = [.. name.Words.Select(Count)];
        if (method == ChaldeanMethod.LetterSum)
        {
            return new(words, NumerologyNumber.Reduce(words.Sum(w => w.Total)));
        }

        // A word that stands alone keeps its own compound number (Baldwin, 22, is a 4: p. 71).
        var compound = words.Length == 1 ? words[0].Total : words.Sum(w => w.Root);
        return new(words, NumerologyNumber.ReduceToDigit(compound));
    }

    private static ChaldeanWord Count(string letters)
    {
        var total = 0;
        foreach (var letter in letters)
        {
            total += ChaldeanLetters.ValueOf(letter);
        }

        return new(letters, total, DigitSum.Root(total));
    }
}
