namespace AstroEngine.Core.Numerology;

/// <summary>A word of a name.</summary>
/// <param name="Letters">Its letters.</param>
/// <param name="Number">What they count together.</param>
/// <param name="Vowels">What its vowels count; 0 when it has none.</param>
/// <param name="Consonants">What its consonants count; 0 when it has none.</param>
public readonly record struct PythagoreanWord(string Letters, NumerologyNumber Number, NumerologyNumber Vowels, NumerologyNumber Consonants)
{
    /// <summary>Counts a word.</summary>
    /// <param name="letters">Its letters, A to Z.</param>
    /// <param name="y">The rule for Y.</param>
    public static PythagoreanWord Of(string letters, LetterY y)
    {
        var vowels = 0;
        var consonants = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var value = PythagoreanLetters.ValueOf(letters[i]);
            if (PythagoreanLetters.IsVowel(letters, i, y))
            {
                vowels += value;
            }
            else
            {
                consonants += value;
            }
        }

        return new(
            letters, NumerologyNumber.Reduce(vowels + consonants), NumerologyNumber.Reduce(vowels), NumerologyNumber.Reduce(consonants));
    }
}
