using AstroEngine.Core;
using AstroEngine.Core.Numerology;

namespace AstroEngine.Tests.Core.Numerology;

public sealed class PythagoreanNameTests
{
    public static TheoryData<string> Published => DataFile.Texts("pythagorean-names.txt");

    [Theory]
    [MemberData(nameof(Published))]
    public void Of_PublishedName_GivesThePrintedNumbers(string example)
    {
        var fields = DataFile.Fields(example);
        Assert.True(Names.TryParse<LetterY>(fields[4], out var y));
        var name = Count(fields[0], PythagoreanMethod.ByPart, y);
        var found = new[] { name.Expression, name.SoulUrge, name.Personality };
        for (var i = 0; i < found.Length; i++)
        {
            if (fields[i + 1] != DataFile.None)
            {
                // Some print a master number as the digit that it is.
                Assert.Contains(int.Parse(fields[i + 1]), new[] { found[i].Value, found[i].Digit });
            }
        }
    }

    [Fact]
    public void ValueOf_EveryLetter_IsOfTheTable()
    {
        string[] table = ["AJS", "BKT", "CLU", "DMV", "ENW", "FOX", "GPY", "HQZ", "IR"];
        Assert.Equal(26, table.Sum(letters => letters.Length));
        for (var value = 1; value <= table.Length; value++)
        {
            Assert.All(table[value - 1], letter => Assert.Equal(value, PythagoreanLetters.ValueOf(letter)));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => PythagoreanLetters.ValueOf('1'));
    }

    [Theory]
    [InlineData("MARY", 3, true)]
    [InlineData("KELLY", 4, true)]
    [InlineData("LYNN", 1, true)]
    [InlineData("YVONNE", 0, true)]
    [InlineData("Y", 0, true)]
    [InlineData("YOLANDA", 0, false)]
    [InlineData("MALONEY", 6, false)]
    [InlineData("HAYDEN", 2, false)]
    public void IsVowel_YAsSounded_LooksAtItsNeighbours(string word, int index, bool isVowel)
    {
        Assert.Equal(isVowel, PythagoreanLetters.IsVowel(word, index, LetterY.Sounded));
        Assert.True(PythagoreanLetters.IsVowel(word, index, LetterY.Vowel));
        Assert.False(PythagoreanLetters.IsVowel(word, index, LetterY.Consonant));
    }

    [Fact]
    public void Of_MethodsThatDiffer_DifferInTheMasterAlone()
    {
        // Peter 28/1 and Stone 19/1 (Balliett): 2 by parts, 47/11 at once.
        var byPart = Count("Peter Stone", PythagoreanMethod.ByPart);
        var atOnce = Count("Peter Stone", PythagoreanMethod.DigitSum);
        Assert.Equal(2, byPart.Expression.Value);
        Assert.Equal(new NumerologyNumber(47, 11), atOnce.Expression);
        Assert.Equal(byPart.Expression.Digit, atOnce.Expression.Digit);
    }

    [Fact]
    public void Of_NameWithoutVowels_HasNoSoulUrge()
    {
        var name = Count("Ng", PythagoreanMethod.ByPart);
        Assert.Equal(new NumerologyNumber(0, 0), name.SoulUrge);
        Assert.Equal(name.Expression, name.Personality);
    }

    [Fact]
    public void Of_KarmicLessons_AreTheNumbersThatNoLetterHas()
    {
        Assert.Equal([4, 6, 7, 8, 9], Count("Anne Tulel", PythagoreanMethod.ByPart).KarmicLessons);
        Assert.Empty(Count("abcdefghi", PythagoreanMethod.ByPart).KarmicLessons);
    }

    [Fact]
    public void Of_RandomNames_AddVowelsAndConsonantsToTheWhole()
    {
        var random = new Random(11);
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(i => i > 0 && random.Next(6) == 0 ? ' ' : (char)('a' + random.Next(26))));
            foreach (var y in Enum.GetValues<LetterY>())
            {
                var name = Count(text, PythagoreanMethod.DigitSum, y);
                Assert.Equal(name.Expression.Total, name.SoulUrge.Total + name.Personality.Total);
                Assert.Equal(name.Expression.Digit, Count(text, PythagoreanMethod.ByPart, y).Expression.Digit);
                Assert.Equal(name.Expression, Count(new string([.. text.Reverse()]).ToUpperInvariant(), PythagoreanMethod.DigitSum, y).Expression);
            }
        }
    }

    private static PythagoreanName Count(string name, PythagoreanMethod method, LetterY y = LetterY.Sounded) =>
        PythagoreanName.Of(NumerologyName.Read(name, countsDigits: false).Name!, method, y);
}
