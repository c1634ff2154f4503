using AstroEngine.LocalHost.Durable.Storage;
using AstroEngine.LocalHost.Hosting;
using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Data.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class RecoveryTests
{
    [Fact]
    public async Task Kill_InTheMiddleOfEverything_GoesOnFromThere()
    {
        var clock = new FakeTime();
        await using var engine = TestEngine.Run<Functions>(clock);
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("All", new StartOrchestrationOptions("all"));
        await engine.Signals.WaitAsync("entered");

        engine.Kill();
        engine.Start();
        await engine.Client.RaiseEventAsync("all", "Item", "event");
        engine.Signals.Set("go on");
        await engine.WaitUntilAsync("all", row => row.CustomStatus == "\"sleeping\"");
        engine.Kill();
        engine.Start();
        clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("activity event child", TestEngine.ResultOf<string>(await engine.WaitAsync("all")));
    }

    [Fact]
    public async Task Stop_ActivityRuns_IsFinishedWithinTheGrace()
    {
        await using var engine = TestEngine.Run<Functions>();
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Gated", new StartOrchestrationOptions("gated"));
        await engine.Signals.WaitAsync("entered");

        var stop = engine.StopAsync();
        Assert.False(stop.IsCompleted);
        engine.Signals.Set("go on");
        await stop.WaitAsync(TestEngine.Patience);
        engine.Start();

        Assert.Equal("activity", TestEngine.ResultOf<string>(await engine.WaitAsync("gated")));
        Assert.Single(engine.Signals.Seen);
    }

    [Fact]
    public async Task Stop_GraceIsOver_ActivityRunsAgainAtTheNextStart()
    {
        await using var engine = TestEngine.Run<Functions>();
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Patient", new StartOrchestrationOptions("patient"));
        await engine.Signals.WaitAsync("entered");

        await engine.StopAsync(TimeSpan.FromMilliseconds(1));
        Assert.Single(engine.Signals.Seen);
        engine.Signals.Set("go on");
        engine.Start();

        await engine.WaitAsync("patient");
        Assert.Equal(2, engine.Signals.Seen.Count);
    }

    [Fact]
    public async Task Start_DatabaseOfANewerVersion_IsRefused()
    {
        await using var engine = TestEngine.Run<Functions>();
        engine.Kill();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(engine.Folder, "durable.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        var error = Assert.Throws<LocalHostStartException>(engine.Start);

        Assert.Contains("written by a newer version (its schema is 99, this one knows 1)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_DatabaseInUse_IsRefused()
    {
        await using var engine = TestEngine.Run<Functions>();

        var error = Assert.Throws<LocalHostStartException>(() => DurableStore.Open(new StoreOptions { Folder = engine.Folder }, engine.Engine));

        Assert.Contains("in use by another host", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OrchestratorIsGone_InstanceFailsAndSaysSo()
    {
        await using var engine = TestEngine.Run<Functions>();
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Gated", new StartOrchestrationOptions("gated"));
        await engine.Signals.WaitAsync("entered");
        engine.Kill();
        engine.Signals.Set("go on");

        engine.Start(typeof(Other));

        var failed = await engine.WaitAsync("gated");
        Assert.Contains("'Gated' doesn't exist", failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
    }

    public sealed class Other
    {
        [Function("Another")]
        public static Task Another([OrchestrationTrigger] TaskOrchestrationContext context) => Task.CompletedTask;
    }

    public sealed class Functions(Signals signals)
    {
        [Function("All")]
        public static async Task<string> All([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var activity = context.CallActivityAsync<string>("Gate");
            var child = context.CallSubOrchestratorAsync<string>("Child");
            var text = $"{await activity} {await context.WaitForExternalEvent<string>("Item")} {await child}";
            context.SetCustomStatus("sleeping");
            await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            return text;
        }

        [Function("Child")]
        public static Task<string> Child([OrchestrationTrigger] TaskOrchestrationContext context) => Task.FromResult("child");

        [Function("Gated")]
        public static Task<string> Gated([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync<string>("Gate");

        [Function("Patient")]
        public static Task Patient([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync("Forever");

        [Function("Gate")]
        public async Task<string> Gate([ActivityTrigger] FunctionContext context)
        {
            signals.Seen.Enqueue("Gate");
            signals.Set("entered");
            await signals.WaitAsync("go on");
            return "activity";
        }

        [Function("Forever")]
        public async Task Forever([ActivityTrigger] FunctionContext context, CancellationToken cancellation)
        {
            signals.Seen.Enqueue("Forever");
            signals.Set("entered");
            if (!signals.IsSet("go on"))
            {
                await Task.Delay(Timeout.Infinite, cancellation);
            }
        }
    }
}
