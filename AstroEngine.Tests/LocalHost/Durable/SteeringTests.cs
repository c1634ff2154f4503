using AstroEngine.Tests.LocalHost.Durable.Support;
using DurableTask.Core.Exceptions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class SteeringTests
{
    [Fact]
    public async Task SuspendInstance_EventsCome_AreKeptUntilItIsResumed()
    {
        await using var engine = TestEngine.Run<Functions>();
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Listen");
        await engine.Client.SuspendInstanceAsync(id, "lunch");
        await engine.WaitUntilAsync(id, row => row.Status == OrchestrationRuntimeStatus.Suspended);
        await engine.Client.RaiseEventAsync(id, "Item", "late");
        await engine.Client.SuspendInstanceAsync(id, "still lunch");
        await engine.WaitUntilAsync(id, row => row.Output == "still lunch");

        await engine.Client.ResumeInstanceAsync(id);

        Assert.Equal("late", TestEngine.ResultOf<string>(await engine.WaitAsync(id)));
    }

    [Fact]
    public async Task SuspendInstance_HostKilled_StaysSuspended()
    {
        await using var engine = TestEngine.Run<Functions>();
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Listen");
        await engine.Client.SuspendInstanceAsync(id);
        await engine.WaitUntilAsync(id, row => row.Status == OrchestrationRuntimeStatus.Suspended);
        await engine.Client.RaiseEventAsync(id, "Item", "late");

        engine.Kill();
        engine.Start();
        await engine.CompleteAsync("Quick");
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, engine.Engine.Find(id)!.Status);
        await engine.Client.ResumeInstanceAsync(id);

        Assert.Equal("late", TestEngine.ResultOf<string>(await engine.WaitAsync(id)));
    }

    [Fact]
    public async Task TerminateInstance_Waiting_EndsWithTheOutput()
    {
        await using var engine = TestEngine.Run<Functions>();
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Listen");

        await engine.Client.TerminateInstanceAsync(id, new { Because = "enough" });
        var ended = await engine.WaitAsync(id);
        await engine.Client.RaiseEventAsync(id, "Item", "too late");

        Assert.Equal(OrchestrationRuntimeStatus.Terminated, ended.RuntimeStatus);
        Assert.Equal("""{"Because":"enough"}""", ended.SerializedOutput);
    }

    [Fact]
    public async Task Schedule_IdOfARunningInstance_ThrowsAlreadyExists()
    {
        await using var engine = TestEngine.Run<Functions>();
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Listen", new StartOrchestrationOptions("one"));

        var error = await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(
            () => engine.Client.ScheduleNewOrchestrationInstanceAsync("Listen", new StartOrchestrationOptions("one")));

        Assert.Contains("'one' already exists", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schedule_IdOfAFinishedInstance_ReplacesItUnlessDedupeStatusesForbid()
    {
        await using var engine = TestEngine.Run<Functions>();
        await engine.CompleteAsync("Quick", 1, "one");

        await engine.CompleteAsync("Quick", 2, "one");

        Assert.Equal("2", engine.Engine.Find("one")!.Output);
        await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(() => engine.Client.ScheduleNewOrchestrationInstanceAsync(
            "Quick", new StartOrchestrationOptions("one") { DedupeStatuses = ["Completed"] }));
        await Assert.ThrowsAsync<ArgumentException>(() => engine.Client.ScheduleNewOrchestrationInstanceAsync(
            "Quick", new StartOrchestrationOptions("one") { DedupeStatuses = ["Done"] }));
    }

    [Fact]
    public async Task Schedule_UnknownOrchestrator_Throws()
    {
        await using var engine = TestEngine.Run<Functions>();

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => engine.Client.ScheduleNewOrchestrationInstanceAsync("Nobody"));

        Assert.Contains("'Nobody' doesn't exist", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@entity")]
    [InlineData("a/b")]
    [InlineData("a?b")]
    [InlineData("")]
    public async Task Schedule_MalformedId_Throws(string id)
    {
        await using var engine = TestEngine.Run<Functions>();

        await Assert.ThrowsAsync<ArgumentException>(() => engine.Client.ScheduleNewOrchestrationInstanceAsync("Quick", new StartOrchestrationOptions(id)));
    }

    [Fact]
    public async Task PurgeInstance_RunningOrMissing_RemovesNothing()
    {
        await using var engine = TestEngine.Run<Functions>();
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Listen");

        Assert.Equal(0, (await engine.Client.PurgeInstanceAsync(id)).PurgedInstanceCount);
        Assert.Equal(0, (await engine.Client.PurgeInstanceAsync("nobody")).PurgedInstanceCount);
        Assert.NotNull(await engine.Client.GetInstanceAsync(id, CancellationToken.None));
    }

    [Fact]
    public async Task PurgeAllInstances_ByStatus_RemovesThoseAndTheirHistories()
    {
        await using var engine = TestEngine.Run<Functions>();
        for (var i = 0; i < 5; i++)
        {
            await engine.CompleteAsync("Quick", i, "q" + i);
        }

        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Listen", new StartOrchestrationOptions("listening"));
        var purged = await engine.Client.PurgeAllInstancesAsync(new PurgeInstancesFilter(Statuses: [OrchestrationRuntimeStatus.Completed]));

        Assert.Equal(5, purged.PurgedInstanceCount);
        Assert.Empty(engine.History("q1"));
        Assert.NotNull(engine.Engine.Find("listening"));
    }

    [Fact]
    public async Task Restart_Finished_RunsOnceMoreWithTheSameInput()
    {
        await using var engine = TestEngine.Run<Functions>();
        await engine.CompleteAsync("Quick", 7, "one");

        var other = await engine.Client.RestartAsync("one", restartWithNewInstanceId: true);
        var same = await engine.Client.RestartAsync("one");

        Assert.NotEqual("one", other);
        Assert.Equal("one", same);
        Assert.Equal(7, TestEngine.ResultOf<int>(await engine.WaitAsync(other)));
        await Assert.ThrowsAsync<ArgumentException>(() => engine.Client.RestartAsync("nobody"));
    }

    [Fact]
    public async Task Restart_RunningUnderTheSameId_Throws()
    {
        await using var engine = TestEngine.Run<Functions>();
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Listen");

        await Assert.ThrowsAsync<InvalidOperationException>(() => engine.Client.RestartAsync(id));
    }

    [Fact]
    public async Task RewindInstance_Failed_DoesAgainWhatFailedAndKeepsTheRest()
    {
        await using var engine = TestEngine.Run<Functions>();
        var failed = await engine.CompleteAsync("Fragile", id: "fragile");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        engine.Signals.Set("mended");

        await engine.Client.RewindInstanceAsync("fragile", "mended");

        Assert.Equal("good mended", TestEngine.ResultOf<string>(await engine.WaitAsync("fragile")));
        Assert.Equal(["Good", "Bad", "Bad"], engine.Signals.Seen);
        await Assert.ThrowsAsync<InvalidOperationException>(() => engine.Client.RewindInstanceAsync("fragile", "again"));
    }

    [Fact]
    public async Task WaitForInstanceCompletion_MissingInstance_WaitsUntilCancelled()
    {
        await using var engine = TestEngine.Run<Functions>();
        using var end = new CancellationTokenSource();
        var waiting = engine.Client.WaitForInstanceCompletionAsync("one", end.Token);
        var other = engine.Client.WaitForInstanceCompletionAsync("one", CancellationToken.None);

        end.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Quick", 1, new StartOrchestrationOptions("one"));

        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await other.WaitAsync(TestEngine.Patience)).RuntimeStatus);
    }

    public sealed class Functions(Signals signals)
    {
        [Function("Listen")]
        public static Task<string> Listen([OrchestrationTrigger] TaskOrchestrationContext context) => context.WaitForExternalEvent<string>("Item");

        [Function("Quick")]
        public static Task<int> Quick([OrchestrationTrigger] TaskOrchestrationContext context, int number) => Task.FromResult(number);

        [Function("Fragile")]
        public static async Task<string> Fragile([OrchestrationTrigger] TaskOrchestrationContext context) =>
            $"{await context.CallActivityAsync<string>("Good")} {await context.CallActivityAsync<string>("Bad")}";

        [Function("Good")]
        public string Good([ActivityTrigger] FunctionContext context)
        {
            signals.Seen.Enqueue("Good");
            return "good";
        }

        [Function("Bad")]
        public string Bad([ActivityTrigger] FunctionContext context)
        {
            signals.Seen.Enqueue("Bad");
            return signals.IsSet("mended") ? "mended" : throw new InvalidOperationException("bad");
        }
    }
}
