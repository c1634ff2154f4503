namespace AstroEngine.Core.Numerology;

/// <summary>What letters count in the order of the alphabet: A to I, J to R and S to Z are 1 to 9 (Balliett, p. 17).</summary>
public static class PythagoreanLetters
{
    private const int Nine = 9;

    /// <summary>What a letter counts, 1 to 9.</summary>
    /// <param name="letter">A to Z.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public static int ValueOf(char letter) => letter is >= 'A' and <= 'Z'
        ? ((letter - 'A') % Nine) + 1
        : throw new ArgumentOutOfRangeException(nameof(letter), letter, "Letters are A to Z.");

    /// <summary>Whether a letter of a word is a vowel.</summary>
    /// <param name="word">The word, in letters A to Z.</param>
    /// <param name="index">Which letter.</param>
    /// <param name="y">The rule for Y.</param>
    public static bool IsVowel(ReadOnlySpan<char> word, int index, LetterY y)
    {
        if (word[index] != 'Y')
        {
            return IsPlainVowel(word[index]);
        }

        return y switch
        {
            LetterY.Vowel => true,
            LetterY.Consonant => false,
            _ => !(index > 0 && IsPlainVowel(word[index - 1])) && !(index + 1 < word.Length && IsPlainVowel(word[index + 1])),
        };
    }

    private static bool IsPlainVowel(char letter) => letter is 'A' or 'E' or 'I' or 'O' or 'U';
}
