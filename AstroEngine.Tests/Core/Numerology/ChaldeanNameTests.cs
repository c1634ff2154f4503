using AstroEngine.Core.Numerology;

namespace AstroEngine.Tests.Core.Numerology;

public sealed class ChaldeanNameTests
{
    public static TheoryData<string> CheirosNames => DataFile.Texts("chaldean-names.txt");

    public static TheoryData<string> Sums => DataFile.Texts("chaldean-sums.txt");

    [Theory]
    [MemberData(nameof(CheirosNames))]
    public void Of_NamesOfCheiro_GiveThePrintedNumbers(string example)
    {
        var fields = DataFile.Fields(example);
        var name = Count(fields[0], ChaldeanMethod.Cheiro);
        var totals = fields[1].Split(' ');
        for (var i = 0; i < totals.Length; i++)
        {
            if (totals[i] != DataFile.None)
            {
                Assert.Equal(int.Parse(totals[i]), name.Words[i].Total);
            }
        }

        Assert.Equal(DataFile.Numbers(fields[2]), name.Words.Select(w => w.Root));
        Assert.Equal(int.Parse(fields[3]), name.Number.Total);
        Assert.Equal(int.Parse(fields[4]), name.Number.Value);
    }

    [Theory]
    [MemberData(nameof(Sums))]
    public void Of_NamesAddedAtOnce_GiveThePrintedNumbers(string example)
    {
        var fields = DataFile.Fields(example);
        var name = Count(fields[0], ChaldeanMethod.LetterSum);
        Assert.Equal(int.Parse(fields[1]), name.Number.Total);
        Assert.Equal(int.Parse(fields[2]), name.Number.Value);
    }

    [Fact]
    public void ValueOf_EveryLetter_IsOfTheTable()
    {
        string[] table = ["AIJQY", "BKR", "CGLS", "DMT", "EHNX", "UVW", "OZ", "FP"];
        Assert.Equal(26, table.Sum(letters => letters.Length));
        for (var value = 1; value <= table.Length; value++)
        {
            Assert.All(table[value - 1], letter => Assert.Equal(value, ChaldeanLetters.ValueOf(letter)));
        }
    }

    [Fact]
    public void ValueOf_Digit_IsItself()
    {
        Assert.Equal(7, ChaldeanLetters.ValueOf('7'));
        Assert.Equal(0, ChaldeanLetters.ValueOf('0'));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChaldeanLetters.ValueOf('a'));
    }

    [Theory]
    [InlineData(ChaldeanMethod.LetterSum)]
    [InlineData(ChaldeanMethod.Cheiro)]
    public void Of_AnyOrderOfLettersAndWords_GivesTheSameNumber(ChaldeanMethod method)
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var words = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Letters(random)).ToArray();
            var expected = Count(string.Join(' ', words.Select(w => new string(w))), method).Number;
            foreach (var word in words)
            {
                random.Shuffle(word);
            }

            random.Shuffle(words);
            Assert.Equal(expected, Count(string.Join('-', words.Select(w => new string(w).ToLowerInvariant())), method).Number);
        }

        static char[] Letters(Random random) => [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)('A' + random.Next(26)))];
    }

    [Fact]
    public void Of_BothMethods_AgreeOnTheDigit()
    {
        foreach (var fields in DataFile.Lines("chaldean-names.txt"))
        {
            Assert.Equal(Count(fields[0], ChaldeanMethod.Cheiro).Number.Digit, Count(fields[0], ChaldeanMethod.LetterSum).Number.Digit);
        }
    }

    internal static ChaldeanName Count(string name, ChaldeanMethod method) =>
        ChaldeanName.Of(NumerologyName.Read(name, countsDigits: true).Name!, method);
}
