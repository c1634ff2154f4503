using AstroEngine.Core;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Muhurta;
using AstroEngine.Core.Vedic.Panchanga;

namespace AstroEngine.Tests.Core.Vedic.Muhurta;

public sealed class DayDivisionTests
{
    [Fact]
    public void Choghadiyas_EveryVara_AreThoseOfPyJHora()
    {
        var table = DataTable.Read("choghadiya-pyjhora.csv");
        Assert.Equal(7, table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var found = Choghadiyas.Of(SolarDays.Even(table.Member<Vara>(row, "vara")));
            Assert.Equal(table.Text(row, "day").Split(';'), found.Where(c => !c.IsNight).Select(c => Names.Of(c.Choghadiya)));
            Assert.Equal(table.Text(row, "night").Split(';'), found.Where(c => c.IsNight).Select(c => Names.Of(c.Choghadiya)));
        }
    }

    [Fact]
    public void PlanetaryHours_EveryVara_AreThoseOfPyJHora()
    {
        var table = DataTable.Read("hora-pyjhora.csv");
        Assert.Equal(7, table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var found = PlanetaryHours.Of(SolarDays.Even(table.Member<Vara>(row, "vara")));
            Assert.Equal(table.Text(row, "day").Split(';'), found.Where(h => !h.IsNight).Select(h => Names.Of(h.Lord)));
            Assert.Equal(table.Text(row, "night").Split(';'), found.Where(h => h.IsNight).Select(h => Names.Of(h.Lord)));
        }
    }

    [Theory]
    [InlineData(Choghadiya.Amrit, ChartPoint.Moon, DayQuality.Good)]
    [InlineData(Choghadiya.Shubh, ChartPoint.Jupiter, DayQuality.Good)]
    [InlineData(Choghadiya.Labh, ChartPoint.Mercury, DayQuality.Good)]
    [InlineData(Choghadiya.Chara, ChartPoint.Venus, DayQuality.Neutral)]
    [InlineData(Choghadiya.Udveg, ChartPoint.Sun, DayQuality.Bad)]
    [InlineData(Choghadiya.Kaal, ChartPoint.Saturn, DayQuality.Bad)]
    [InlineData(Choghadiya.Rog, ChartPoint.Mars, DayQuality.Bad)]
    public void Choghadiya_HasItsLordAndQuality(Choghadiya choghadiya, ChartPoint lord, DayQuality quality)
    {
        Assert.Equal(lord, Choghadiyas.LordOf(choghadiya));
        Assert.Equal(quality, Choghadiyas.QualityOf(choghadiya));
    }

    [Fact]
    public void Parts_RandomDays_FillDayAndNightWithoutGaps()
    {
        foreach (var day in SolarDays.Random(2000, seed: 3))
        {
            Fill(day, [.. Choghadiyas.Of(day).Select(c => c.Slot)]);
            Fill(day, [.. PlanetaryHours.Of(day).Select(h => h.Slot)]);
            Fill(day, [.. Enumerable.Range(1, 15).Select(n => day.Daytime.Part(n, 15)), .. Enumerable.Range(1, 15).Select(n => day.Night.Part(n, 15))]);
        }
    }

    [Fact]
    public void PlanetaryHours_HourAfterTheLast_IsTheNextVaras()
    {
        foreach (var vara in Enum.GetValues<Vara>())
        {
            var next = (Vara)(((int)vara + 1) % 7);
            var hours = PlanetaryHours.Of(SolarDays.Even(vara));
            Assert.Equal(24, hours.Length);
            Assert.Equal(Varas.LordOf(vara), hours[0].Lord);
            Assert.Equal(PlanetaryHours.Of(SolarDays.Even(next))[0].Lord, PlanetaryHours.LordAfter(hours[^1].Lord, 1));
        }
    }

    /// <summary>
    /// Drik Panchang's rules as Indian dailies print its times: with sunset 19:08 and the next sunrise 06:03 nishita 00:14 to 00:57,
    /// godhuli 19:08 to 19:30, vijaya 14:47 to 15:39 (tejpolicetimes.com; brahma muhurta there begins two muhurtas before sunrise).
    /// </summary>
    [Fact]
    public void Muhurtas_PublishedDay_AreAsPrinted()
    {
        static JulianDay At(int hour, int minute) => new(2460000.5 + (((hour * 60) + minute) / 1440.0));
        var day = new SolarDay(At(6, 3), At(19, 8), At(30, 3), Vara.Friday);

        Near(MuhurtaTimes.Nishita(day), At(24, 14), At(24, 57));
        Near(MuhurtaTimes.Godhuli(day), At(19, 8), At(19, 30));
        Near(MuhurtaTimes.Vijaya(day), At(14, 47), At(15, 39));
        Near(MuhurtaTimes.Brahma(day.Night), At(28, 36), At(29, 19));

        static void Near(TimeSlot slot, JulianDay from, JulianDay to)
        {
            Assert.Equal(from.Value, slot.Start.Value, 1.01 / 1440);
            Assert.Equal(to.Value, slot.End.Value, 1.01 / 1440);
        }
    }

