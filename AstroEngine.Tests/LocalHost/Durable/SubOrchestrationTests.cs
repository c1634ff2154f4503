using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class SubOrchestrationTests
{
    [Fact]
    public async Task CallSubOrchestrator_ManyLevels_GivesTheResultAndNamesTheParent()
    {
        await using var engine = TestEngine.Run<Functions>();

        Assert.Equal("3 < nest", await engine.ResultAsync<string>("Nest", 3, "top"));
    }

    [Fact]
    public async Task CallSubOrchestrator_WithInstanceId_RunsUnderIt()
    {
        await using var engine = TestEngine.Run<Functions>();

        await engine.CompleteAsync("Named", "the-child");

        Assert.Equal("\"from the-child\"", engine.Engine.Find("the-child")!.Output);
    }

    [Fact]
    public async Task CallSubOrchestrator_ChildFails_ThrowsWithTheCause()
    {
        await using var engine = TestEngine.Run<Functions>();

        var failed = await engine.CompleteAsync("Broken");

        Assert.Equal("Microsoft.DurableTask.TaskFailedException: Task 'Thrower' (#0) failed with an unhandled exception: broken", failed.SerializedOutput);
        Assert.True(failed.FailureDetails!.InnerFailure!.IsCausedBy<NotSupportedException>());
    }

    [Fact]
    public async Task CallSubOrchestrator_WithRetry_RunsAgainUnderTheSameId()
    {
        await using var engine = TestEngine.Run<Functions>(new ScaledTime(1000));

        Assert.Equal("third time", await engine.ResultAsync<string>("Persistent"));
        Assert.Equal(3, engine.Signals.Seen.Count);
    }

    [Fact]
    public async Task CallSubOrchestrator_UnknownName_FailsTheTask()
    {
        await using var engine = TestEngine.Run<Functions>();

        var failed = await engine.CompleteAsync("CallNobody");

        Assert.Contains("'Nobody' doesn't exist", failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallSubOrchestrator_IdIsTaken_FailsTheTask()
    {
        await using var engine = TestEngine.Run<Functions>();
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("WaitForEver", new StartOrchestrationOptions("taken"));

        var failed = await engine.CompleteAsync("Named", "taken");

        Assert.Contains("already exists", failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TerminateInstance_OfAChild_FailsTheTaskOfTheParent()
    {
        await using var engine = TestEngine.Run<Functions>();
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Holder");
        await engine.WaitUntilAsync("held", row => row.Status == OrchestrationRuntimeStatus.Running);

        await engine.Client.TerminateInstanceAsync("held");

        Assert.Contains("was terminated", (await engine.WaitAsync(id)).FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, OrchestrationRuntimeStatus.Terminated)]
    [InlineData(false, OrchestrationRuntimeStatus.Running)]
    public async Task TerminateInstance_RecursiveOrNot_EndsTheChildrenOrNot(bool recursive, OrchestrationRuntimeStatus expected)
    {
        await using var engine = TestEngine.Run<Functions>();
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Holder");
        await engine.WaitUntilAsync("held", row => row.Status == OrchestrationRuntimeStatus.Running);

        await engine.Client.TerminateInstanceAsync(id, new TerminateInstanceOptions(Recursive: recursive));
        await engine.WaitAsync(id);

        await engine.WaitUntilAsync("held", row => row.Status == expected);
    }

    [Fact]
    public async Task PurgeInstance_Recursive_RemovesTheChildrenToo()
    {
        await using var engine = TestEngine.Run<Functions>();
        await engine.CompleteAsync("Named", "the-child", "parent");

        var purged = await engine.Client.PurgeInstanceAsync("parent", new PurgeInstanceOptions(Recursive: true));

        Assert.Equal(2, purged.PurgedInstanceCount);
        Assert.Null(await engine.Client.GetInstanceAsync("the-child", CancellationToken.None));
    }

    public sealed class Functions(Signals signals)
    {
        [Function("Nest")]
        public static async Task<string> Nest([OrchestrationTrigger] TaskOrchestrationContext context, int depth) => depth == 0
            ? $"{context.Parent!.Name}"
            : depth == 3
                ? $"3 < {await context.CallSubOrchestratorAsync<string>("nest", depth - 1)}"
                : await context.CallSubOrchestratorAsync<string>("nest", depth - 1);

        [Function("Named")]
        public static Task Named([OrchestrationTrigger] TaskOrchestrationContext context, string child) =>
            context.CallSubOrchestratorAsync("Child", options: new SubOrchestrationOptions(instanceId: child));

        [Function("Child")]
        public static Task<string> Child([OrchestrationTrigger] TaskOrchestrationContext context) => Task.FromResult("from " + context.InstanceId);

        [Function("Broken")]
        public static Task Broken([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallSubOrchestratorAsync("Thrower");

        [Function("Thrower")]
        public static Task Thrower([OrchestrationTrigger] TaskOrchestrationContext context) => throw new NotSupportedException("broken");

        [Function("Persistent")]
        public static Task<string> Persistent([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallSubOrchestratorAsync<string>(
            "Unsteady", new SubOrchestrationOptions(new RetryPolicy(3, TimeSpan.FromSeconds(1)), "unsteady"));

        [Function("Unsteady")]
        public static Task<string> Unsteady([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync<string>("Count");

        [Function("CallNobody")]
        public static Task CallNobody([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallSubOrchestratorAsync("Nobody");

        [Function("Holder")]
        public static Task Holder([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallSubOrchestratorAsync("WaitForEver", options: new SubOrchestrationOptions(instanceId: "held"));

        [Function("WaitForEver")]
        public static Task WaitForEver([OrchestrationTrigger] TaskOrchestrationContext context) => context.WaitForExternalEvent<string>("never");

        [Function("Count")]
        public string Count([ActivityTrigger] FunctionContext context)
        {
            signals.Seen.Enqueue("called");
            return signals.Seen.Count == 3 ? "third time" : throw new InvalidOperationException("again");
        }
    }
}
