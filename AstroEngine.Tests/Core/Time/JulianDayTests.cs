using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Tests.Core.Time;

/// <summary>Dates and day numbers from Meeus, Astronomical Algorithms (2nd edition), chapter 7.</summary>
public sealed class JulianDayTests
{
    [Theory]
    [InlineData(2000, 1, 1, 0.5, 2451545.0)]
    [InlineData(1999, 1, 1, 0.0, 2451179.5)]
    [InlineData(1987, 1, 27, 0.0, 2446822.5)]
    [InlineData(1987, 6, 19, 0.5, 2446966.0)]
    [InlineData(1988, 1, 27, 0.0, 2447187.5)]
    [InlineData(1988, 6, 19, 0.5, 2447332.0)]
    [InlineData(1900, 1, 1, 0.0, 2415020.5)]
    [InlineData(1600, 1, 1, 0.0, 2305447.5)]
    [InlineData(1600, 12, 31, 0.0, 2305812.5)]
    [InlineData(1957, 10, 4, 0.81, 2436116.31)]
    public void FromDate_GregorianDatesOfMeeus_GivesHisDayNumbers(int year, int month, int day, double fraction, double expected) =>
        Assert.Equal(expected, JulianDay.FromDate(new LocalDate(year, month, day), fraction).Value, 9);

    [Theory]
    [InlineData(837, 4, 10, 0.3, 2026871.8)]
    [InlineData(333, 1, 27, 0.5, 1842713.0)]
    [InlineData(-123, 12, 31, 0.0, 1676496.5)]
    [InlineData(-122, 1, 1, 0.0, 1676497.5)]
    [InlineData(-1000, 7, 12, 0.5, 1356001.0)]
    [InlineData(-4712, 1, 1, 0.5, 0.0)]
    public void FromDate_JulianDatesOfMeeus_GivesHisDayNumbers(int year, int month, int day, double fraction, double expected) =>
        Assert.Equal(expected, JulianDay.FromDate(new LocalDate(year, month, day, CalendarSystem.Julian), fraction).Value, 9);

    [Fact]
    public void FromDate_DayAfterGregorianReform_FollowsLastJulianDay() => Assert.Equal(
        JulianDay.FromDate(new LocalDate(1582, 10, 4, CalendarSystem.Julian)).Value + 1,
        JulianDay.FromDate(new LocalDate(1582, 10, 15)).Value);

    [Fact]
    public void FromInstant_SampleBirth_IsDayNumberOfContract() =>
        Assert.Equal(2448026.875, JulianDay.FromInstant(Instant.FromUtc(1990, 5, 15, 9, 0)).Value);

    [Fact]
    public void ToInstant_RandomInstants_RoundTripsToTheMillisecond()
    {
        var random = new Random(4);
        var from = Instant.FromUtc(1, 1, 1, 0, 0).ToUnixTimeMilliseconds();
        var to = Instant.FromUtc(5000, 1, 1, 0, 0).ToUnixTimeMilliseconds();
        for (var i = 0; i < 10_000; i++)
        {
            var instant = Instant.FromUnixTimeMilliseconds(random.NextInt64(from, to));
            Assert.Equal(instant, JulianDay.FromInstant(instant).ToInstant());
        }
    }

    [Fact]
    public void ToTerrestrialTime_AndBack_IsTheSameDay()
    {
        var day = new JulianDay(2448026.875);
        var deltaT = new DeltaT(57.1 / 86400);
        Assert.Equal(day.Value, day.ToTerrestrialTime(deltaT).ToUniversalTime(deltaT).Value, 9);
        Assert.Equal(57.1, deltaT.Seconds, 9);
    }
}
