using AstroEngine.Functions.Precompute;

namespace AstroEngine.Tests.Functions.Precompute;

public sealed class PrecomputeHealthTests
{
    [Fact]
    public async Task Report_NothingHasRun_SaysWhenItWill()
    {
        await using var services = new PrecomputeServices(("Precompute:StaggerSeconds", "60"), ("Precompute:WarmUp:Enabled", "false"));

        var report = await services.Get<PrecomputeHealth>().ReportAsync(default);

        Assert.Equal("healthy", report.Status);
        Assert.Equal(
            [
                new("daily-ephemeris", true, null, null, null, null, "2026-11-22T00:00:00.000Z"),
                new("lunar-calendar", true, null, null, null, null, "2026-11-22T00:01:00.000Z"),
                new("sign-transits", true, null, null, null, null, "2026-11-22T00:02:00.000Z"),
                new("warm-up", false, null, null, null, null, null),
                new("clean-up", true, null, null, null, null, "2026-11-21T21:04:00.000Z"),
                new PrecomputeTaskReport("ephemeris-packs", true, null, null, null, null, "2026-11-22T00:05:00.000Z"),
            ],
            report.Tasks!);
    }

    [Fact]
    public async Task Report_TaskFailed_IsDegradedAndSaysWhich()
    {
        await using var services = new PrecomputeServices();
        var started = services.Clock.GetUtcNow().AddMinutes(-5);
        await services.Get<PrecomputeRecords>().WriteAsync(new PrecomputeRecord("clean-up", started, 2.5, PrecomputeRecord.Failed, "no disk"));

        var report = await services.Get<PrecomputeHealth>().ReportAsync(default);

        Assert.Equal("degraded", report.Status);
        Assert.Equal(["clean-up"], report.Tasks!.Where(t => t.HasFailed).Select(t => t.Task));
        var task = report.Tasks!.Single(t => t.Task == "clean-up");
        Assert.Equal(("2026-11-21T19:55:00.000Z", 2.5, "failed", "no disk"), (task.LastRun, task.DurationSeconds, task.Outcome, task.Summary));
    }

    [Fact]
    public async Task Report_AllIsOff_SaysSo()
    {
        await using var services = new PrecomputeServices(("Precompute:Enabled", "false"));

        Assert.Equal("off", (await services.Get<PrecomputeHealth>().ReportAsync(default)).Status);
    }
}
