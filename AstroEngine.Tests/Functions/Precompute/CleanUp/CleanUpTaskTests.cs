using AstroEngine.Functions.Precompute;
using AstroEngine.Functions.Storage;
using AstroEngine.Tests.LocalHost;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.Functions.Precompute.CleanUp;

/// <summary>Objects are as new as the machine's clock says; the clock of the service is set days ahead of it to make them old.</summary>
public sealed class CleanUpTaskTests : IAsyncDisposable
{
    private readonly PrecomputeServices _services = new(("Jobs:Retention", "7.00:00:00"));

    public CleanUpTaskTests() => Clock.Set(TimeProvider.System.GetUtcNow());

    private ManualClock Clock => _services.Clock;

    private FakeDurableClient Client => _services.Client;

    private IObjectStore Store => _services.Get<IObjectStore>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task Run_FinishedJobs_AreRemovedWithTheirObjectsWhenTheirTimeIsOver()
    {
        var now = Clock.GetUtcNow();
        var (old, failed, running, tardy, young) = (Job(1), Job(2), Job(3), Job(4), Job(5));
        Client.Add(old, OrchestrationRuntimeStatus.Completed, now.AddDays(-8));
        Client.Add($"part-of-{old}-0", OrchestrationRuntimeStatus.Completed, now.AddDays(-8));
        Client.Add($"webhook-{old}", OrchestrationRuntimeStatus.Completed, now.AddDays(-8));
        Client.Add(failed, OrchestrationRuntimeStatus.Failed, now.AddDays(-8));
        Client.Add(running, OrchestrationRuntimeStatus.Running, now.AddDays(-8));
        Client.Add(tardy, OrchestrationRuntimeStatus.Completed, now.AddDays(-8), ended: now.AddDays(-1));
        Client.Add(young, OrchestrationRuntimeStatus.Completed, now.AddDays(-6));
        await StoreAsync([$"jobs/{old}/results/1", .. ((string[])[old, failed, running, tardy, young]).Select(job => $"jobs/{job}/items")]);

        Assert.Equal("2 jobs and 0 other orchestrations removed, 0 abandoned uploads, 0 idempotency keys", await RunAsync());

        Assert.Equal([running, tardy, young], Client.Instances.Select(i => i.InstanceId));
        Assert.Equal([$"jobs/{running}/items", $"jobs/{tardy}/items", $"jobs/{young}/items"], await ObjectsAsync());
    }

    [Fact]
    public async Task Run_OtherFinishedOrchestrations_AreRemovedLater()
    {
        var now = Clock.GetUtcNow();
        Client.Add("precompute-warm-up", OrchestrationRuntimeStatus.Completed, now.AddDays(-13));
        Client.Add("0123456789", OrchestrationRuntimeStatus.Completed, now.AddDays(-15));
        Client.Add("waiting", OrchestrationRuntimeStatus.Running, now.AddDays(-15));

        Assert.Equal("0 jobs and 1 other orchestrations removed, 0 abandoned uploads, 0 idempotency keys", await RunAsync());

        Assert.Equal(["precompute-warm-up", "waiting"], Client.Instances.Select(i => i.InstanceId));
    }

    [Fact]
    public async Task Run_UploadWithoutJob_IsRemovedAfterADay()
    {
        await StoreAsync("jobs/job-known/items", "jobs/job-lost/items", "jobs/job-lost/results/1");
        Client.Add("job-known", OrchestrationRuntimeStatus.Running, Clock.GetUtcNow());

        Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal("0 jobs and 0 other orchestrations removed, 0 abandoned uploads, 0 idempotency keys", await RunAsync());
        Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal("0 jobs and 0 other orchestrations removed, 1 abandoned uploads, 0 idempotency keys", await RunAsync());

        Assert.Equal(["jobs/job-known/items"], await ObjectsAsync());
    }

    [Fact]
    public async Task Run_IdempotencyKeys_AreRemovedAfterADay()
    {
        await StoreAsync("idempotency/a", "idempotency/b", "packs/1900");

        Clock.Advance(TimeSpan.FromHours(23));
        await RunAsync();
        Assert.Equal(3, (await ObjectsAsync()).Count);
        Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal("0 jobs and 0 other orchestrations removed, 0 abandoned uploads, 2 idempotency keys", await RunAsync());

        Assert.Equal(["packs/1900"], await ObjectsAsync());
    }

    [Fact]
    public async Task Run_Cancelled_Throws()
    {
        Client.Add(Job(1), OrchestrationRuntimeStatus.Completed, Clock.GetUtcNow().AddDays(-8));
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _services.Get<PrecomputeTasks>().Get("clean-up").RunAsync(Client, cancellation.Token));
        Assert.Single(Client.Instances);
    }

    private static string Job(int number) => $"job-bulk-charts-{number:x32}";

    private Task<string> RunAsync() => _services.Get<PrecomputeTasks>().Get("clean-up").RunAsync(Client, default);

    private async Task StoreAsync(params string[] names)
    {
        foreach (var name in names)
        {
            await Store.WriteAsync(name, "x"u8.ToArray());
        }
    }

    private async Task<List<string>> ObjectsAsync()
    {
        List<string> names = [];
        await foreach (var item in Store.ListAsync(""))
        {
            names.Add(item.Name);
        }

        return names;
    }
}
