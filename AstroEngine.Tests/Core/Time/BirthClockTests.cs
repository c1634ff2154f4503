using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Tests.Core.Time;

public sealed class BirthClockTests
{
    [Theory]
    [InlineData(5.75, "+05:45")]
    [InlineData(5.5, "+05:30")]
    [InlineData(-3.5, "-03:30")]
    [InlineData(12.75, "+12:45")]
    [InlineData(5.883333, "+05:53")]
    [InlineData(5.889444, "+05:53:22")]
    [InlineData(0, "+00")]
    public void FromHours_DecimalHours_AreExactToTheSecond(double hours, string expected) =>
        Assert.Equal(expected, BirthClock.FromHours(hours).Offset.ToString("g", null).Replace("Z", "+00"));

    [Theory]
    [InlineData(18.1)]
    [InlineData(-19)]
    [InlineData(double.NaN)]
    public void FromHours_ImpossibleHours_Throws(double hours) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BirthClock.FromHours(hours));

    [Fact]
    public void Read_NepalOffset_IsFiveHoursFortyFiveMinutes()
    {
        var moment = Certain(BirthClock.FromHours(5.75), 1990, 5, 15, 14, 30);
        Assert.Equal(Instant.FromUtc(1990, 5, 15, 8, 45), moment.Instant);
    }

    [Fact]
    public void Read_ZoneAndOffsetOfOneClock_AreOneInstant() => Assert.Equal(
        Certain(BirthClock.FromHours(5.5), 1990, 5, 15, 14, 30), Certain(Zone("Asia/Kolkata"), 1990, 5, 15, 14, 30));

    [Fact]
    public void Read_HourSkippedInNewYork_GivesBothMeanings()
    {
        var reading = Assert.IsType<LocalTimeReading.Skipped>(Zone("America/New_York").Read(new LocalDateTime(2024, 3, 10, 2, 30)));
        Assert.Equal(Instant.FromUtc(2024, 3, 10, 6, 30), reading.Earlier.Instant);
        Assert.Equal(new LocalTime(1, 30), reading.Earlier.Local.TimeOfDay);
        Assert.Equal(Instant.FromUtc(2024, 3, 10, 7, 30), reading.Later.Instant);
        Assert.Equal(new LocalTime(3, 30), reading.Later.Local.TimeOfDay);
        Assert.Null(reading.Resolve(Disambiguation.Reject));
        Assert.Equal(reading.Earlier, reading.Resolve(Disambiguation.Earlier));
        Assert.Equal(reading.Later, reading.Resolve(Disambiguation.Later));
    }

    [Fact]
    public void Read_HourRepeatedInSydney_GivesBothInstants()
    {
        // In the south clocks go back in April.
        var reading = Assert.IsType<LocalTimeReading.Repeated>(Zone("Australia/Sydney").Read(new LocalDateTime(2024, 4, 7, 2, 30)));
        Assert.Equal(Instant.FromUtc(2024, 4, 6, 15, 30), reading.Earlier.Instant);
        Assert.Equal(Instant.FromUtc(2024, 4, 6, 16, 30), reading.Later.Instant);
        Assert.Null(reading.Resolve(Disambiguation.Reject));
    }

    [Fact]
    public void Read_LordHoweHalfHourGap_IsSkipped()
    {
        var reading = Assert.IsType<LocalTimeReading.Skipped>(Zone("Australia/Lord_Howe").Read(new LocalDateTime(2023, 10, 1, 2, 15)));
        Assert.Equal(Duration.FromMinutes(30), reading.Later.Instant - reading.Earlier.Instant);
    }

    [Fact]
    public void Read_DaySkippedInSamoa_IsSkipped() =>
        Assert.IsType<LocalTimeReading.Skipped>(Zone("Pacific/Apia").Read(new LocalDateTime(2011, 12, 30, 12, 0)));

    [Fact]
    public void Read_BeforeStandardTime_IsLocalMeanTimeOfReferenceCity()
    {
        // Paris kept the mean time of its meridian, 9 min 21 s ahead of Greenwich, until 1911.
        var reading = Assert.IsType<LocalTimeReading.Certain>(Zone("Europe/Paris").Read(new LocalDateTime(1890, 1, 1, 12, 0)));
        Assert.True(reading.IsLocalMeanTime);
        Assert.Equal(Offset.FromSeconds(561), reading.Moment.Offset);
    }

    [Fact]
    public void Read_AfterStandardTime_IsNotLocalMeanTime() =>
        Assert.False(Assert.IsType<LocalTimeReading.Certain>(Zone("Europe/Paris").Read(new LocalDateTime(1950, 1, 1, 12, 0))).IsLocalMeanTime);

    [Theory]
    [InlineData(77.209, 18530)]
    [InlineData(-180, -43200)]
    [InlineData(0, 0)]
    public void Read_LocalMeanTime_IsFourMinutesADegree(double longitude, int seconds)
    {
        var moment = Certain(new BirthClock.LocalMeanTime(longitude), 1850, 6, 1, 12, 0);
        Assert.Equal(Offset.FromSeconds(seconds), moment.Offset);
    }

    [Fact]
    public void Read_FractionsOfASecond_AreRoundedToTheMillisecond()
    {
        var local = new LocalDateTime(2000, 12, 31, 23, 59, 59).PlusNanoseconds(999_500_000);
        var reading = Assert.IsType<LocalTimeReading.Certain>(BirthClock.FromHours(0).Read(local));
        Assert.Equal(Instant.FromUtc(2001, 1, 1, 0, 0), reading.Moment.Instant);
    }

    [Fact]
    public void Read_JulianDate_IsTheGregorianDayOfIt()
    {
        // Isaac Newton, 25 December 1642 by the calendar of England.
        var local = new LocalDate(1642, 12, 25, CalendarSystem.Julian) + new LocalTime(1, 38);
        var reading = Assert.IsType<LocalTimeReading.Certain>(BirthClock.FromHours(0).Read(local));
        Assert.Equal(Instant.FromUtc(1643, 1, 4, 1, 38), reading.Moment.Instant);
    }

    private static BirthClock.Zoned Zone(string id) => new(DateTimeZoneProviders.Tzdb[id]);

    private static BirthMoment Certain(BirthClock clock, int year, int month, int day, int hour, int minute) =>
        Assert.IsType<LocalTimeReading.Certain>(clock.Read(new LocalDateTime(year, month, day, hour, minute))).Moment;
}
