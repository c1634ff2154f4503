using AstroEngine.Core.Numerology;

namespace AstroEngine.Tests.Core.Numerology;

public sealed class KuaTests
{
    public static TheoryData<string> Published => DataFile.Texts("kua-years.txt");

    [Theory]
    [MemberData(nameof(Published))]
    public void Of_PublishedYear_GivesThePrintedNumbers(string example)
    {
        var fields = DataFile.Fields(example);
        var year = int.Parse(fields[0]);
        if (fields[1] != DataFile.None)
        {
            Assert.Equal(int.Parse(fields[1]), Kua.Of(year, Gender.Male).Number);
        }

        if (fields[2] != DataFile.None)
        {
            Assert.Equal(int.Parse(fields[2]), Kua.Of(year, Gender.Female).Number);
        }
    }

    // The short cuts of the books: the root of the last two digits, from 10 and with 5 before 2000, from 9 and with 6 from 2000 on.
    [Fact]
    public void Of_EveryYearOfTwoCenturies_EqualsTheRuleOfTheBooks()
    {
        for (var year = 1900; year < 2100; year++)
        {
            var root = DigitSum.Root(year % 100);
            var (less, more) = year < 2000 ? (10, 5) : (9, 6);
            Assert.Equal(OneToNine(less - root), Kua.Of(year, Gender.Male).Number);
            Assert.Equal(OneToNine(more + root), Kua.Of(year, Gender.Female).Number);
        }

        static int OneToNine(int number) => ((number + 8) % 9) + 1;
    }

    [Fact]
    public void Of_YearsFrom2000On_AreNotThoseOfTheOldShortCut()
    {
        // 2000: the replaced system answered 10 - 0 = 1 and 0 + 5 = 5.
        Assert.Equal(9, Kua.Of(2000, Gender.Male).Number);
        Assert.Equal(6, Kua.Of(2000, Gender.Female).Number);
    }

    [Fact]
    public void Of_Years_RunBackForMenAndForwardForWomen()
    {
        for (var year = -200; year < 3000; year++)
        {
            Assert.Equal(DigitSum.Root(Kua.Of(year, Gender.Male).Number + 8), Kua.Of(year + 1, Gender.Male).Number);
            Assert.Equal(DigitSum.Root(Kua.Of(year, Gender.Female).Number + 1), Kua.Of(year + 1, Gender.Female).Number);
            Assert.Equal(6, DigitSum.Root(Kua.Of(year, Gender.Male).Number + Kua.Of(year, Gender.Female).Number));
        }
    }

    [Fact]
    public void Of_Five_TakesTheTrigramOfTheEarthByGender()
    {
        Assert.Equal((5, 2, Trigram.Kun), Parts(Kua.Of(1977, Gender.Male)));
        Assert.Equal((5, 8, Trigram.Gen), Parts(Kua.Of(1945, Gender.Female)));

        static (int Number, int TrigramNumber, Trigram Trigram) Parts(Kua kua) => (kua.Number, kua.TrigramNumber, kua.Trigram);
    }

    [Theory]
    [InlineData(1, Trigram.Kan, true)]
    [InlineData(2, Trigram.Kun, false)]
    [InlineData(3, Trigram.Zhen, true)]
    [InlineData(4, Trigram.Xun, true)]
    [InlineData(6, Trigram.Qian, false)]
    [InlineData(7, Trigram.Dui, false)]
    [InlineData(8, Trigram.Gen, false)]
    [InlineData(9, Trigram.Li, true)]
    public void Trigram_OfTheNumber_IsOfTheLaterHeaven(int number, Trigram trigram, bool isEast)
    {
        var kua = new Kua(number, number, 2000);
        Assert.Equal(trigram, kua.Trigram);
        Assert.Equal(isEast, kua.IsEast);
    }
}
