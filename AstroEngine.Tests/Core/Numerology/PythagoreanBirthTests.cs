using AstroEngine.Core.Numerology;
using NodaTime;
using NodaTime.Text;

namespace AstroEngine.Tests.Core.Numerology;

public sealed class PythagoreanBirthTests
{
    public static TheoryData<string> Births => DataFile.Texts("pythagorean-births.txt");

    public static TheoryData<string> Cycles => DataFile.Texts("personal-cycles.txt");

    [Theory]
    [MemberData(nameof(Births))]
    public void Of_PublishedBirth_GivesThePrintedNumbers(string example)
    {
        var fields = DataFile.Fields(example);
        var birth = PythagoreanBirth.Of(Date(fields[0]), PythagoreanMethod.ByPart);
        Assert.Equal(int.Parse(fields[1]), birth.LifePath.Value);
        if (fields[2] != DataFile.None)
        {
            Assert.Equal(DataFile.Numbers(fields[2]), birth.Stages.Pinnacles.Select(p => p.Number.Value));
        }

        if (fields[3] != DataFile.None)
        {
            Assert.Equal(DataFile.Numbers(fields[3]), birth.Stages.Challenges.Select(c => c.Number.Value));
        }

        if (fields[4] != DataFile.None)
        {
            Assert.Equal(int.Parse(fields[4]), birth.Stages.Pinnacles[0].ToAge);
        }
    }

    [Theory]
    [MemberData(nameof(Cycles))]
    public void Of_PublishedCycle_GivesThePrintedNumbers(string example)
    {
        var fields = DataFile.Fields(example);
        var cycle = PersonalCycle.Of(Date(fields[0]), Date(fields[1]));
        var found = new[] { cycle.Year, cycle.Month, cycle.Day };
        for (var i = 0; i < found.Length; i++)
        {
            if (fields[i + 2] != DataFile.None)
            {
                Assert.Equal(int.Parse(fields[i + 2]), found[i]);
            }
        }
    }

    [Fact]
    public void Of_BothMethods_DifferInMastersAlone()
    {
        // 4 May 1977: 5 + 4 + 6 is 15, all digits at once are 33 (printed as the wrong way at mysticsisterhood.forumotion.com/t611).
        Assert.Equal(new NumerologyNumber(33, 33), PythagoreanBirth.Of(new LocalDate(1977, 5, 4), PythagoreanMethod.DigitSum).LifePath);
        Assert.Equal(new NumerologyNumber(15, 6), PythagoreanBirth.Of(new LocalDate(1977, 5, 4), PythagoreanMethod.ByPart).LifePath);
    }

    [Fact]
    public void Of_EveryDateOfACentury_KeepsTheInvariants()
    {
        for (var date = new LocalDate(1950, 1, 1); date.Year < 2050; date = date.PlusDays(1))
        {
            var birth = PythagoreanBirth.Of(date, PythagoreanMethod.ByPart);
            Assert.Equal(birth.LifePath.Digit, PythagoreanBirth.Of(date, PythagoreanMethod.DigitSum).LifePath.Digit);
            Assert.All(birth.Stages.Challenges, c => Assert.InRange(c.Number.Value, 0, 8));
            Assert.Equal(36 - birth.LifePath.Digit, birth.Stages.Pinnacles[0].ToAge);
            for (var i = 1; i < 4; i++)
            {
                Assert.Equal(birth.Stages.Pinnacles[i - 1].ToAge, birth.Stages.Pinnacles[i].FromAge);
            }

            Assert.Null(birth.Stages.Pinnacles[3].ToAge);
        }
    }

    [Fact]
    public void MaturityWith_Masters_AddsThemWhole() => Assert.Equal(
        new NumerologyNumber(33, 33),
        PythagoreanBirth.Of(new LocalDate(1990, 5, 5), PythagoreanMethod.ByPart).MaturityWith(new NumerologyNumber(22, 22)));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
