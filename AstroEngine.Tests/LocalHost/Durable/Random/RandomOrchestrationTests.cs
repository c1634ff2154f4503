using System.Globalization;
using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.DurableTask;

namespace AstroEngine.Tests.LocalHost.Durable.Random;

/// <summary>Random orchestrations give what the same logic gives in memory, killed or not.</summary>
public sealed class RandomOrchestrationTests
{
    private const int EachBatch = 50;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 6)]
    [InlineData(4, 6)]
    public async Task Run_RandomTrees_GiveWhatTheyGiveInMemory(int seed, int kills)
    {
        var random = new System.Random(seed);
        var trees = Enumerable.Range(0, EachBatch).Select(_ => Grow(random)).ToList();
        var alarm = new CommitAlarm();
        await using var engine = TestEngine.Run<RandomFunctions>(new TestEngineOptions { Clock = new ScaledTime(1000), BeforeCommit = alarm.Count });
        for (var i = 0; i < EachBatch; i++)
        {
            await engine.Client.ScheduleNewOrchestrationInstanceAsync("Evaluate", trees[i], new StartOrchestrationOptions(Name(i)));
        }

        for (var i = 0; i < kills; i++)
        {
            alarm.Set(random.Next(1, 10));
            var all = Task.WhenAll(Enumerable.Range(0, EachBatch).Select(n => engine.WaitAsync(Name(n))));
            if (await Task.WhenAny(alarm.Rung, all) == all)
            {
                break;
            }

            engine.Kill();
            engine.Start();
        }

        for (var i = 0; i < EachBatch; i++)
        {
            var result = TestEngine.ResultOf<long>(await engine.WaitAsync(Name(i)));
            Assert.True(trees[i].Evaluate() == result, $"Tree {i} of seed {seed} gave {result}, in memory {trees[i].Evaluate()}.");
        }
    }

    private static Node Grow(System.Random random)
    {
        var id = 1;
        return Node.Grow(random, random.Next(1, 4), ref id);
    }

    private static string Name(int number) => "tree" + number.ToString(CultureInfo.InvariantCulture);
}
