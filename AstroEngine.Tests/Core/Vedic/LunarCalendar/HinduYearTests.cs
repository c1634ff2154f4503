using AstroEngine.Core.Vedic.LunarCalendar;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Tests.Core.Vedic.LunarCalendar;

public sealed class HinduYearTests
{
    [Fact]
    public void SamvatsaraBy_PublishedYears_HasThePublishedName()
    {
        var table = DataTable.Read("samvatsaras.csv");
        Assert.True(table.Rows.Count >= 75);
        foreach (var row in table.Rows)
        {
            var year = new HinduYear((int)table.Number(row, "kali"));
            Assert.True(
                table.Member<Samvatsara>(row, "samvatsara") == year.SamvatsaraBy(table.Member<SamvatsaraCycle>(row, "cycle")),
                $"{string.Join(',', row)}: {year.SamvatsaraBy(table.Member<SamvatsaraCycle>(row, "cycle"))}");
        }
    }

    [Fact]
    public void SamvatsaraBy_North_LeavesOutANameEvery85Or86Years()
    {
        var last = 0;
        for (var kali = 4602; kali < 6000; kali++)
        {
            var gone = ((int)North(kali + 1) - (int)North(kali) + 60) % 60;
            Assert.InRange(gone, 1, 2);
            if (gone == 2)
            {
                Assert.True(last == 0 || kali - last is 85 or 86);
                last = kali;
            }
        }

        static Samvatsara North(int kali) => new HinduYear(kali).SamvatsaraBy(SamvatsaraCycle.North);
    }

    [Fact]
    public void SamvatsaraBy_South_FollowsNorthUntil908AndLeavesNothingOutSince()
    {
        for (var kali = -200; kali <= 4009; kali++)
        {
            Assert.Equal(new HinduYear(kali).SamvatsaraBy(SamvatsaraCycle.North), new HinduYear(kali).SamvatsaraBy(SamvatsaraCycle.South));
        }

        for (var kali = 4008; kali < 6000; kali++)
        {
            Assert.Equal(((int)South(kali) + 1) % 60, (int)South(kali + 1));
        }

        static Samvatsara South(int kali) => new HinduYear(kali).SamvatsaraBy(SamvatsaraCycle.South);
    }

    [Fact]
    public void Eras_2023_AreThosePrinted()
    {
        var year = new HinduYear(5124);
        Assert.Equal((1945, 2080), (year.Shaka, year.Vikrama));
        Assert.Equal(2079, year.KartikadiVikrama(Masa.Ashwina));
        Assert.Equal(2080, year.KartikadiVikrama(Masa.Kartika));
    }

    /// <summary>Julian dates; Kaliyuga began on 18 February 3102 BC (Surya Siddhanta in Burgess' notes on I.57).</summary>
    [Fact]
    public void Ahargana_EpochAndLater_CountsDays()
    {
        var epoch = new LocalDate(-3101, 2, 18, CalendarSystem.Julian);
        Assert.Equal(0, HinduYears.Ahargana(epoch));
        Assert.Equal(1, HinduYears.Ahargana(epoch.PlusDays(1)));
        Assert.Equal(-1, HinduYears.Ahargana(epoch.PlusDays(-1)));
        // J2000: Julian day 2451545 began at noon of the date.
        Assert.Equal(2451545 - 588466, HinduYears.Ahargana(new LocalDate(2000, 1, 1)));
        // The epoch was a Friday.
        Assert.Equal(IsoDayOfWeek.Friday, epoch.DayOfWeek);
    }

    [Theory]
    [InlineData(0, Ayana.Uttarayana, Ritu.Vasanta)]
    [InlineData(29.999999, Ayana.Uttarayana, Ritu.Vasanta)]
    [InlineData(30, Ayana.Uttarayana, Ritu.Grishma)]
    [InlineData(89.999999, Ayana.Uttarayana, Ritu.Grishma)]
    [InlineData(90, Ayana.Dakshinayana, Ritu.Varsha)]
    [InlineData(150, Ayana.Dakshinayana, Ritu.Sharad)]
    [InlineData(210, Ayana.Dakshinayana, Ritu.Hemanta)]
    [InlineData(269.999999, Ayana.Dakshinayana, Ritu.Hemanta)]
    [InlineData(270, Ayana.Uttarayana, Ritu.Shishira)]
    [InlineData(329.999999, Ayana.Uttarayana, Ritu.Shishira)]
    [InlineData(330, Ayana.Uttarayana, Ritu.Vasanta)]
    [InlineData(-0.000001, Ayana.Uttarayana, Ritu.Vasanta)]
    [InlineData(720, Ayana.Uttarayana, Ritu.Vasanta)]
    public void Seasons_BySun_ChangeAtTheirBorders(double sun, Ayana ayana, Ritu ritu)
    {
        Assert.Equal(ayana, Seasons.AyanaOf(new Angle(sun)));
        Assert.Equal(ritu, Seasons.RituOf(new Angle(sun)));
    }

    [Theory]
    [InlineData(Masa.Chaitra, Ritu.Vasanta)]
    [InlineData(Masa.Vaishakha, Ritu.Vasanta)]
    [InlineData(Masa.Jyeshtha, Ritu.Grishma)]
    [InlineData(Masa.Shravana, Ritu.Varsha)]
    [InlineData(Masa.Kartika, Ritu.Sharad)]
    [InlineData(Masa.Pausha, Ritu.Hemanta)]
    [InlineData(Masa.Phalguna, Ritu.Shishira)]
    public void Seasons_ByMonth_AreTwoMonthsEach(Masa masa, Ritu ritu) => Assert.Equal(ritu, Seasons.RituOf(masa));
}
