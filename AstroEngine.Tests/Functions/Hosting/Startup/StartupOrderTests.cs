using System.Text.RegularExpressions;

namespace AstroEngine.Tests.Functions.Hosting.Startup;

/// <summary>The order as the log of a real process tells it.</summary>
public sealed partial class StartupOrderTests
{
    private static readonly string[] Order = ["cache", "monitor", "precompute", "jobs", "warm-up", "health check", "monitoring"];

    [Fact]
    public async Task StartAndTerminate_Service_StartsInOrderBeforeItListensAndStopsInReverse()
    {
        await using var service = await RunningService.StartAsync();
        Assert.Equal(200, (await service.PostAsync("/lahiri/natal", SampleBirth.Json)).Status);

        Assert.Equal(0, await service.TerminateAsync());

        var log = service.Log;
        var started = Started().Matches(log);
        Assert.Equal(Order, started.Select(m => m.Groups["step"].Value));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], started.Select(m => m.Groups["number"].Value));
        Assert.True(started[^1].Index < log.IndexOf("listens on", StringComparison.Ordinal), log);
        Assert.Contains("health check in", log, StringComparison.Ordinal);
        Assert.Contains("ms: charts can be computed", log, StringComparison.Ordinal);
        // The request counts until the server has noted that its answer is complete, which may be a moment after the client has it.
        var drained = log.IndexOf("operations were waited for, 0 are left", StringComparison.Ordinal);
        var stopped = Stopped().Matches(log);
        Assert.Equal(Order.Reverse(), stopped.Select(m => m.Groups["step"].Value));
        Assert.True(drained > 0 && drained < stopped[0].Index, log);
    }

    [Fact]
    public async Task Start_FlagsOff_SkipsWarmUpAndMonitoringAndSaysSo()
    {
        await using var service = await RunningService.StartAsync(
            ("Features__WarmUp", "false"), ("Features__Monitoring", "false"), ("Features__Jobs", "false"),
            ("Alerts__EvaluateSeconds", "1"), ("Alerts__RaiseAfter", "1"), ("Alerts__Memory__SoftMegabytes", "0"), ("Alerts__Memory__HardMegabytes", "1"));
        await Task.Delay(TimeSpan.FromSeconds(2.5));

        var off = Started().Matches(service.Log).Where(m => m.Groups["found"].Value.Trim() == "off").Select(m => m.Groups["step"].Value);
        Assert.Equal(["jobs", "warm-up", "monitoring"], off);
        Assert.Empty((await service.GetAsync("/alerts")).Json.GetProperty("active").EnumerateArray());
        Assert.Equal(0, await service.TerminateAsync());
        Assert.Equal(Order.Reverse(), Stopped().Matches(service.Log).Select(m => m.Groups["step"].Value));
    }

    [Fact]
    public async Task Start_NoEphemeris_StartsAndSaysWhatToInstall()
    {
        var folder = Directory.CreateTempSubdirectory("astro-empty-");
        await using var service = await RunningService.StartAsync(
            ("SwissEphemeris__DataPath", folder.FullName), ("Ephemeris__UsePacks", "false"));

        Assert.Matches("(?s)health check in [0-9.]+ ms: Swiss Ephemeris finds .*swe-basic-data", service.Log);
        folder.Delete();
    }

    [GeneratedRegex("Start (?<number>\\d) of 7: (?<step>.+) in [0-9.]+ ms: (?<found>.*)")]
    private static partial Regex Started();

    [GeneratedRegex("Stop \\d of 7: (?<step>.+) in [0-9.]+ ms")]
    private static partial Regex Stopped();
}
