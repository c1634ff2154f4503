using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class QueryTests
{
    [Fact]
    public async Task GetAllInstances_PageByPage_GivesEachOnceInOrder()
    {
        await using var engine = await StartAsync(new FakeTime());

        var pages = new List<Page<OrchestrationMetadata>>();
        await foreach (var page in engine.Client.GetAllInstancesAsync(new OrchestrationQuery(PageSize: 4)).AsPages())
        {
            pages.Add(page);
        }

        Assert.Equal([4, 4, 2], pages.Select(p => p.Values.Count));
        Assert.Null(pages[^1].ContinuationToken);
        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"{(i % 2 == 0 ? "even" : "odd")}-{i}"), pages.SelectMany(p => p.Values).Select(v => v.InstanceId));
    }

    [Fact]
    public async Task GetAllInstances_ContinuationToken_GoesOnAfterAddedInstances()
    {
        await using var engine = await StartAsync(new FakeTime());
        var first = await FirstPageAsync(engine, new OrchestrationQuery(PageSize: 9));

        await engine.CompleteAsync("Quick", 1, "added");
        var second = await FirstPageAsync(engine, new OrchestrationQuery(ContinuationToken: first.ContinuationToken));

        Assert.Equal(["odd-9", "added"], second.Values.Select(v => v.InstanceId));
    }

    [Fact]
    public async Task GetAllInstances_Filtered_GivesThose()
    {
        var clock = new FakeTime();
        await using var engine = await StartAsync(clock);
        var start = clock.GetUtcNow().AddMinutes(-10);

        Assert.Equal(5, (await FirstPageAsync(engine, new OrchestrationQuery(InstanceIdPrefix: "odd"))).Values.Count);
        Assert.Equal(3, (await FirstPageAsync(engine, new OrchestrationQuery(CreatedFrom: start.AddMinutes(2), CreatedTo: start.AddMinutes(4)))).Values.Count);
        Assert.Empty((await FirstPageAsync(engine, new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Failed]))).Values);
        Assert.Equal(10, (await FirstPageAsync(engine, new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Completed]))).Values.Count);
    }

    [Fact]
    public async Task GetAllInstances_PayloadsNotAskedFor_AreNotThere()
    {
        await using var engine = await StartAsync(new FakeTime());

        var without = (await FirstPageAsync(engine, new OrchestrationQuery())).Values[3];
        var with = (await FirstPageAsync(engine, new OrchestrationQuery(FetchInputsAndOutputs: true))).Values[3];

        Assert.Null(without.SerializedInput);
        Assert.Throws<InvalidOperationException>(() => (object)without.ReadOutputAs<int>());
        Assert.Equal(3, with.ReadInputAs<int>());
        Assert.Equal("null", with.SerializedCustomStatus);
    }

    [Fact]
    public async Task GetAllInstances_ForeignToken_Throws()
    {
        await using var engine = await StartAsync(new FakeTime());

        await Assert.ThrowsAsync<ArgumentException>(() => FirstPageAsync(engine, new OrchestrationQuery(ContinuationToken: "not one")));
    }

    private static async Task<TestEngine> StartAsync(FakeTime clock)
    {
        var engine = TestEngine.Run<Functions>(clock);
        for (var i = 0; i < 10; i++)
        {
            await engine.CompleteAsync("Quick", i, $"{(i % 2 == 0 ? "even" : "odd")}-{i}");
            clock.Advance(TimeSpan.FromMinutes(1));
        }

        return engine;
    }

    private static async Task<Page<OrchestrationMetadata>> FirstPageAsync(TestEngine engine, OrchestrationQuery query)
    {
        await foreach (var page in engine.Client.GetAllInstancesAsync(query).AsPages())
        {
            return page;
        }

        throw new InvalidOperationException("There is no page.");
    }

    public sealed class Functions
    {
        [Function("Quick")]
        public static Task<int> Quick([OrchestrationTrigger] TaskOrchestrationContext context, int number) => Task.FromResult(number);
    }
}
