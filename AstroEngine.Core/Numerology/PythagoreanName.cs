namespace AstroEngine.Core.Numerology;

/// <summary>The numbers of a name.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Expression">All letters: the expression or destiny number.</param>
/// <param name="SoulUrge">The vowels: the soul urge or heart's desire; 0 when there are none.</param>
/// <param name="Personality">The consonants; 0 when there are none.</param>
/// <param name="KarmicLessons">The numbers 1 to 9 that no letter of the name has.</param>
public sealed record PythagoreanName(
    IReadOnlyList<PythagoreanWord> Words,
    NumerologyNumber Expression,
    NumerologyNumber SoulUrge,
    NumerologyNumber Personality,
    IReadOnlyList<int> KarmicLessons)
{
    /// <summary>Counts a name.</summary>
    /// <param name="name">The name, without digits.</param>
    /// <param name="method">In what order numbers are added and reduced.</param>
    /// <param name="y">The rule for Y.</param>
    public static PythagoreanName Of(NumerologyName name, PythagoreanMethod method, LetterY y)
    {
        PythagoreanWord[] words = [.. name.Words.Select(word => PythagoreanWord.Of(word, y))];
        return new(
            words,
            Add(words, method, static word => word.Number),
            Add(words, method, static word => word.Vowels),
            Add(words, method, static word => word.Consonants),
            LessonsOf(name));
    }

    private static NumerologyNumber Add(PythagoreanWord[] words, PythagoreanMethod method, Func<PythagoreanWord, NumerologyNumber> part) =>
        // A word that stands alone has no parts to add: its own sum shows, and its karmic debt with it.
        method == PythagoreanMethod.DigitSum || words.Length == 1
            ? NumerologyNumber.Reduce(words.Sum(word => part(word).Total))
            : NumerologyNumber.Reduce(words.Sum(word => part(word).Value));

    private static int[] LessonsOf(NumerologyName name)
    {
        var isThere = new bool[10];
        foreach (var letter in name.Words.SelectMany(word => word))
        {
            isThere[PythagoreanLetters.ValueOf(letter)] = true;
        }

        return [.. Enumerable.Range(1, 9).Where(number => !isThere[number])];
    }
}
