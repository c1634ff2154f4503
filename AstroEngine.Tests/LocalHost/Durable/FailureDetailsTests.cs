using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class FailureDetailsTests
{
    [Fact]
    public async Task ActivityFailure_ReachesTheOrchestrator_WithTypeMessageStackAndCause()
    {
        await using var engine = TestEngine.Run<Functions>();

        var seen = await engine.ResultAsync<string[]>("Catch");

        Assert.Equal("Task 'Boom' (#0) failed with an unhandled exception: boom x", seen[0]);
        Assert.Equal(typeof(BoomException).FullName, seen[1]);
        Assert.Contains(nameof(Functions.Boom), seen[2], StringComparison.Ordinal);
        Assert.Equal("System.ArgumentException: inner", seen[3]);
        Assert.Equal("True True False", seen[4]);
    }

    [Fact]
    public async Task ActivityFailure_NotCaught_FailsTheInstance()
    {
        await using var engine = TestEngine.Run<Functions>();

        var failed = await engine.CompleteAsync("Fall");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        Assert.Equal("Microsoft.DurableTask.TaskFailedException", failed.FailureDetails!.ErrorType);
        Assert.Equal(typeof(BoomException).FullName, failed.FailureDetails.InnerFailure!.ErrorType);
        Assert.Equal("Microsoft.DurableTask.TaskFailedException: Task 'Boom' (#0) failed with an unhandled exception: boom x", failed.SerializedOutput);
    }

    [Fact]
    public void IsCausedBy_TypeThatIsNoException_Throws() =>
        Assert.Throws<ArgumentException>(() => new TaskFailureDetails("x", "y", null, null, null).IsCausedBy(typeof(string)));

    public sealed class BoomException(string message, Exception inner) : InvalidOperationException(message, inner);

    public sealed class Functions
    {
        [Function("Catch")]
        public static async Task<string[]> Catch([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            try
            {
                await context.CallActivityAsync("Boom");
                return [];
            }
            catch (TaskFailedException e)
            {
                var failure = e.FailureDetails;
                return
                [
                    e.Message,
                    failure.ErrorType,
                    failure.StackTrace!,
                    failure.InnerFailure!.ToString(),
                    $"{failure.IsCausedBy<BoomException>()} {failure.IsCausedBy<InvalidOperationException>()} {failure.IsCausedBy<TimeoutException>()}",
                ];
            }
        }

        [Function("Fall")]
        public static Task Fall([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync("Boom");

        [Function("Boom")]
        public static void Boom([ActivityTrigger] FunctionContext context) => throw new BoomException("boom x", new ArgumentException("inner"));
    }
}
