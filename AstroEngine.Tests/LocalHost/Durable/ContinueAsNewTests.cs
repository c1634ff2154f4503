using AstroEngine.LocalHost.Durable.History;
using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class ContinueAsNewTests
{
    [Fact]
    public async Task ContinueAsNew_ManyRuns_KeepsIdAndForgetsHistory()
    {
        await using var engine = TestEngine.Run<Functions>();

        Assert.Equal(20, await engine.ResultAsync<int>("Count", 0, "counter"));
        Assert.Single(engine.History("counter"), e => e.Type == EventType.ExecutionStarted);
        Assert.Single(engine.History("counter"), e => e.Type == EventType.TaskCompleted);
    }

    [Theory]
    [InlineData(true, "bc")]
    [InlineData(false, "timeout")]
    public async Task ContinueAsNew_EventsNobodyWaitedFor_AreCarriedOnlyWhenAsked(bool preserve, string expected)
    {
        var clock = new FakeTime();
        await using var engine = TestEngine.Run<Functions>(clock);
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Carry", preserve.ToString(), new StartOrchestrationOptions("carry", clock.GetUtcNow().AddHours(1)));
        foreach (var text in (string[])["a", "b", "c"])
        {
            await engine.Client.RaiseEventAsync("carry", "Item", text);
        }

        clock.Advance(TimeSpan.FromHours(1));
        await engine.WaitUntilAsync("carry", row => row.IsFinished || row.CustomStatus == "\"second\"");
        clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(expected, TestEngine.ResultOf<string>(await engine.WaitAsync("carry")));
    }

    [Fact]
    public async Task ContinueAsNew_InASubOrchestration_AnswersTheParentOnceAtItsEnd()
    {
        await using var engine = TestEngine.Run<Functions>();

        Assert.Equal(20, await engine.ResultAsync<int>("Parent"));
    }

    public sealed class Functions
    {
        [Function("Count")]
        public static async Task<int> Count([OrchestrationTrigger] TaskOrchestrationContext context, int number)
        {
            var next = await context.CallActivityAsync<int>("Next", number);
            if (next < 20)
            {
                context.ContinueAsNew(next);
            }

            return next;
        }

        [Function("Parent")]
        public static Task<int> Parent([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallSubOrchestratorAsync<int>("Count", 0);

        [Function("Carry")]
        public static async Task<string> Carry([OrchestrationTrigger] TaskOrchestrationContext context, string? flag)
        {
            if (flag is null)
            {
                context.SetCustomStatus("second");
                try
                {
                    var first = await context.WaitForExternalEvent<string>("Item", TimeSpan.FromMinutes(30));
                    return first + await context.WaitForExternalEvent<string>("Item", TimeSpan.FromMinutes(30));
                }
                catch (TaskCanceledException)
                {
                    return "timeout";
                }
            }

            await context.WaitForExternalEvent<string>("Item");
            context.ContinueAsNew(null, preserveUnprocessedEvents: bool.Parse(flag));
            return "unseen";
        }

        [Function("Next")]
        public static int Next([ActivityTrigger] int number) => number + 1;
    }
}
