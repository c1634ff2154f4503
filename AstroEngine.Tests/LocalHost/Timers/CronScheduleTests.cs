using System.Globalization;
using AstroEngine.LocalHost.Timers;

namespace AstroEngine.Tests.LocalHost.Timers;

/// <summary>2026: the clocks of New York go forward on 8 March (02:00 to 03:00) and back on 1 November (02:00 to 01:00).</summary>
public sealed class CronScheduleTests
{
    [Theory]
    [InlineData("0 */5 * * * *", "2026-01-01T00:00:00Z", "2026-01-01T00:05:00Z")]
    [InlineData("0 */5 * * * *", "2026-01-01T00:04:59.9Z", "2026-01-01T00:05:00Z")]
    [InlineData("*/5 * * * *", "2026-01-01T00:00:01Z", "2026-01-01T00:05:00Z")]
    [InlineData("0 0 0 31 * *", "2026-01-31T00:00:00Z", "2026-03-31T00:00:00Z")]
    [InlineData("0 30 9 1 * *", "2026-12-31T23:59:59Z", "2027-01-01T09:30:00Z")]
    [InlineData("0 0 0 29 2 *", "2026-11-21T00:00:00Z", "2028-02-29T00:00:00Z")]
    [InlineData("0 0 0 29 2 *", "2096-02-29T00:00:00Z", "2104-02-29T00:00:00Z")]
    [InlineData("0 0 12 * * MON-FRI", "2026-11-20T12:00:00Z", "2026-11-23T12:00:00Z")]
    public void NextAfter_Utc_IsTheNextTimeOfTheCalendar(string schedule, string after, string expected) =>
        AssertNext(schedule, "UTC", after, expected);

    [Theory]
    [InlineData("0 30 2 * * *", "2026-03-07T03:00:00-05:00", "2026-03-08T03:30:00-04:00")]
    [InlineData("0 30 2 * * *", "2026-03-08T03:30:00-04:00", "2026-03-09T02:30:00-04:00")]
    [InlineData("0 */30 * * * *", "2026-03-08T01:30:00-05:00", "2026-03-08T03:00:00-04:00")]
    [InlineData("0 */30 * * * *", "2026-03-08T03:00:00-04:00", "2026-03-08T03:30:00-04:00")]
    [InlineData("0 0 6 * * *", "2026-03-07T06:00:00-05:00", "2026-03-08T06:00:00-04:00")]
    public void NextAfter_ClocksGoForward_SkippedTimeRunsAsMuchLater(string schedule, string after, string expected) =>
        AssertNext(schedule, "America/New_York", after, expected);

    [Theory]
    [InlineData("2026-11-01T00:30:00-04:00", "2026-11-01T01:30:00-04:00")]
    [InlineData("2026-11-01T01:30:00-04:00", "2026-11-02T01:30:00-05:00")]
    [InlineData("2026-11-01T01:10:00-05:00", "2026-11-02T01:30:00-05:00")]
    public void NextAfter_ClocksGoBackTimeOfDay_RunsOnce(string after, string expected) =>
        AssertNext("0 30 1 * * *", "America/New_York", after, expected);

    [Fact]
    public void NextAfter_ClocksGoBackRepeatingSchedule_GoesOnThroughBothHours()
    {
        var schedule = Parse("0 */30 * * * *", "America/New_York");
        var now = Instant("2026-11-01T00:30:00-04:00");
        List<DateTimeOffset> occurrences = [];
        for (var i = 0; i < 6; i++)
        {
            now = schedule.NextAfter(now)!.Value;
            occurrences.Add(now);
        }

        Assert.Equal(
            ["01:00 -04", "01:30 -04", "01:00 -05", "01:30 -05", "02:00 -05", "02:30 -05"],
            occurrences.Select(o => o.ToString("HH:mm zz", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("America/New_York", 20)]
    [InlineData("Australia/Lord_Howe", 30)] // Its clocks are moved by half an hour, which 20 minutes do not divide.
    [InlineData("Pacific/Apia", 20)]
    [InlineData("Asia/Kolkata", 20)]
    public void NextAfter_RepeatingScheduleOverYears_NeverStallsNorGoesBack(string zone, int longestMinutes)
    {
        var schedule = Parse("0 */20 * * * *", zone);
        var now = Instant("2010-06-01T00:00:00Z");
        var end = Instant("2012-06-01T00:00:00Z");
        while (now < end)
        {
            var next = schedule.NextAfter(now)!.Value;
            Assert.InRange((next - now).TotalMinutes, 10, longestMinutes);
            now = next;
        }
    }

    [Fact]
    public void NextAfter_DayThatDoesNotExist_IsNever() => Assert.Null(Parse("0 0 0 30 2 *", "UTC").NextAfter(Instant("2026-01-01T00:00:00Z")));

    [Theory]
    [InlineData("*/10 * * * * *", true)]
    [InlineData("0,30 * * * * *", true)]
    [InlineData("0 * * * * *", false)]
    [InlineData("* * * * *", false)]
    [InlineData("*/10 5 * * * *", false)]
    public void IsDense_MoreThanOnceEveryMinute_IsTrue(string schedule, bool expected) => Assert.Equal(expected, Parse(schedule, "UTC").IsDense);

    [Theory]
    [InlineData("")]
    [InlineData("every day")]
    [InlineData("0 0 25 * * *")]
    [InlineData("* * * *")]
    public void TryParse_NoCronExpression_IsNull(string text) => Assert.Null(CronSchedule.TryParse(text, TimeZoneInfo.Utc));

    private static void AssertNext(string schedule, string zone, string after, string expected)
    {
        var next = Parse(schedule, zone).NextAfter(Instant(after));
        Assert.Equal(Instant(expected), next);
        Assert.Equal(Instant(expected).Offset, next!.Value.Offset);
    }

    private static CronSchedule Parse(string schedule, string zone) => CronSchedule.TryParse(schedule, TimeZoneInfo.FindSystemTimeZoneById(zone))!;

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
