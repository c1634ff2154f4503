namespace AstroEngine.Core.Numerology;

/// <summary>A name as it is counted: words of the letters A to Z, and of digits where a scheme counts them.</summary>
public sealed class NumerologyName
{
    private NumerologyName(IReadOnlyList<string> words) => Words = words;

    /// <summary>The words, one at least, each of one letter at least.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words with a space between them.</summary>
    public string Text => string.Join(' ', Words);

    /// <summary>Reads a name.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="countsDigits">Whether digits 0 to 9 count, or cannot be read.</param>
    /// <remarks>
    /// Letters of the Latin script become A to Z by <c>Data/latin-letters.txt</c>, whatever their case and marks. Combining marks
    /// and apostrophes are passed over. Spaces, hyphens and other punctuation but %, @, #, * and \ end a word. Anything else cannot be read: other
    /// scripts have no one spelling in Latin letters, so that a guess would count letters that nobody wrote.
    /// </remarks>
    public static NameReading Read(string text, bool countsDigits)
    {
        var scanner = new NameScanner(countsDigits);
        foreach (var character in text.EnumerateRunes())
        {
            scanner.Add(character);
        }

        return scanner.End(words => new NumerologyName(words));
    }
}
