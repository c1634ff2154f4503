using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Precompute.Packs;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;

namespace AstroEngine.Tests.Functions.Precompute.Packs;

[Collection(SmallPacksGroup.Name)]
public sealed class PackTaskTests(SmallPacks small) : IAsyncDisposable
{
    private static readonly DateTimeOffset Started = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    private readonly FakeDurableClient _client = new();

    [Theory]
    [InlineData(null, true)]
    [InlineData(OrchestrationRuntimeStatus.Running, false)]
    [InlineData(OrchestrationRuntimeStatus.Pending, false)]
    [InlineData(OrchestrationRuntimeStatus.Suspended, false)]
    [InlineData(OrchestrationRuntimeStatus.Completed, true)]
    [InlineData(OrchestrationRuntimeStatus.Failed, true)]
    [InlineData(OrchestrationRuntimeStatus.Terminated, true)]
    public async Task RunAsync_PacksMissing_StartsTheOrchestrationUnlessItIsAtWork(OrchestrationRuntimeStatus? status, bool starts)
    {
        if (status is { } known)
        {
            _client.Add("precompute-packs", known, Started);
        }

        var summary = await RunAsync(new PackSpan(1850, 1854));
        Assert.StartsWith("2 packs are missing", summary, StringComparison.Ordinal);
        Assert.Equal(starts ? 1 : 0, _client.Scheduled.Count);
        Assert.All(_client.Scheduled, s => Assert.Equal(("PrecomputePacks", null, "precompute-packs"), (s.Orchestrator, s.Input, s.Options!.InstanceId)));
    }

    [Fact]
    public async Task RunAsync_NothingMissing_StartsNothing()
    {
        Assert.Equal("no packs are missing", await RunAsync(new PackSpan(1850, 1852)));
        Assert.Empty(_client.Scheduled);
    }

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    private async Task<string> RunAsync(PackSpan span)
    {
        using var library = new PackLibrary([small.Folder], NullLogger<PackLibrary>.Instance);
        var settings = new PackSettings(span, small.Folder, SmallPacks.Options) { YearsOfPack = 1 };
        return await new PackTask(new PackSupply(settings, library, null, NullLogger<PackSupply>.Instance)).RunAsync(_client, CancellationToken.None);
    }
}
