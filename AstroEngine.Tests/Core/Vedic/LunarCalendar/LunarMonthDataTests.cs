using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.LunarCalendar;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using NodaTime.Text;

namespace AstroEngine.Tests.Core.Vedic.LunarCalendar;

/// <summary>The calendar against published ones.</summary>
public sealed class LunarMonthDataTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private const double IndianTime = 5.5;

    private static readonly SkyFrame Lahiri = new(ZodiacFrame.Find("lahiri")!.Value);
    private static readonly GeoPlace Delhi = new(28.6139, 77.2090);

    [Fact]
    public async Task At_SunriseOfEveryMonthsFirstDay1900To2050_IsThePublishedMonth()
    {
        var table = DataTable.Read("lunar-months-1900-2050.csv");
        Assert.Equal(1868, table.Rows.Count);
        // The new moon before the first of them is older than the pack.
        var found = await fixture.Reference.ComputeAsync(table, static (sky, t) => t.Rows.Select(row => (
            Before: LunarMonths.At(sky, Sunrise(sky, row[0], IndianTime, Delhi, daysBefore: 1), Lahiri),
            First: HinduCalendar.At(sky, Sunrise(sky, row[0], IndianTime, Delhi), Lahiri))).ToList());
        for (var i = 0; i < found.Count; i++)
        {
            var row = table.Rows[i];
            var (before, first) = found[i];
            Assert.True(Expected(row) == (first.Month.Amanta, first.Month.IsAdhika), $"{row[0]}: {first.Month}");
            Assert.True(table.Number(row, "shaka") == first.LunarYear.Shaka, $"{row[0]}: {first.LunarYear}");
            Assert.True(i == 0 || Expected(table.Rows[i - 1]) == (before.Amanta, before.IsAdhika), $"before {row[0]}: {before}");
        }

        (Masa Masa, bool IsAdhika) Expected(string[] row) => (table.Member<Masa>(row, "amanta"), table.Text(row, "adhika").Length > 0);
    }

    [Fact]
    public async Task At_PublishedDays_IsThePublishedMonth()
    {
        var table = DataTable.Read("lunar-months-published.csv");
        Assert.True(table.Rows.Count >= 25);
        foreach (var row in table.Rows)
        {
            var offset = table.Number(row, "offset");
            var place = new GeoPlace(table.Number(row, "latitude"), table.Number(row, "longitude"));
            var found = await fixture.Reference.ComputeAsync(row, (sky, r) => LunarMonths.At(sky, Moment(sky, r, offset, place), Lahiri));
            Assert.True(table.Member<Masa>(row, "amanta") == found.Amanta, $"{string.Join(',', row)}: {found}");
            Assert.Equal(table.Text(row, "adhika").Length > 0, found.IsAdhika);
            Assert.Equal(
                table.Text(row, "suppressed"), found.Suppressed is { } lost ? AstroEngine.Core.Names.Of(lost) : string.Empty);
        }
    }

    [Fact]
    public void At_EverySunriseOf2023_IsDrikPanchangs()
    {
        var table = DataTable.Read("drik-panchang-2023.csv", Path.Combine("Muhurta", "x"));
        var sky = new PackSky([fixture.Pack]);
        Assert.Equal(365, table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var time = table.Text(row, "sunrise");
            var sunrise = At(row[0], (int.Parse(time[..2]) + (int.Parse(time[3..]) / 60.0)) / 24, IndianTime);
            var found = HinduCalendar.At(sky, sunrise, Lahiri);
            Assert.Equal(table.Member<Masa>(row, "amanta"), found.Month.Amanta);
            Assert.Equal(table.Member<Masa>(row, "purnimanta"), found.Month.Purnimanta);
            Assert.Equal(table.Text(row, "adhika").Length > 0, found.Month.IsAdhika);
            Assert.Equal(table.Member<Paksha>(row, "paksha"), found.Month.Paksha);
            Assert.Equal(table.Number(row, "shaka"), found.LunarYear.Shaka);
            Assert.Equal(table.Member<Samvatsara>(row, "shaka_samvatsara"), found.LunarYear.SamvatsaraBy(SamvatsaraCycle.South));
            Assert.Equal(table.Number(row, "gujarati_vikrama"), found.LunarYear.KartikadiVikrama(found.Month.Amanta));

            // The waning half before the new year is Chaitra already where months end with the full moon, and Drik's northern year is new.
            var ahead = found.Month is { Purnimanta: Masa.Chaitra, Paksha: Paksha.Krishna } && found.LunarYear.Shaka == 1944 ? 1 : 0;
            var northern = new HinduYear(found.LunarYear.Kali + ahead);
            Assert.Equal(table.Number(row, "vikrama"), northern.Vikrama);
            Assert.Equal(table.Member<Samvatsara>(row, "vikrama_samvatsara"), northern.SamvatsaraBy(SamvatsaraCycle.North));
        }
    }

    [Fact]
    public void SolarMonths_EveryTamilMonth1900To2050_BeginWithTheDayOfTheEntryOrTheNext()
    {
        var table = DataTable.Read("tamil-months-1900-2050.csv");
        var sky = new PackSky([fixture.Pack]);
        var sure = 0;
        Assert.InRange(table.Rows.Count, 1800, 1812);
        foreach (var row in table.Rows)
        {
            var midnight = At(row[0], 0, IndianTime);
            var found = HinduCalendar.At(sky, new(midnight.Value + 2), Lahiri);
            Assert.Equal(table.Member<Sign>(row, "sign"), found.SolarMonth.Sign);
            Assert.Equal(table.Number(row, "shaka"), found.SolarYear.Shaka);
            // Sunsets of Delhi are between 17:20 and 19:25: what falls between these may go either way.
            var hours = (found.SolarMonth.Begins.Value - midnight.Value) * 24;
            Assert.InRange(hours, 17.3 - 24, 19.5);
            sure += hours is > 19.5 - 24 and < 17.3 ? 1 : 0;
        }

        Assert.True(sure > 1500);
    }

    private static JulianDay Moment(ISky sky, string[] row, double offset, GeoPlace place) => row[1] switch
    {
        "sunrise" => Sunrise(sky, row[0], offset, place),
        "noon" => At(row[0], 0.5, offset),
        var time => At(row[0], (int.Parse(time[..2]) + (int.Parse(time[3..]) / 60.0)) / 24, offset),
    };

    private static JulianDay At(string date, double fraction, double offset) =>
        JulianDay.FromDate(LocalDatePattern.Iso.Parse(date).Value, fraction - (offset / 24));

    private static JulianDay Sunrise(ISky sky, string date, double offset, GeoPlace place, int daysBefore = 0) =>
        ApproximateSunrise.Of(sky, new(At(date, 0.5, offset).Value - daysBefore), place);
}
