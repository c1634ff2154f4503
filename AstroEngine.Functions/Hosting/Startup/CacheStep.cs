using AstroEngine.Functions.Caching;

namespace AstroEngine.Functions.Hosting.Startup;

/// <summary>The cache: begins to connect, and waits for what is being written when it stops. It is closed with the container, which comes last of all.</summary>
internal sealed class CacheStep(ResultCache cache) : IStartupStep
{
    /// <inheritdoc />
    public string Name => "cache";

    /// <inheritdoc />
    public Task<string> StartAsync(CancellationToken cancellationToken)
    {
        cache.Start();
        return Task.FromResult(cache.RedisState switch
        {
            RedisState.None => "in memory alone",
            RedisState.Misconfigured => "in memory alone, REDIS_URL cannot be understood",
            _ => "in memory and Redis",
        });
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => cache.WhenStored.WaitAsync(cancellationToken);
}
