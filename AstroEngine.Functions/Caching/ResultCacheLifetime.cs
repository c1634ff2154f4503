using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Caching;

/// <summary>Has the cache begin to connect when the service starts, and waits for what is being written when it stops.</summary>
internal sealed class ResultCacheLifetime(ResultCache cache) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        cache.Start();
        return Task.CompletedTask;
    }

    // Requests may still be answered while the host stops, so nothing is closed here: that is for the disposal, which comes last.
    public Task StopAsync(CancellationToken cancellationToken) =>
        cache.WhenStored.WaitAsync(cancellationToken).ContinueWith(
            static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
}
