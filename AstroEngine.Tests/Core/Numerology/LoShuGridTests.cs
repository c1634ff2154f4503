using AstroEngine.Core.Numerology;
using NodaTime;
using NodaTime.Text;

namespace AstroEngine.Tests.Core.Numerology;

public sealed class LoShuGridTests
{
    public static TheoryData<string> Published => DataFile.Texts("lo-shu-grids.txt");

    [Theory]
    [MemberData(nameof(Published))]
    public void Of_PublishedDate_GivesThePrintedGrid(string example)
    {
        var fields = DataFile.Fields(example);
        var grid = LoShuGrid.Of(LocalDatePattern.Iso.Parse(fields[0]).Value);
        Assert.Equal(DataFile.Numbers(fields[1]), grid.Present);
        Assert.Equal(Enumerable.Range(1, 9).Except(grid.Present), grid.Missing);
        if (fields[2] != DataFile.None)
        {
            Assert.Equal(int.Parse(fields[2]), grid.Driver);
        }

        if (fields[3] != DataFile.None)
        {
            Assert.Equal(int.Parse(fields[3]), grid.Conductor);
        }
    }

    [Fact]
    public void Of_Date_DriverIsTheDayAndConductorTheWholeDate()
    {
        // The replaced system answered the same number for both.
        var grid = LoShuGrid.Of(new LocalDate(1990, 5, 15));
        Assert.Equal(6, grid.Driver);
        Assert.Equal(3, grid.Conductor);
    }

    [Fact]
    public void CountOf_RepeatedDigits_AreCounted()
    {
        var grid = LoShuGrid.Of(new LocalDate(1977, 7, 12));
        Assert.Equal(3, grid.CountOf(7));
        Assert.Equal(2, grid.CountOf(1));
        Assert.Equal(0, grid.CountOf(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => grid.CountOf(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => grid.CountOf(10));
    }

    [Theory]
    [InlineData(LoShuArrow.Will, LoShuArrowState.Strength)]
    [InlineData(LoShuArrow.Mental, LoShuArrowState.Partial)]
    [InlineData(LoShuArrow.Action, LoShuArrowState.Weakness)]
    public void StateOf_Arrow_TellsStrengthAndWeakness(LoShuArrow arrow, LoShuArrowState state) =>
        // 15 March 1990: 9, 5 and 1 are there, of 2, 7 and 6 none (ganak.app).
        Assert.Equal(state, LoShuGrid.Of(new LocalDate(1990, 3, 15)).StateOf(arrow));

    [Fact]
    public void NumbersOf_EveryArrow_AddsToFifteen()
    {
        var arrows = Enum.GetValues<LoShuArrow>();
        Assert.Equal(8, arrows.Length);
        Assert.All(arrows, arrow => Assert.Equal(15, LoShuGrid.NumbersOf(arrow).Sum()));
        for (var i = 0; i < 3; i++)
        {
            var row = Enumerable.Range(0, 3).Select(c => LoShuGrid.NumberAt(i, c)).Order();
            var column = Enumerable.Range(0, 3).Select(r => LoShuGrid.NumberAt(r, i)).Order();
            Assert.Contains(arrows, arrow => LoShuGrid.NumbersOf(arrow).Order().SequenceEqual(row));
            Assert.Contains(arrows, arrow => LoShuGrid.NumbersOf(arrow).Order().SequenceEqual(column));
        }
    }

    [Fact]
    public void Of_EveryDateOfACentury_CountsAllDigitsButZeros()
    {
        for (var date = new LocalDate(1950, 1, 1); date.Year < 2050; date = date.PlusDays(1))
        {
            var grid = LoShuGrid.Of(date);
            var digits = $"{date.Year:0000}{date.Month:00}{date.Day:00}";
            Assert.Equal(digits.Count(d => d != '0'), Enumerable.Range(1, 9).Sum(grid.CountOf));
            Assert.Equal(DigitSum.Root(digits.Sum(d => d - '0')), grid.Conductor);
            foreach (var arrow in Enum.GetValues<LoShuArrow>())
            {
                Assert.Equal(LoShuGrid.NumbersOf(arrow).Count(n => digits.Contains((char)('0' + n))), grid.PresentIn(arrow));
            }
        }
    }
}
