using System.Globalization;
using System.Text;

namespace AstroEngine.Core.Numerology;

/// <summary>Cuts a name into words of letters; the rules are those of <see cref="NumerologyName.Read"/>.</summary>
/// <param name="countsDigits">Whether digits count.</param>
internal sealed class NameScanner(bool countsDigits)
{
    // ASCII, grave and acute accents used for it, the letter apostrophe, the okina, single quotes, the prime; the dot of Catalan's l·l.
    private const string Apostrophes = "'`´ʼʻ‘’′·";

    // Punctuation to Unicode, but of no name: a per cent sign is what is left of a text that was badly encoded.
    private const string Foreign = "%@#*\\";

    private readonly List<string> _words = [];
    private readonly List<UnreadableCharacter> _unreadable = [];
    private readonly StringBuilder _word = new();
    private bool _hasLetter;
    private int _position;

    /// <summary>Takes the next character.</summary>
    public void Add(Rune character)
    {
        _position++;
        if (LatinLetters.Find(character) is { } letters)
        {
            _word.Append(letters);
            _hasLetter = true;
        }
        else if (countsDigits && character.Value is >= '0' and <= '9')
        {
            _word.Append((char)character.Value);
        }
        else if (EndsWord(character))
        {
            EndWord();
        }
        else if (!IsPassedOver(character))
        {
            _unreadable.Add(new UnreadableCharacter(character, _position));
        }
    }

    /// <summary>Ends the name.</summary>
    /// <param name="create">Makes the name of its words.</param>
    public NameReading End(Func<IReadOnlyList<string>, NumerologyName> create)
    {
        EndWord();
        return new NameReading(_hasLetter && _unreadable.Count == 0 ? create(_words) : null, _unreadable);
    }

    private bool IsPassedOver(Rune character) =>
        (IsCombiningMark(character.Value) && _word.Length > 0) || IsOneOf(Apostrophes, character);

    private static bool IsOneOf(string characters, Rune character) =>
        character.IsBmp && characters.Contains((char)character.Value, StringComparison.Ordinal);

    // The marks of all scripts alike; a vowel sign of Devanagari is a mark too, but changes the letter that it stands on.
    private static bool IsCombiningMark(int code) =>
        code is (>= 0x0300 and <= 0x036F) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF)
            or (>= 0xFE20 and <= 0xFE2F);

    private static bool EndsWord(Rune character) =>
        !IsOneOf(Apostrophes, character) && !IsOneOf(Foreign, character) && IsSpaceOrPunctuation(character);

    private static bool IsSpaceOrPunctuation(Rune character) => Rune.GetUnicodeCategory(character) is
        UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
        or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;

    private void EndWord()
    {
        if (_word.Length > 0)
        {
            _words.Add(_word.ToString());
            _word.Clear();
        }
    }
}
