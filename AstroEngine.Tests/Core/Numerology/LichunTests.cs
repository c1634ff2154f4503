using AstroEngine.Core.Numerology;
using AstroEngine.Core.Time;
using AstroEngine.Tests.Core.Charts;
using NodaTime;
using NodaTime.Text;

namespace AstroEngine.Tests.Core.Numerology;

public sealed class LichunTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    [Fact]
    public async Task In_EveryYearOfTwoCenturies_EqualsSwissEphemeris()
    {
        foreach (var fields in DataFile.Lines("lichun.txt"))
        {
            var moment = await ephemeris.Instance.ComputeAsync(int.Parse(fields[0]), static (sky, year) => Lichun.In(sky, year));
            Assert.Equal(double.Parse(fields[2]), moment.Value, 2e-6);
            Assert.Equal(fields[1], LocalDatePattern.Iso.Format(Lichun.InChina(moment).Date));
        }
    }

    [Fact]
    public void MayPrecede_DaysBeforeTheLatestLichun_AreThose()
    {
        Assert.True(Lichun.MayPrecede(new LocalDate(2000, 1, 1)));
        Assert.True(Lichun.MayPrecede(new LocalDate(2000, 2, 5)));
        Assert.False(Lichun.MayPrecede(new LocalDate(2000, 2, 6)));
        Assert.False(Lichun.MayPrecede(new LocalDate(1999, 12, 31)));
    }

    [Fact]
    public void YearOf_DatesAboutLichun_ChangesWithItsDay()
    {
        // 2451579.028: 2000-02-04 20:40 at UTC+8.
        var lichun = new JulianDay(2451579.028);
        Assert.Equal(1999, Lichun.YearOf(new LocalDate(2000, 1, 1), lichun));
        Assert.Equal(1999, Lichun.YearOf(new LocalDate(2000, 2, 3), lichun));
        Assert.Equal(2000, Lichun.YearOf(new LocalDate(2000, 2, 4), lichun));
        Assert.Equal(2000, Lichun.YearOf(new LocalDate(2000, 12, 31), lichun));
    }
}
