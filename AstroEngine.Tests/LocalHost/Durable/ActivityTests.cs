using System.Text.Json.Serialization;
using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class ActivityTests
{
    [Fact]
    public async Task CallActivity_InSequence_GivesResultsInOrder()
    {
        await using var engine = TestEngine.Run<Functions>();

        var done = await engine.CompleteAsync("Sequence", 3);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, done.RuntimeStatus);
        Assert.Equal([2, 4, 6], TestEngine.ResultOf<List<int>>(done));
    }

    [Fact]
    public async Task CallActivity_FanOutOf200_GathersAll()
    {
        await using var engine = TestEngine.Run<Functions>();

        var done = await engine.CompleteAsync("FanOut", 200);

        Assert.Equal(Enumerable.Range(1, 200).Sum() * 2, TestEngine.ResultOf<int>(done));
    }

    [Fact]
    public async Task CallActivity_ManyCalls_RunNoMoreThanTheLimitAtATime()
    {
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions { MaxActivities = 3 });
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Crowd", 8);
        await engine.Signals.WaitAsync("3 at once");

        Assert.Equal(3, engine.Signals.Seen.Count);
        engine.Signals.Set("go on");
        await engine.WaitAsync(id);

        Assert.Equal(8, engine.Signals.Seen.Count);
    }

    [Fact]
    public async Task CallActivity_ParametersOfAllKinds_AreBound()
    {
        await using var engine = TestEngine.Run<Functions>();

        var done = await engine.CompleteAsync("Bound", new Person("Ann", 7), "the-id");

        Assert.Equal("Ann 7 the-id Describe False", TestEngine.ResultOf<string>(done));
        Assert.Equal("""{"Name":"Ann","years":7}""", done.SerializedInput);
    }

    [Fact]
    public async Task CallActivity_NullAndNoResult_AreDefaults()
    {
        await using var engine = TestEngine.Run<Functions>();

        var done = await engine.CompleteAsync("Nothing");

        Assert.Equal("null 0", TestEngine.ResultOf<string>(done));
    }

    [Fact]
    public async Task CallActivity_OptionsInPlaceOfInput_AreRefused()
    {
        await using var engine = TestEngine.Run<Functions>();

        var failed = await engine.CompleteAsync("Misplaced");

        Assert.Equal(typeof(ArgumentException).FullName, failed.FailureDetails!.ErrorType);
    }

    [Fact]
    public async Task CallActivity_TimeIsOver_FailsTheTask()
    {
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions { FunctionTimeout = TimeSpan.FromMilliseconds(20) });

        var failed = await engine.CompleteAsync("Patient");

        Assert.True(failed.FailureDetails!.InnerFailure!.IsCausedBy<TimeoutException>());
    }

    public sealed record Person(string Name, [property: JsonPropertyName("years")] int Age);

    public sealed class Functions(Signals signals)
    {
        [Function("Sequence")]
        public static async Task<List<int>> Sequence([OrchestrationTrigger] TaskOrchestrationContext context, int count)
        {
            var results = new List<int>();
            for (var i = 1; i <= count; i++)
            {
                results.Add(await context.CallActivityAsync<int>("Twice", i));
            }

            return results;
        }

        [Function("FanOut")]
        public static async Task<int> FanOut([OrchestrationTrigger] TaskOrchestrationContext context, int count) =>
            (await Task.WhenAll(Enumerable.Range(1, count).Select(i => context.CallActivityAsync<int>("twice", i)))).Sum();

        [Function("Crowd")]
        public static Task Crowd([OrchestrationTrigger] TaskOrchestrationContext context, int count) =>
            Task.WhenAll(Enumerable.Range(1, count).Select(_ => context.CallActivityAsync("Wait")));

        [Function("Bound")]
        public static Task<string> Bound([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync<string>("Describe", context.GetInput<Person>());

        [Function("Nothing")]
        public static async Task<string> Nothing([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var text = await context.CallActivityAsync<string?>("Echo");
            await context.CallActivityAsync("Quiet", 5);
            return $"{text ?? "null"} {await context.CallActivityAsync<int>("Quiet", 5)}";
        }

        [Function("Misplaced")]
        public static Task Misplaced([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync("Echo", input: TaskOptions.FromRetryPolicy(new RetryPolicy(2, TimeSpan.FromSeconds(1))));

        [Function("Patient")]
        public static Task Patient([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync("Forever");

        [Function("Twice")]
        public static int Twice([ActivityTrigger] int number) => 2 * number;

        [Function("Describe")]
        public static string Describe([ActivityTrigger] Person person, string instanceId, FunctionContext context, CancellationToken cancellation) =>
            $"{person.Name} {person.Age} {instanceId} {context.FunctionDefinition.Name} {cancellation.IsCancellationRequested}";

        [Function("Echo")]
        public static string? Echo([ActivityTrigger] string? text) => text;

        [Function("Quiet")]
        public static Task Quiet([ActivityTrigger] FunctionContext context) => Task.CompletedTask;

        [Function("Forever")]
        public static Task Forever([ActivityTrigger] FunctionContext context, CancellationToken cancellation) => Task.Delay(Timeout.Infinite, cancellation);

        [Function("Wait")]
        public async Task Wait([ActivityTrigger] FunctionContext context)
        {
            signals.Seen.Enqueue("entered");
            if (signals.Seen.Count >= 3)
            {
                signals.Set("3 at once");
            }

            await signals.WaitAsync("go on");
        }
    }
}
