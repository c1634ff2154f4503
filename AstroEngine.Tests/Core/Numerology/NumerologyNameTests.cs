using System.Text;
using AstroEngine.Core.Numerology;

namespace AstroEngine.Tests.Core.Numerology;

public sealed class NumerologyNameTests
{
    [Theory]
    [InlineData("John Smith", "JOHN SMITH")]
    [InlineData("  john   SMITH ", "JOHN SMITH")]
    [InlineData("José Ñúñez", "JOSE NUNEZ")]
    [InlineData("Jose\u0301 N\u0303u\u0301n\u0303ez", "JOSE NUNEZ")]
    [InlineData("Nguyễn Thị Ánh", "NGUYEN THI ANH")]
    [InlineData("Müller", "MULLER")]
    [InlineData("Großmann ẞ", "GROSSMANN SS")]
    [InlineData("Ærøskøbing", "AEROSKOBING")]
    [InlineData("Łukasz Đorđe Þór Œuvre", "LUKASZ DORDE THOR OEUVRE")]
    [InlineData("Işık İnan", "ISIK INAN")]
    [InlineData("Åsa Ðorvaldur Ŋ", "ASA DORVALDUR N")]
    [InlineData("Əliyev Ǆemal Ĳssel", "ELIYEV DZEMAL IJSSEL")]
    [InlineData("ﬁnn ﬄ", "FINN FFL")]
    [InlineData("Ｊｏｈｎ　Ｓｍｉｔｈ", "JOHN SMITH")]
    [InlineData("𝐉𝐨𝐡𝐧", "JOHN")]
    [InlineData("O'Neil O’Neil D‘Arcy Hawaiʻi", "ONEIL ONEIL DARCY HAWAII")]
    [InlineData("Jean-Luc Anne‑Marie Foo–Bar", "JEAN LUC ANNE MARIE FOO BAR")]
    [InlineData("J.R.R. Tolkien", "J R R TOLKIEN")]
    [InlineData("Smith & Sons, (Ltd.)", "SMITH SONS LTD")]
    [InlineData("Just do it!", "JUST DO IT")]
    [InlineData("Gal·la ¿Qué?", "GALLA QUE")]
    public void Read_LatinName_BecomesPlainLetters(string text, string expected)
    {
        var reading = NumerologyName.Read(text, countsDigits: false);
        Assert.Empty(reading.Unreadable);
        Assert.Equal(expected, reading.Name!.Text);
    }

    [Theory]
    [InlineData("Иван", "И", 1)]
    [InlineData("Anna Иванова", "И", 6)]
    [InlineData("Ελένη", "Ε", 1)]
    [InlineData("राम", "र", 1)]
    [InlineData("محمد", "م", 1)]
    [InlineData("李", "李", 1)]
    [InlineData("Аnna", "А", 1)]
    [InlineData("Jo 😀", "😀", 4)]
    [InlineData("😀😀 Jo 😎", "😀", 1)]
    [InlineData("Jo\u202eSmith", "\u202e", 3)]
    [InlineData("Jo\u200dSmith", "\u200d", 3)]
    [InlineData("Jo\tSmith", "\t", 3)]
    [InlineData("Jo\0", "\0", 3)]
    [InlineData("\u0301Jo", "\u0301", 1)]
    [InlineData("Joा", "ा", 3)]
    [InlineData("Jo 3", "3", 4)]
    [InlineData("Jo+", "+", 3)]
    [InlineData("Jo€", "€", 3)]
    [InlineData("Jo%FF", "%", 3)]
    [InlineData("jo@work", "@", 3)]
    [InlineData("Jo\ufffd", "\ufffd", 3)]
    public void Read_OtherCharacters_AreNamedWithTheirPlace(string text, string first, int position)
    {
        var reading = NumerologyName.Read(text, countsDigits: false);
        Assert.Null(reading.Name);
        Assert.Equal(new UnreadableCharacter(first.EnumerateRunes().First(), position), reading.Unreadable[0]);
    }

    [Theory]
    [InlineData("7 Eleven", "7 ELEVEN")]
    [InlineData("3M", "3M")]
    public void Read_DigitsThatCount_StayInTheName(string text, string expected) =>
        Assert.Equal(expected, NumerologyName.Read(text, countsDigits: true).Name!.Text);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-'.&")]
    [InlineData("365")]
    public void Read_NothingToCount_GivesNoName(string text)
    {
        var reading = NumerologyName.Read(text, countsDigits: true);
        Assert.Null(reading.Name);
        Assert.Empty(reading.Unreadable);
    }

    [Fact]
    public void Read_DigitsOfOtherScripts_CannotBeRead() =>
        Assert.Equal(2, NumerologyName.Read("Jo ٣３", countsDigits: true).Unreadable.Count);

    [Fact]
    public void Find_WholeTable_HoldsPlainLettersAlone()
    {
        // 1,441 letters of Unicode 14 beside the 52 of ASCII.
        Assert.Equal(1441 + 52, LatinLetters.Count);
        for (var code = 0; code < 0x20000; code++)
        {
            if (Rune.IsValid(code) && LatinLetters.Find(new Rune(code)) is { } letters)
            {
                Assert.InRange(letters.Length, 1, 3);
                Assert.All(letters, letter => Assert.InRange(letter, 'A', 'Z'));
            }
        }
    }
}
