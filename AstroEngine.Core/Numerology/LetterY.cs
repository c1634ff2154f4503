namespace AstroEngine.Core.Numerology;

/// <summary>Whether Y is a vowel. W never is.</summary>
public enum LetterY
{
    /// <summary>A vowel where no A, E, I, O or U stands beside it: in Mary, Kelly and Lynn, not in Yolanda and Maloney.</summary>
    Sounded,

    /// <summary>Always a vowel.</summary>
    Vowel,

    /// <summary>Never a vowel.</summary>
    Consonant,
}
