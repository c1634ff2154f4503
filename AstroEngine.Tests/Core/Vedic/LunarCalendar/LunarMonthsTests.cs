using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.LunarCalendar;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Ephemeris.Pack;

namespace AstroEngine.Tests.Core.Vedic.LunarCalendar;

public sealed class LunarMonthsTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private static readonly SkyFrame Lahiri = new(ZodiacFrame.Find("lahiri")!.Value);

    [Theory]
    [InlineData("lahiri")]
    [InlineData("raman")]
    [InlineData("tropical")]
    [InlineData("j2000")]
    public void At_TwoHundredYears_MonthsFollowOneAnother(string zodiac)
    {
        var frame = new SkyFrame(ZodiacFrame.Find(zodiac)!.Value);
        var months = Months(frame, -1230, 1235);
        foreach (var (one, next) in months.Zip(months.Skip(1)))
        {
            Assert.Equal(one.Month.Ends.Value, next.Month.Begins.Value, 1e-9);
            var last = one.Month.Suppressed ?? one.Month.Amanta;
            Assert.Equal(one.Month.IsAdhika ? last : (Masa)(((int)last + 1) % 12), next.Month.Amanta);
            Assert.Equal(one.Month.IsAdhika, next.Month.IsNija);
            // A year begins with the first month that is named Chaitra.
            Assert.Equal(next.Month.Amanta == Masa.Chaitra && last != Masa.Chaitra ? 1 : 0, next.LunarYear.Kali - one.LunarYear.Kali);
        }

        // Seven in nineteen years: 235 months.
        var added = months.Count(m => m.Month.IsAdhika) - months.Count(m => m.Month.IsKshaya);
        Assert.InRange(added, (months.Count * 7 / 235) - 1, (months.Count * 7 / 235) + 1);
    }

    [Fact]
    public void At_TwoHundredYears_PurnimantaMonthsAreWholeToo()
    {
        var sky = Sky();
        var halves = Enumerable.Range(-1230, 2460).SelectMany(lunation =>
        {
            var begins = NewMoons.Of(sky, lunation).At.Value;
            return new[] { LunarMonths.At(sky, new(begins + 5), Lahiri), LunarMonths.At(sky, new(begins + 20), Lahiri) };
        }).ToList();
        for (var i = 1; i < halves.Count - 2; i += 2)
        {
            var (waning, waxing) = (halves[i], halves[i + 1]);
            Assert.Equal((Paksha.Krishna, Paksha.Shukla), (waning.Paksha, waxing.Paksha));
            if (waxing.IsAdhika)
            {
                // The waning half before an adhika month and the waxing half after it make the true month.
                Assert.Equal((waxing.Amanta, true), (waning.Purnimanta, waning.IsPurnimantaNija));
                Assert.Equal((waxing.Amanta, true), (halves[i + 3].Purnimanta, halves[i + 3].IsPurnimantaNija));
            }
            else if (!waning.IsAdhika)
            {
                Assert.Equal(waning.Purnimanta, waxing.Purnimanta);
                Assert.False(waning.IsPurnimantaNija);
            }
        }
    }

    [Fact]
    public void At_KshayaMonthsOfTheCenturies_AreThosePublished()
    {
        var found = Months(Lahiri, -1230, 1235).Where(m => m.Month.IsKshaya).Select(m => (m.LunarYear.Shaka, m.Month.Amanta, m.Month.Suppressed));
        Assert.Equal([(1885, Masa.Kartika, Masa.Margashirsha), (1904, Masa.Pausha, (Masa?)Masa.Magha)], found);
    }

    [Fact]
    public void At_HairsBreadthAroundNewMoon_HalfAndMonthAgree()
    {
        var sky = Sky();
        for (var lunation = -1000; lunation < 1000; lunation += 13)
        {
            var at = NewMoons.Of(sky, lunation).At.Value;
            for (var ticks = -4; ticks <= 4; ticks++)
            {
                var moment = at + (ticks * 4.7e-10);
                var month = LunarMonths.At(sky, new(moment), Lahiri);
                Assert.Equal(moment < at ? Paksha.Krishna : Paksha.Shukla, month.Paksha);
                Assert.True(month.Begins.Value <= moment && moment < month.Ends.Value);
            }
        }
    }

    [Fact]
    public async Task At_BeyondThePack_AsksTheReference()
    {
        var moment = new JulianDay(fixture.Pack.To.Value - 1);
        var layered = new LayeredEphemeris([fixture.Pack], fixture.Reference);
        var found = await layered.ComputeAsync(moment, static (sky, at) => HinduCalendar.At(sky, at, Lahiri));
        var expected = await fixture.Reference.ComputeAsync(moment, static (sky, at) => HinduCalendar.At(sky, at, Lahiri));
        Assert.Equal(expected, found);
        Assert.Throws<PackMissException>(() => HinduCalendar.At(Sky(), moment, Lahiri));
    }

    [Theory]
    [InlineData(1721060.0)]
    [InlineData(1000000.0)]
    [InlineData(588466.0)]
    [InlineData(2800000.0)]
    public async Task At_FarDates_YearsAreWhole(double day)
    {
        var years = await fixture.Reference.ComputeAsync(day, static (sky, start) =>
            Enumerable.Range(0, 60).Select(i => HinduCalendar.At(sky, new(start + (i * 29.53)), Lahiri)).ToList());
        Assert.InRange(years[^1].LunarYear.Kali - years[0].LunarYear.Kali, 4, 5);
        Assert.All(years, y => Assert.InRange(y.LunarYear.Kali - y.SolarYear.Kali, 0, 1));
        Assert.All(years, y => Assert.InRange(y.LunarYear.Kali - ((y.Month.Begins.Value - 588465.5) / 365.2564), -1.2, 1.2));
    }

    [Fact]
    public async Task At_GeometricPositions_MoveMonthsByTheLightTimeOnly()
    {
        var (apparent, geometric) = await fixture.Reference.ComputeAsync(2460000.0, static (sky, at) => (
            LunarMonths.At(sky, new(at), Lahiri),
            LunarMonths.At(sky, new(at), Lahiri with { Kind = PositionKind.Geometric })));
        Assert.Equal(apparent with { Begins = default, Ends = default }, geometric with { Begins = default, Ends = default });
        Assert.InRange(Math.Abs(apparent.Begins.Value - geometric.Begins.Value) * 1440, 0.3, 2);
    }

    [Fact]
    public void At_TopocentricFrame_IsGeocentricAllTheSame()
    {
        var moment = new JulianDay(2460000);
        var here = Lahiri with { Center = PositionCenter.Topocentric, Place = new(-54.8, -68.3) };
        Assert.Equal(HinduCalendar.At(Sky(), moment, Lahiri), HinduCalendar.At(Sky(), moment, here));
    }

    private List<CalendarReading> Months(SkyFrame frame, int first, int last)
    {
        var sky = Sky();
        return [.. Enumerable.Range(first, last - first).Select(lunation => HinduCalendar.At(sky, new(NewMoons.Of(sky, lunation).At.Value + 3), frame))];
    }

    private PackSky Sky() => new([fixture.Pack]);
}
