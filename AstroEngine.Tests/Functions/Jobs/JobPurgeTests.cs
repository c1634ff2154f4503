using AstroEngine.Functions.Jobs;
using AstroEngine.Functions.Storage;
using AstroEngine.Tests.Functions.Precompute;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.Functions.Jobs;

/// <summary>Found by the fuzz suite: a purge of thousands of jobs kept its caller waiting for more than half a minute.</summary>
public sealed class JobPurgeTests : IAsyncDisposable
{
    private readonly PrecomputeServices _services = new();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task Purge_MoreJobsThanItHasTimeFor_RemovesOneAtLeastAndSaysHowManyAreLeft()
    {
        var purge = new JobPurge(_services.Get<IObjectStore>(), _services.Clock);
        foreach (var digit in "123")
        {
            _services.Client.Add(
                $"{JobId.Prefix}natal-chart-{new string(digit, 32)}", OrchestrationRuntimeStatus.Completed, _services.Clock.GetUtcNow().AddDays(-1));
        }

        Assert.Equal((1, 2), await purge.PurgeAsync(_services.Client, TimeSpan.Zero, TimeSpan.Zero, CancellationToken.None));
        Assert.Equal((2, 0), await purge.PurgeAsync(_services.Client, TimeSpan.Zero, TimeSpan.MaxValue, CancellationToken.None));
        Assert.Empty(_services.Client.Instances);
    }
}
