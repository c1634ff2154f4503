using AstroEngine.LocalHost.Timers;

namespace AstroEngine.Tests.LocalHost.Timers;

public sealed class TimerStatusTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly ITimerSchedule Hourly = CronSchedule.TryParse("0 0 * * * *", TimeZoneInfo.Utc)!;

    [Fact]
    public void Resume_SameSchedule_KeepsWhatWasDue()
    {
        var status = TimerStatus.AfterRun(Hourly, Noon);

        Assert.Same(status, status.Resume(Hourly, Noon.AddHours(5)));
        Assert.Equal(Noon.AddHours(1), status.Next);
    }

    [Fact]
    public void Resume_NeverRun_KeepsWhatWasDue()
    {
        var status = TimerStatus.Begin(Hourly, Noon.AddMinutes(10));

        Assert.Same(status, status.Resume(Hourly, Noon.AddHours(5)));
        Assert.Equal(default, status.Last);
    }

    [Fact]
    public void Resume_OtherScheduleWhoseTimeIsOver_IsReckonedFromNow()
    {
        var status = TimerStatus.AfterRun(Hourly, Noon);

        var resumed = status.Resume(new IntervalSchedule(TimeSpan.FromMinutes(10)), Noon.AddHours(3));

        Assert.Equal(new TimerStatus(default, Noon.AddHours(3).AddMinutes(10), Noon.AddHours(3)), resumed);
    }

    [Fact]
    public void Resume_OtherScheduleWhoseTimeIsToCome_IsReckonedFromTheLastRun()
    {
        var status = TimerStatus.AfterRun(Hourly, Noon);

        var resumed = status.Resume(new IntervalSchedule(TimeSpan.FromHours(5)), Noon.AddMinutes(30));

        Assert.Equal(new TimerStatus(default, Noon.AddHours(5), Noon), resumed);
    }

    [Fact]
    public void AfterRun_ScheduleWithoutFurtherTime_IsNeverDue()
    {
        var never = CronSchedule.TryParse("0 0 0 31 4 *", TimeZoneInfo.Utc)!;

        Assert.Equal(DateTimeOffset.MaxValue, TimerStatus.AfterRun(never, Noon).Next);
    }
}
