using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Panchanga;
using NodaTime;

namespace AstroEngine.Tests.Core.Vedic.Panchanga;

public sealed class NamesOfLimbsTests
{
    [Theory]
    [InlineData(1, TithiName.Pratipada, Paksha.Shukla)]
    [InlineData(11, TithiName.Ekadashi, Paksha.Shukla)]
    [InlineData(14, TithiName.Chaturdashi, Paksha.Shukla)]
    [InlineData(15, TithiName.Purnima, Paksha.Shukla)]
    [InlineData(16, TithiName.Pratipada, Paksha.Krishna)]
    [InlineData(29, TithiName.Chaturdashi, Paksha.Krishna)]
    [InlineData(30, TithiName.Amavasya, Paksha.Krishna)]
    public void Tithi_Number_HasNameAndHalf(int number, TithiName name, Paksha paksha)
    {
        Assert.Equal(name, new Tithi(number).Name);
        Assert.Equal(paksha, new Tithi(number).Paksha);
    }

    [Theory]
    [InlineData(1, KaranaName.Kimstughna, true)]
    [InlineData(2, KaranaName.Bava, false)]
    [InlineData(8, KaranaName.Vishti, false)]
    [InlineData(9, KaranaName.Bava, false)]
    [InlineData(56, KaranaName.Vanija, false)]
    [InlineData(57, KaranaName.Vishti, false)]
    [InlineData(58, KaranaName.Shakuni, true)]
    [InlineData(59, KaranaName.Chatushpada, true)]
    [InlineData(60, KaranaName.Naga, true)]
    public void Karana_Number_HasName(int number, KaranaName name, bool isFixed)
    {
        Assert.Equal(name, new Karana(number).Name);
        Assert.Equal(isFixed, new Karana(number).IsFixed);
    }

    [Fact]
    public void Karana_Month_HasEachMovableOneEightTimes()
    {
        var counts = Enumerable.Range(1, 60).Select(number => new Karana(number)).GroupBy(k => k.Name).ToList();
        Assert.Equal(11, counts.Count);
        Assert.All(counts, group => Assert.Equal(group.First().IsFixed ? 1 : 8, group.Count()));
    }

    [Fact]
    public void Vara_Date_HasWeekdayAndLord()
    {
        var friday = Varas.Of(new LocalDate(2013, 1, 18));
        Assert.Equal(Vara.Friday, friday);
        Assert.Equal(Vara.Thursday, Varas.Before(friday));
        Assert.Equal(Vara.Saturday, Varas.Before(Vara.Sunday));
        Assert.Equal(Vara.Sunday, Varas.Of(new LocalDate(2024, 6, 30)));
        Assert.Equal(ChartPoint.Venus, Varas.LordOf(friday));
    }
}
