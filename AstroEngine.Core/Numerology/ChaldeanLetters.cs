namespace AstroEngine.Core.Numerology;

/// <summary>What letters count by the Chaldean alphabet: no letter counts 9 (Cheiro's Book of Numbers, chapter XII, p. 70).</summary>
public static class ChaldeanLetters
{
    //                              ABCDEFGHIJKLMNOPQRSTUVWXYZ
    private const string Values = "12345835112345781234666517";

    /// <summary>What a character counts: a letter 1 to 8, a digit itself.</summary>
    /// <param name="character">A to Z, or 0 to 9.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is neither.</exception>
    public static int ValueOf(char character) => character switch
    {
        >= 'A' and <= 'Z' => Values[character - 'A'] - '0',
        >= '0' and <= '9' => character - '0',
        _ => throw new ArgumentOutOfRangeException(nameof(character), character, "Letters are A to Z, digits 0 to 9."),
    };
}
