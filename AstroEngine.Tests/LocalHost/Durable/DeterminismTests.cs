using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("Renamed", "step #0 was to call the activity 'Before', but when replayed the code now wants to call the activity 'After'")]
    [InlineData("Retyped", "step #0 was to call the activity 'Before', but when replayed the code now wants to create a timer")]
    [InlineData("Removed", "step #0 was to call the activity 'Before', but when replayed the code does not get to a step of that number")]
    [InlineData("Added", "wants to call the activity 'After' as its step #1, but the history has no step of that number")]
    public async Task Replay_CodeWasChanged_FailsAndSaysWhatDiffers(string name, string expected)
    {
        await using var engine = TestEngine.Run<Original>();
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync(name);
        await engine.WaitUntilAsync(id, row => row.Status == OrchestrationRuntimeStatus.Running);

        engine.Kill();
        engine.Start(typeof(Changed));
        await engine.Client.RaiseEventAsync(id, "Go");

        var failed = await engine.WaitAsync(id);
        Assert.Contains(expected, failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains("not deterministic", failed.FailureDetails.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Delay")]
    [InlineData("Pool")]
    [InlineData("Mixed")]
    [InlineData("Detached")]
    public async Task Await_SomethingForeign_FailsAndSaysSo(string name)
    {
        await using var engine = TestEngine.Run<Foreign>();

        var failed = await engine.CompleteAsync(name);

        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        Assert.Contains("did not come from its TaskOrchestrationContext", failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replay_GuidsTimeAndLogs_AreTheSameEachTimeAndLoggedOnce()
    {
        await using var engine = TestEngine.Run<Steady>();

        var seen = await engine.ResultAsync<string[]>("Observe");

        Assert.Equal(seen[0], seen[1]);
        Assert.All(engine.Signals.Seen.Distinct(), guid => Assert.Equal('5', guid[14]));
        Assert.Equal(2, engine.Signals.Seen.Distinct().Count());
        Assert.True(engine.Signals.Seen.Count > 2);
        Assert.Single(engine.Logs.Entries, e => e.Text.Contains("once only", StringComparison.Ordinal));
    }

    public sealed class Original
    {
        [Function("Renamed")]
        public static Task Renamed([OrchestrationTrigger] TaskOrchestrationContext context) => CallAndWait(context);

        [Function("Retyped")]
        public static Task Retyped([OrchestrationTrigger] TaskOrchestrationContext context) => CallAndWait(context);

        [Function("Removed")]
        public static Task Removed([OrchestrationTrigger] TaskOrchestrationContext context) => CallAndWait(context);

        [Function("Added")]
        public static Task Added([OrchestrationTrigger] TaskOrchestrationContext context) => CallAndWait(context);

        [Function("Before")]
        public static void Before([ActivityTrigger] FunctionContext context) => ArgumentNullException.ThrowIfNull(context);

        private static async Task CallAndWait(TaskOrchestrationContext context)
        {
            var call = context.CallActivityAsync("Before");
            await context.WaitForExternalEvent<string>("Go");
            await call;
        }
    }

    public sealed class Changed
    {
        [Function("Renamed")]
        public static Task Renamed([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync("After");

        [Function("Retyped")]
        public static Task Retyped([OrchestrationTrigger] TaskOrchestrationContext context) => context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);

        [Function("Removed")]
        public static Task Removed([OrchestrationTrigger] TaskOrchestrationContext context) => context.WaitForExternalEvent<string>("Go");

        [Function("Added")]
        public static async Task Added([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var first = context.CallActivityAsync("Before");
            await context.CallActivityAsync("After");
            await first;
        }
    }

    public sealed class Foreign
    {
        // What is done already when it is awaited continues at once, and nobody can tell.
        private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(200);

        [Function("Delay")]
        public static async Task Delay([OrchestrationTrigger] TaskOrchestrationContext context) => await Task.Delay(Long);

        [Function("Pool")]
        public static async Task<int> Pool([OrchestrationTrigger] TaskOrchestrationContext context) => await Task.Run(async () =>
        {
            await Task.Delay(Long);
            return context.InstanceId.Length;
        });

        [Function("Mixed")]
        public static Task Mixed([OrchestrationTrigger] TaskOrchestrationContext context) => Task.WhenAll(LaterAsync(), context.WaitForExternalEvent<string>("never"));

        [Function("Detached")]
        public static async Task Detached([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync("Nothing").ConfigureAwait(false);
            await context.CallActivityAsync("Nothing").ConfigureAwait(false);
        }

        [Function("Nothing")]
        public static void Nothing([ActivityTrigger] FunctionContext context) => ArgumentNullException.ThrowIfNull(context);

        private static async Task LaterAsync() => await Task.Delay(Long);
    }

    public sealed class Steady(Signals signals)
    {
        [Function("Observe")]
        public async Task<string[]> Observe([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            context.CreateReplaySafeLogger("Observer").LogInformation("said once only");
            var time = context.CurrentUtcDateTime;
            signals.Seen.Enqueue(context.NewGuid().ToString());
            var first = await context.CallActivityAsync<string>("Echo", time);
            signals.Seen.Enqueue(context.NewGuid().ToString());
            var second = await context.CallActivityAsync<string>("Echo", time);
            return [first, second];
        }

        [Function("Echo")]
        public static string Echo([ActivityTrigger] string text) => text;
    }
}
