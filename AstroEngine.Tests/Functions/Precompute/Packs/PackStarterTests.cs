using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Precompute.Packs;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;

namespace AstroEngine.Tests.Functions.Precompute.Packs;

[Collection(SmallPacksGroup.Name)]
public sealed class PackStarterTests(SmallPacks small)
{
    [Theory]
    [InlineData(null, true)]
    [InlineData(OrchestrationRuntimeStatus.Running, false)]
    [InlineData(OrchestrationRuntimeStatus.Pending, false)]
    [InlineData(OrchestrationRuntimeStatus.Suspended, false)]
    [InlineData(OrchestrationRuntimeStatus.Completed, true)]
    [InlineData(OrchestrationRuntimeStatus.Failed, true)]
    [InlineData(OrchestrationRuntimeStatus.Terminated, true)]
    public async Task StartAsync_PacksMissing_StartsUnlessItRuns(OrchestrationRuntimeStatus? status, bool starts)
    {
        await using var client = new RecordingClient(status);
        Assert.Equal(starts, await StartAsync(client, new PackSpan(1850, 1853)));
        Assert.Equal(starts ? ["PrecomputePacks precompute-packs"] : [], client.Started);
    }

    [Fact]
    public async Task StartAsync_NothingMissing_DoesNotEvenAsk()
    {
        await using var client = new RecordingClient(null);
        Assert.False(await StartAsync(client, new PackSpan(1850, 1852)));
        Assert.Empty(client.Started);
        Assert.Equal(0, client.Asked);
    }

    private async Task<bool> StartAsync(RecordingClient client, PackSpan span)
    {
        using var library = new PackLibrary([small.Folder], NullLogger<PackLibrary>.Instance);
        var settings = new PackSettings(span, small.Folder, SmallPacks.Options) { YearsOfPack = 1 };
        var supply = new PackSupply(settings, library, null, NullLogger<PackSupply>.Instance);
        return await new PackStarter(supply).StartAsync(client, CancellationToken.None);
    }
}
