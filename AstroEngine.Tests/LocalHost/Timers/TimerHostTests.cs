using System.Text.Json;
using AstroEngine.LocalHost.Hosting;
using AstroEngine.LocalHost.Timers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.LocalHost.Timers;

public sealed class TimerHostTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly string _data = Directory.CreateTempSubdirectory("data-").FullName;
    private readonly ManualClock _clock = new(Noon.AddMinutes(10));

    [Fact]
    public async Task Tick_WhenDue_RunsWithItsStatusAndIsRecorded()
    {
        await using var host = await StartAsync<Hourly>();
        await _clock.SomebodyWaitsAsync(Minute);

        _clock.AdvanceTo(Noon.AddHours(1).AddTicks(-1));
        await _clock.SomebodyWaitsAsync(Minute);
        Assert.Empty(host.Signals.Seen);
        _clock.AdvanceTo(Noon.AddHours(1));
        await host.Signals.WaitAsync("Hourly 1");
        await _clock.SomebodyWaitsAsync(Minute);

        Assert.Equal(["past due False, last 0001-01-01T00:00:00, next 2026-11-21T13:00:00"], host.Signals.Seen);
        Assert.Equal(new TimerStatus(Noon.AddHours(1), Noon.AddHours(2), Noon.AddHours(1)), Status("Hourly"));
        _clock.AdvanceTo(Noon.AddHours(2));
        await host.Signals.WaitAsync("Hourly 2");
        Assert.Equal("past due False, last 2026-11-21T13:00:00, next 2026-11-21T14:00:00", host.Signals.Seen.Last());
    }

    [Fact]
    public async Task Start_RunWasMissedWhileDown_IsMadeGoodOnceAtOnce()
    {
        await (await StartAsync<Hourly>()).DisposeAsync();
        _clock.Set(Noon.AddHours(5).AddMinutes(30));

        await using var host = await StartAsync<Hourly>();
        await host.Signals.WaitAsync("Hourly 1");
        await _clock.SomebodyWaitsAsync(Minute);

        Assert.Equal(["past due True, last 0001-01-01T00:00:00, next 2026-11-21T13:00:00"], host.Signals.Seen);
        Assert.Equal(Noon.AddHours(6), Status("Hourly").Next);
    }

    [Fact]
    public async Task Start_NothingMissed_WaitsForTheRecordedTime()
    {
        await (await StartAsync<Hourly>()).DisposeAsync();
        _clock.Set(Noon.AddMinutes(59));

        await using var host = await StartAsync<Hourly>();
        await _clock.SomebodyWaitsAsync(Minute);

        Assert.Empty(host.Signals.Seen);
    }

    [Fact]
    public async Task Start_CorruptStatus_IsAFirstStart()
    {
        Directory.CreateDirectory(Path.Combine(_data, "timers"));
        await File.WriteAllTextAsync(Path.Combine(_data, "timers", "Hourly.json"), "{\"Next\":");

        await using var host = await StartAsync<Hourly>();
        await _clock.SomebodyWaitsAsync(Minute);

        Assert.Empty(host.Signals.Seen);
        Assert.Equal(Noon.AddHours(1), Status("Hourly").Next);
        Assert.Contains(host.Logs.Entries, e => e.Level == LogLevel.Warning && e.Text.Contains("begins anew", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_RunOnStartup_RunsAtOnceAndIsNotPastDue()
    {
        await using var host = await StartAsync<AtStartup>();
        await host.Signals.WaitAsync("AtStartup 1");

        Assert.StartsWith("past due False", Assert.Single(host.Signals.Seen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tick_LongerThanItsInterval_DoesNotOverlapAndIsFollowedByOneRun()
    {
        await using var host = await StartAsync<Slow>();
        await _clock.SomebodyWaitsAsync(Minute);
        _clock.AdvanceTo(Noon.AddMinutes(11));
        await host.Signals.WaitAsync("Slow 1");

        _clock.Advance(TimeSpan.FromMinutes(7.5));
        Assert.Single(host.Signals.Seen);
        host.Signals.Set("go on");
        await host.Signals.WaitAsync("Slow 2");
        await _clock.SomebodyWaitsAsync(Minute);

        Assert.Equal(2, host.Signals.Seen.Count);
        Assert.Equal(Noon.AddMinutes(19), Status("Slow").Next);
    }

    [Fact]
    public async Task Tick_FunctionThrows_IsLoggedAndNotRetriedBeforeItsNextTime()
    {
        await using var host = await StartAsync<Failing>();
        await _clock.SomebodyWaitsAsync(Minute);
        _clock.AdvanceTo(Noon.AddMinutes(11));
        await host.Signals.WaitAsync("Failing 1");
        await _clock.SomebodyWaitsAsync(Minute);

        Assert.Single(host.Signals.Seen);
        Assert.Contains(
            host.Logs.Entries, e => e is { Category: "Function.Failing", Level: LogLevel.Error } && e.Text.Contains("out of order", StringComparison.Ordinal));
        _clock.AdvanceTo(Noon.AddMinutes(12));
        await host.Signals.WaitAsync("Failing 2");
    }

    [Fact]
    public async Task Tick_ScheduleMoreThanOnceAMinute_HasNoStatus()
    {
        await using var host = await StartAsync<Dense>();
        await _clock.SomebodyWaitsAsync(Minute);
        _clock.Advance(TimeSpan.FromSeconds(10));
        await host.Signals.WaitAsync("Dense 1");

        Assert.Equal(["past due False, no status"], host.Signals.Seen);
        Assert.False(Directory.Exists(Path.Combine(_data, "timers")));
    }

    [Fact]
    public async Task Tick_ClockIsSetForward_RunsWithinAMinute()
    {
        await using var host = await StartAsync<Hourly>();
        await _clock.SomebodyWaitsAsync(Minute);

        _clock.Set(Noon.AddHours(3));
        _clock.Advance(Minute);

        await host.Signals.WaitAsync("Hourly 1");
    }

    [Fact]
    public async Task Tick_Run_PassesThroughTheMiddlewareAndHasItsOwnScopeAndTrace()
    {
        await using var host = await StartAsync<Hourly>(builder =>
        {
            builder.ConfigureFunctionsWebApplication();
            builder.UseMiddleware(async (context, next) =>
            {
                var signals = context.InstanceServices.GetRequiredService<Signals>();
                signals.Seen.Enqueue($"{context.FunctionDefinition.Name} {context.FunctionDefinition.InputBindings["timer"].Type} {context.GetHttpContext() is null}");
                Assert.Matches("^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$", context.TraceContext.TraceParent);
                await next();
            });
        });
        await _clock.SomebodyWaitsAsync(Minute);
        _clock.AdvanceTo(Noon.AddHours(1));
        await host.Signals.WaitAsync("Hourly 2");

        Assert.Equal("Hourly timerTrigger True", host.Signals.Seen.First());
    }

    [Fact]
    public async Task Stop_RunInFlight_IsWaitedForAndRecorded()
    {
        await using var host = await StartAsync<Slow>();
        await _clock.SomebodyWaitsAsync(Minute);
        _clock.AdvanceTo(Noon.AddMinutes(11));
        await host.Signals.WaitAsync("Slow 1");

        var stop = host.Host.StopAsync();
        Assert.False(stop.IsCompleted);
        host.Signals.Set("go on");
        await stop;

        Assert.Equal(Noon.AddMinutes(11), Status("Slow").Last);
        await host.Signals.WaitAsync("finished");
    }

    [Theory]
    [InlineData("AzureWebJobs.Hourly.Disabled", "true")]
    [InlineData("AzureWebJobs:Hourly:Disabled", "1")]
    public async Task Start_FunctionIsDisabled_DoesNotRun(string setting, string value)
    {
        await using var host = await StartAsync<Hourly>(settings: new() { [setting] = value });

        Assert.Null(host.Host.Services.GetRequiredService<TimerHost>().Find("Hourly"));
    }

    [Fact]
    public async Task Start_ScheduleFromASetting_IsResolved()
    {
        await using var host = await StartAsync<Configured>(settings: new() { ["Every"] = "00:00:20" });
        await _clock.SomebodyWaitsAsync(TimeSpan.FromSeconds(20));
        _clock.Advance(TimeSpan.FromSeconds(20));

        await host.Signals.WaitAsync("Configured 1");
    }

    [Theory]
    [InlineData(null, "there is no app setting \"Every\"")]
    [InlineData("now and then", "neither a cron expression")]
    [InlineData("-00:01:00", "not a positive time span")]
    [InlineData("0 61 * * * *", "neither a cron expression")]
    public async Task Start_ScheduleIsNotUsable_FailsWithOneLine(string? value, string expected)
    {
        var failure = await Assert.ThrowsAsync<LocalHostStartException>(() => StartAsync<Configured>(settings: new() { ["Every"] = value }));

        Assert.Contains(expected, failure.Message);
        Assert.Contains("function 'Configured'", failure.Message);
    }

    [Fact]
    public async Task Start_ParameterIsNotATimerInfo_FailsWithOneLine()
    {
        var failure = await Assert.ThrowsAsync<LocalHostStartException>(() => StartAsync<Misbound>());

        Assert.Contains("must be a TimerInfo", failure.Message);
    }

    [Theory]
    [InlineData("WEBSITE_TIME_ZONE", "Asia/Kolkata", "Asia/Kolkata")]
    [InlineData("TZ", ":Asia/Kolkata", "Asia/Kolkata")]
    [InlineData("TZ", "Nowhere/Else", "UTC")]
    [InlineData("OTHER", "Asia/Kolkata", "UTC")]
    public void Zone_Setting_IsTheZoneOfCronExpressions(string setting, string value, string expected) =>
        Assert.Equal(expected, TimerZone.Read(Configuration(setting, value)).Id);

    [Fact]
    public void Zone_UnknownName_FailsWithOneLine() =>
        Assert.Throws<LocalHostStartException>(() => TimerZone.Read(Configuration(TimerZone.Setting, "Nowhere/Else")));

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private static IConfiguration Configuration(string setting, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();

    private Task<RunningHost> StartAsync<T>(Action<FunctionsApplicationBuilder>? configure = null, Dictionary<string, string?>? settings = null) =>
        RunningHost.StartAsync<T>(configure, new(settings ?? []) { ["DATA"] = _data }, clock: _clock);

    private TimerStatus Status(string function) =>
        JsonSerializer.Deserialize<TimerStatus>(File.ReadAllBytes(Path.Combine(_data, "timers", function + ".json")))!;

    private static void Note(Signals signals, string function, TimerInfo timer)
    {
        var status = timer.ScheduleStatus is { } s ? $"last {Utc(s.Last)}, next {Utc(s.Next)}" : "no status";
        signals.Seen.Enqueue($"past due {timer.IsPastDue}, {status}");
        signals.Set($"{function} {signals.Seen.Count}");

        static string Utc(DateTime time) => time.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss");
    }

    public sealed class Hourly(Signals signals)
    {
        [Function("Hourly")]
        public void Run([TimerTrigger("0 0 * * * *")] TimerInfo timer) => Note(signals, "Hourly", timer);
    }

    public sealed class AtStartup(Signals signals)
    {
        [Function("AtStartup")]
        public void Run([TimerTrigger("0 0 0 1 1 *", RunOnStartup = true)] TimerInfo timer) => Note(signals, "AtStartup", timer);
    }

    public sealed class Dense(Signals signals)
    {
        [Function("Dense")]
        public void Run([TimerTrigger("*/10 * * * * *")] TimerInfo timer) => Note(signals, "Dense", timer);
    }

    public sealed class Configured(Signals signals)
    {
        [Function("Configured")]
        public void Run([TimerTrigger("%Every%")] TimerInfo timer) => Note(signals, "Configured", timer);
    }

    public sealed class Misbound
    {
        [Function("Misbound")]
        public void Run([TimerTrigger("00:01:00")] int timer) => _ = timer;
    }

    public sealed class Failing(Signals signals)
    {
        [Function("Failing")]
        public void Run([TimerTrigger("0 * * * * *")] TimerInfo timer)
        {
            Note(signals, "Failing", timer);
            throw new InvalidOperationException("out of order");
        }
    }

    public sealed class Slow(Signals signals)
    {
        [Function("Slow")]
        public async Task Run([TimerTrigger("0 * * * * *")] TimerInfo timer, CancellationToken cancellationToken)
        {
            Note(signals, "Slow", timer);
            await signals.WaitAsync("go on");
            cancellationToken.ThrowIfCancellationRequested();
            signals.Set("finished");
        }
    }
}
