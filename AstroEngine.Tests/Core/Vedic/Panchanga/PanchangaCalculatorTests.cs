using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using NodaTime;

namespace AstroEngine.Tests.Core.Vedic.Panchanga;

public sealed class PanchangaCalculatorTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private readonly PackSky _sky = new([fixture.Pack]);

    [Theory]
    [InlineData(4, 0, Vara.Monday)]
    [InlineData(5, 30, Vara.Monday)]
    [InlineData(5, 31, Vara.Tuesday)]
    [InlineData(23, 59, Vara.Tuesday)]
    public void Calculate_TimeOfDay_VaraRunsFromSunrise(int hour, int minute, Vara expected)
    {
        // The Sun rises at 05:30:44.
        var report = Calculate(PanchangaRequests.Of(new LocalDateTime(1990, 5, 15, hour, minute), PanchangaRequests.India, PanchangaRequests.Delhi));
        Assert.Equal(expected, report.Vara);
        Assert.Equal(Vara.Tuesday, report.Day.Vara);
    }

    [Theory]
    [InlineData(78.22, 15.65, 6, 21, "polar_day")]
    [InlineData(78.22, 15.65, 12, 21, "polar_night")]
    [InlineData(-77.85, 166.67, 6, 21, "polar_night")]
    [InlineData(-77.85, 166.67, 12, 21, "polar_day")]
    [InlineData(90, 0, 6, 21, "polar_day")]
    [InlineData(90, 0, 12, 21, "polar_night")]
    [InlineData(-90, 0, 12, 21, "polar_day")]
    public void Calculate_SunThatDoesNotRise_SaysWhyAndStillHasTheLimbs(double latitude, double longitude, int month, int day, string code)
    {
        var report = Calculate(PanchangaRequests.Noon(2024, month, day, "UTC", new GeoPlace(latitude, longitude)));
        Assert.Null(report.Day.Sunrise);
        Assert.Null(report.Day.Sunset);
        Assert.Null(report.AtSunrise);
        Assert.Equal(code, Assert.Single(report.Warnings).Code);
        Assert.Equal(Varas.Of(new LocalDate(2024, month, day)), report.Vara);
        Assert.Equal(Enum.GetValues<Limb>(), report.Limbs.Select(span => span.Limb).Distinct());
        Assert.All(report.Limbs, span => Assert.True(span.Ends > report.Day.Starts && span.Starts < report.Day.Ends));
    }

    [Fact]
    public void Calculate_YearAtTheEdgeOfTheArctic_WarnsWheneverSomethingIsMissing()
    {
        // In Tromsø the Sun stays up in summer and down in winter; at the borders it sets after midnight, or rises without setting.
        var request = PanchangaRequests.Noon(2024, 1, 1, "Europe/Oslo", new GeoPlace(69.65, 18.96));
        var days = new PanchangaDays(_sky, request);
        var codes = new HashSet<string>();
        for (var date = new LocalDate(2024, 1, 1); date.Year == 2024; date = date.PlusDays(1))
        {
            var day = days.Of(date);
            var warnings = PanchangaWarnings.For(day, request.Place);
            Assert.Equal(day.Sunrise is null || day.Sunset is null, warnings.Count == 1);
            codes.UnionWith(warnings.Select(w => w.Code));
            if (day.Sunrise is { } sunrise)
            {
                Assert.InRange(sunrise, day.Starts, day.Ends);
                Assert.True(day.Sunset is null || day.Sunset > sunrise);
            }
        }

        Assert.Contains("polar_day", codes);
        Assert.Contains("polar_night", codes);
    }

    [Fact]
    public void Days_YearInDelhi_MoonRisesFiftyMinutesLaterEachTimeAndSkipsSomeDays()
    {
        var days = new PanchangaDays(_sky, PanchangaRequests.Of(new LocalDateTime(2023, 1, 1, 0, 0), PanchangaRequests.India, PanchangaRequests.Delhi));
        PanchangaDay? before = null;
        List<Instant> rises = [];
        List<Instant> sets = [];
        for (var i = 0; i < 365; i++)
        {
            var day = days.Of(new LocalDate(2023, 1, 1).PlusDays(i), before);
            Assert.Equal(day, days.Of(day.Date));
            Assert.True(day.Sunrise < day.Sunset && day.Sunset < day.NextSunrise);
            Assert.True(before is null || before.NextSunrise == day.Sunrise);
            rises.AddRange(day.Moonrise is { } rise ? [rise] : []);
            sets.AddRange(day.Moonset is { } set ? [set] : []);
            before = day;
        }

        // In 365 days the Moon goes round 12.4 times less often than the Sun.
        Assert.InRange(rises.Count, 352, 354);
        Assert.InRange(sets.Count, 352, 354);
        foreach (var times in (List<Instant>[])[rises, sets])
        {
            Assert.All(times.Zip(times.Skip(1)), pair => Assert.InRange((pair.Second - pair.First).TotalHours, 24.3, 25.5));
        }
    }

    [Theory]
    [InlineData("America/New_York", 2024, 3, 10, 40.7, -74.0, 23)]
    [InlineData("America/New_York", 2024, 11, 3, 40.7, -74.0, 25)]
    [InlineData("Australia/Lord_Howe", 2024, 4, 7, -31.55, 159.08, 24.5)]
    [InlineData("America/Havana", 2024, 3, 10, 23.1, -82.4, 23)]
    public void Calculate_DayOfAClockChange_HasItsLength(string zone, int year, int month, int day, double latitude, double longitude, double hours)
    {
        // In Havana the clock skips midnight: the date begins at one.
        var report = Calculate(PanchangaRequests.Noon(year, month, day, zone, new GeoPlace(latitude, longitude)));
        Assert.Equal(hours, (report.Day.Ends - report.Day.Starts).TotalHours);
        Assert.InRange(report.Day.Sunrise!.Value, report.Day.Starts, report.Day.Ends);
        Assert.InRange((report.Day.Sunset - report.Day.Sunrise)!.Value.TotalHours, 10, 14);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", 1.87, -157.4)]
    [InlineData("Pacific/Auckland", -41.3, 174.8)]
    [InlineData("Pacific/Pago_Pago", -14.3, -170.7)]
    [InlineData("Pacific/Apia", -13.8, -171.8)]
    public void Calculate_BesideTheDateLine_SunriseIsOfTheDate(string zone, double latitude, double longitude)
    {
        var report = Calculate(PanchangaRequests.Noon(2024, 7, 1, zone, new GeoPlace(latitude, longitude)));
        Assert.Equal(new LocalDate(2024, 7, 1), report.Day.Date);
        var clock = report.Request.Clock!;
        Assert.Equal(report.Day.Date, clock.At(report.Day.Sunrise!.Value).Local.Date);
        Assert.InRange(clock.At(report.Day.Sunrise.Value).Local.Hour, 5, 8);
        Assert.Equal(Vara.Monday, report.Vara);
    }

    [Fact]
    public void Calculate_ClockOfTheOtherSideOfTheEarth_StillGoesFromSunriseToSunrise()
    {
        // Delhi by the clock of Honolulu: the Sun rises in the afternoon and sets after midnight.
        var report = Calculate(PanchangaRequests.Of(new LocalDateTime(2024, 3, 1, 9, 0), BirthClock.FromHours(-10), PanchangaRequests.Delhi));
        Assert.InRange(report.Day.Sunrise!.Value, report.Day.Starts, report.Day.Ends);
        Assert.True(report.Day.Sunset > report.Day.Sunrise && report.Day.NextSunrise > report.Day.Sunset);
        Assert.Equal(Vara.Thursday, report.Vara);
        Assert.Equal(Vara.Friday, report.Day.Vara);
    }

    [Fact]
    public void Calculate_Sunrise_IsTheSameForAllCentersAndPositions()
    {
        var request = PanchangaRequests.Of(new LocalDateTime(1990, 5, 15, 14, 30), PanchangaRequests.India, PanchangaRequests.Delhi);
        var topocentric = Calculate(request with { Center = PositionCenter.Topocentric });
        Assert.Equal(Calculate(request).Day, topocentric.Day);
        // The parallax moves the Moon by up to a degree, two hours of a tithi.
        Assert.NotEqual(Calculate(request).Now.Tithi.Ends, topocentric.Now.Tithi.Ends);
        Assert.True(Calculate(request with { Sunrise = SunriseDefinition.Hindu }).Day.Sunrise > topocentric.Day.Sunrise);
    }

    [Fact]
    public void Calculate_KshayaTithi_SeesNoSunriseAndIsInTheList()
    {
        // Krishna Ashtami of January 2022 lies between the sunrises of the 25th and the 26th.
        var report = Calculate(PanchangaRequests.Of(new LocalDateTime(2022, 1, 25, 12, 0), PanchangaRequests.India, PanchangaRequests.Delhi));
        Assert.Equal(22, report.AtSunrise!.Value.Tithi.Number);
        var skipped = Assert.Single(report.Limbs, span => report.IsSkipped(span));
        Assert.Equal(23, skipped.Number);
        Assert.Equal([22, 23, 24], report.Limbs.Where(span => span.Limb == Limb.Tithi).Select(span => span.Number));
        Assert.False(report.IsTithiRepeated);
    }

    [Fact]
    public void Calculate_VriddhiTithi_IsRepeatedOnBothDays()
    {
        var repeated = new List<(LocalDate Date, int Tithi)>();
        for (var date = new LocalDate(2023, 1, 1); date.Year == 2023; date = date.PlusDays(1))
        {
            var report = Calculate(PanchangaRequests.Of(date.At(LocalTime.Noon), PanchangaRequests.India, PanchangaRequests.Delhi));
            if (report.IsTithiRepeated)
            {
                repeated.Add((date, report.AtSunrise!.Value.Tithi.Number));
            }
        }

        Assert.InRange(repeated.Count, 8, 30);
        Assert.True(int.IsEvenInteger(repeated.Count));
        for (var i = 0; i < repeated.Count; i += 2)
        {
            Assert.Equal(repeated[i].Tithi, repeated[i + 1].Tithi);
            Assert.Equal(repeated[i].Date.PlusDays(1), repeated[i + 1].Date);
        }
    }

    [Fact]
    public void Calculate_Month_HasTheDaysOfTheCalendarAndTheLimbsOfTheDays()
    {
        var request = PanchangaRequests.Of(new LocalDateTime(2024, 2, 15, 12, 0), PanchangaRequests.India, PanchangaRequests.Delhi);
        var month = PanchangaMonthCalculator.Calculate(_sky, request);
        Assert.Equal(29, month.Days.Count);
        for (var i = 0; i < month.Days.Count; i++)
        {
            var row = month.Days[i];
            var report = Calculate(PanchangaRequests.Of(new LocalDateTime(2024, 2, i + 1, 12, 0), PanchangaRequests.India, PanchangaRequests.Delhi));
            Assert.Equal(report.Day, row.Day);
            Assert.Equal(report.AtSunrise, row.AtSunrise);
            Assert.Equal(report.IsTithiRepeated, row.IsTithiRepeated);
            var skipped = report.Limbs.Where(span => report.IsSkipped(span)).Select(span => (int?)span.Number).SingleOrDefault();
            Assert.Equal(skipped, row.SkippedTithi);
        }
    }

    [Fact]
    public void Calculate_MonthOfPolarNight_HasAllDaysAndOneWarning()
    {
        var month = PanchangaMonthCalculator.Calculate(_sky, PanchangaRequests.Noon(2024, 12, 10, "Arctic/Longyearbyen", new GeoPlace(78.22, 15.65)));
        Assert.Equal(31, month.Days.Count);
        Assert.All(month.Days, day => Assert.Null(day.AtSunrise));
        Assert.Equal("polar_night", Assert.Single(month.Warnings).Code);
    }

    [Fact]
    public void Calculate_Tropical_IsRefused() => Assert.Throws<ArgumentException>(() => Calculate(
        PanchangaRequests.Of(new LocalDateTime(2024, 2, 15, 12, 0), PanchangaRequests.India, PanchangaRequests.Delhi, "tropical")));

    [Theory]
    [InlineData(1900, 1, 1)]
    [InlineData(2100, 12, 31)]
    public async Task Calculate_EndOfThePack_IsAnsweredByTheReferenceAlone(int year, int month, int day)
    {
        var ephemeris = new LayeredEphemeris([fixture.Pack], fixture.Reference);
        var request = PanchangaRequests.Of(new LocalDateTime(year, month, day, 12, 0), PanchangaRequests.India, PanchangaRequests.Delhi);
        var report = await ephemeris.ComputeAsync(request, PanchangaCalculator.Calculate);
        Assert.NotNull(report.AtSunrise);
        Assert.NotEmpty(report.EphemerisSource);
    }

    private PanchangaReport Calculate(NatalRequest request) => PanchangaCalculator.Calculate(_sky, request);
}
