using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class ScaleTests
{
    private const int Instances = 2_000;

    [Fact]
    public async Task Run_ManyInstances_AllCompleteAndNothingIsLeft()
    {
        await using var engine = TestEngine.Run<Functions>();

        var ids = await Task.WhenAll(Enumerable.Range(0, Instances).Select(i => engine.Client.ScheduleNewOrchestrationInstanceAsync("Three", i)));
        var done = await Task.WhenAll(ids.Select(id => engine.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true)))
            .WaitAsync(TimeSpan.FromMinutes(2));

        Assert.All(done, d => Assert.Equal(d.ReadInputAs<int>() + 3, TestEngine.ResultOf<int>(d)));
        var left = engine.Engine.Store.Pending();
        Assert.Empty(left.Activities);
        Assert.Empty(left.Timers);
    }

    public sealed class Functions
    {
        [Function("Three")]
        public static async Task<int> Three([OrchestrationTrigger] TaskOrchestrationContext context, int number)
        {
            for (var i = 0; i < 3; i++)
            {
                number = await context.CallActivityAsync<int>("Next", number);
            }

            return number;
        }

        [Function("Next")]
        public static int Next([ActivityTrigger] int number) => number + 1;
    }
}
