using AstroEngine.LocalHost.Durable.History;
using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class RetryTests
{
    [Fact]
    public async Task RetryPolicy_TaskFailsTwice_IsCalledAThirdTimeAfterGrowingPauses()
    {
        await using var engine = TestEngine.Run<Functions>(new ScaledTime(1000));

        var done = await engine.CompleteAsync("Stubborn", 2, "retry");

        Assert.Equal("succeeded at call 3", TestEngine.ResultOf<string>(done));
        Assert.Equal([TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30)], Pauses(engine, "retry"));
    }

    [Fact]
    public async Task RetryPolicy_TaskAlwaysFails_IsCalledMaxNumberOfAttemptsTimesInAll()
    {
        await using var engine = TestEngine.Run<Functions>(new ScaledTime(1000));

        var failed = await engine.CompleteAsync("Stubborn", 99, "retry");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        Assert.Equal(4, engine.Signals.Seen.Count);

        // The third would be 90 seconds; maxRetryInterval holds it down.
        Assert.Equal([TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60)], Pauses(engine, "retry"));
    }

    [Fact]
    public async Task RetryPolicy_RetryTimeoutOver_IsNotCalledAgain()
    {
        await using var engine = TestEngine.Run<Functions>(new ScaledTime(1000));

        await engine.CompleteAsync("ShortOfTime");

        // After two pauses of 10 seconds the 15 are over, however slow the machine is.
        Assert.InRange(engine.Signals.Seen.Count, 1, 3);
    }

    [Fact]
    public async Task HandleFailure_ExceptionIsOfAnotherType_IsNotCalledAgain()
    {
        await using var engine = TestEngine.Run<Functions>(new ScaledTime(1000));

        await engine.CompleteAsync("Choosy", false);
        Assert.Single(engine.Signals.Seen);

        await engine.CompleteAsync("Choosy", true);
        Assert.Equal(4, engine.Signals.Seen.Count);
    }

    [Fact]
    public async Task RetryHandler_SaysHowOften_IsObeyed()
    {
        await using var engine = TestEngine.Run<Functions>();

        var failed = await engine.CompleteAsync("Handled");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        Assert.Equal(["Fail", "Fail", "Fail"], engine.Signals.Seen);
        Assert.Equal("1,2,3", failed.ReadCustomStatusAs<string>());
    }

    [Fact]
    public async Task RetryPolicy_UnknownActivity_IsCalledOnce()
    {
        await using var engine = TestEngine.Run<Functions>();

        var failed = await engine.CompleteAsync("Unknown", id: "unknown");

        Assert.Contains("'NoSuchActivity' doesn't exist", failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.DoesNotContain(engine.History("unknown"), e => e.Type == EventType.TimerCreated);
    }

    [Theory]
    [InlineData(0, 1, 1.0)]
    [InlineData(1, 0, 1.0)]
    [InlineData(1, 1, 0.5)]
    public void RetryPolicy_MalformedValue_IsRefused(int attempts, int seconds, double coefficient) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RetryPolicy(attempts, TimeSpan.FromSeconds(seconds), coefficient));

    private static IEnumerable<TimeSpan> Pauses(TestEngine engine, string id) => engine.Engine.Store.History(id)
        .SelectMany(episode => episode.Events.Where(e => e.Type == EventType.TimerCreated).Select(e => e.FireAt!.Value - episode.StartedAt));

    public sealed class Functions(Signals signals)
    {
        [Function("Stubborn")]
        public static Task<string> Stubborn([OrchestrationTrigger] TaskOrchestrationContext context, int failures) => context.CallActivityAsync<string>(
            "FailFirst", failures, new TaskOptions(new RetryPolicy(4, TimeSpan.FromSeconds(10), 3.0, TimeSpan.FromSeconds(60))));

        [Function("ShortOfTime")]
        public static Task ShortOfTime([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync(
            "Fail", options: new TaskOptions(new RetryPolicy(50, TimeSpan.FromSeconds(10), retryTimeout: TimeSpan.FromSeconds(15))));

        [Function("Choosy")]
        public static Task Choosy([OrchestrationTrigger] TaskOrchestrationContext context, bool likes) => context.CallActivityAsync(
            "Fail", new TaskOptions(new RetryPolicy(3, TimeSpan.FromSeconds(1)) { HandleFailure = f => likes == f.IsCausedBy<InvalidOperationException>() }));

        [Function("Handled")]
        public static Task Handled([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var attempts = new List<int>();
            return context.CallActivityAsync("Fail", TaskOptions.FromRetryHandler(retry =>
            {
                attempts.Add(retry.LastAttemptNumber);
                context.SetCustomStatus(string.Join(',', attempts));
                return retry.LastAttemptNumber < 3 && retry.LastFailure.IsCausedBy<InvalidOperationException>();
            }));
        }

        [Function("Unknown")]
        public static Task Unknown([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync("NoSuchActivity", new TaskOptions(new RetryPolicy(3, TimeSpan.FromHours(1))));

        [Function("FailFirst")]
        public string FailFirst([ActivityTrigger] int failures)
        {
            signals.Seen.Enqueue("FailFirst");
            return signals.Seen.Count > failures ? $"succeeded at call {signals.Seen.Count}" : throw new InvalidOperationException("not yet");
        }

        [Function("Fail")]
        public void Fail([ActivityTrigger] FunctionContext context)
        {
            signals.Seen.Enqueue("Fail");
            throw new InvalidOperationException("never");
        }
    }
}