    [Fact]
    public void Muhurtas_EvenDay_AreAtTheirHours()
    {
        var day = SolarDays.Even(Vara.Tuesday);
        Assert.Equal((11.6, 12.4), SolarDays.Hours(MuhurtaTimes.Abhijit(day)));
        Assert.Equal((14.0, 14.8), SolarDays.Hours(MuhurtaTimes.Vijaya(day)));
        Assert.Equal((18.0, 20.4), SolarDays.Hours(MuhurtaTimes.Pradosha(day)));
        Assert.Equal((18.0, 18.4), SolarDays.Hours(MuhurtaTimes.Godhuli(day)));
        Assert.Equal((17.8, 18.2), SolarDays.Hours(MuhurtaTimes.GodhuliAroundSunset(day)));
        Assert.Equal((23.6, 24.4), SolarDays.Hours(MuhurtaTimes.Nishita(day)));
        Assert.Equal((28.4, 29.2), SolarDays.Hours(MuhurtaTimes.Brahma(day.Night)));
        Assert.Equal((15.0, 16.5), SolarDays.Hours(KalamTimes.Rahu(day)));
        Assert.Equal((9.0, 10.5), SolarDays.Hours(KalamTimes.Yamaganda(day)));
        Assert.Equal((12.0, 13.5), SolarDays.Hours(KalamTimes.Gulika(day)));
        var slots = new TimeSlot[2];
        Assert.Equal(2, MuhurtaTimes.Durmuhurtas(day, slots));
        Assert.Equal((8.4, 9.2), SolarDays.Hours(slots[0]));
        Assert.Equal((22.8, 23.6), SolarDays.Hours(slots[1]));
    }

    [Fact]
    public void Kalams_OneVara_NeverShareAnEighth()
    {
        foreach (var vara in Enum.GetValues<Vara>())
        {
            var day = SolarDays.Even(vara);
            Assert.Equal(3, new[] { KalamTimes.Rahu(day), KalamTimes.Yamaganda(day), KalamTimes.Gulika(day) }.Distinct().Count());
        }
    }

    [Theory]
    [InlineData(2460000.5, 2460000, 2460001)]
    [InlineData(2460000, 2460001, 2460000.5)]
    [InlineData(2460000, 2460000, 2460001)]
    [InlineData(double.NaN, 2460000.5, 2460001)]
    [InlineData(2460000, double.NaN, 2460001)]
    [InlineData(2460000, 2460000.5, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 2460000.5, 2460001)]
    public void SolarDay_MomentsOutOfOrder_AreRefused(double sunrise, double sunset, double next) =>
        Assert.Throws<ArgumentException>(() => new SolarDay(new(sunrise), new(sunset), new(next), Vara.Sunday));

    [Theory]
    [InlineData(0, 8)]
    [InlineData(9, 8)]
    [InlineData(-1, 15)]
    public void Part_NoSuchPart_IsRefused(int number, int parts) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SolarDays.Even(Vara.Sunday).Daytime.Part(number, parts));

    [Fact]
    public void Fill_TooLittleRoom_IsRefused()
    {
        var day = SolarDays.Even(Vara.Sunday);
        Assert.Throws<ArgumentException>(() => Choghadiyas.Fill(day, new ChoghadiyaSlot[15]));
        Assert.Throws<ArgumentException>(() => PlanetaryHours.Fill(day, new PlanetaryHour[23]));
        Assert.Throws<ArgumentException>(() => MuhurtaTimes.Durmuhurtas(day, new TimeSlot[1]));
        Assert.Throws<ArgumentException>(() => NakshatraGhatis.Varjyams(default, day.Daytime, new TimeSlot[1]));
    }

    private static void Fill(SolarDay day, TimeSlot[] slots)
    {
        Assert.Equal(day.Daytime.Start, slots[0].Start);
        Assert.Equal(day.Daytime.End, slots[slots.Length / 2].Start);
        Assert.Equal(day.Night.End, slots[^1].End);
        Assert.All(slots, s => Assert.True(s.Days > 0));
        Assert.All(slots.Zip(slots.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
    }
}
