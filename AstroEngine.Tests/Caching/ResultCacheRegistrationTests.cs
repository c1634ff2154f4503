using AstroEngine.Functions.Caching;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Tests.Caching;

public sealed class ResultCacheRegistrationTests
{
    private static IConfiguration Configuration(params (string Name, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => setting.Value)).Build();

    private static ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        return services;
    }

    [Fact]
    public void AddResultCache_ReadsTheSettings()
    {
        ResultCacheOptions? seen = null;
        Services().AddResultCache(
            Configuration(
                ("REDIS_URL", "redis://h:1/2"),
                ("Cache:Version", "0.1.0"),
                ("Cache:Memory:Entries", "5"),
                ("Cache:Memory:Bytes", "4096"),
                ("Cache:Memory:LifetimeSeconds", "1.5"),
                ("Cache:Redis:TimeoutMilliseconds", "7"),
                ("Cache:Redis:Circuit:BreakSeconds", "2.5")),
            options => seen = options);

        Assert.NotNull(seen);
        Assert.Equal(("redis://h:1/2", "0.1.0", 5, 4096L, 1.5, 7, 2.5), (seen.Redis.Url, seen.Version, seen.Memory.Entries, seen.Memory.Bytes, seen.Memory.LifetimeSeconds, seen.Redis.TimeoutMilliseconds, seen.Redis.Circuit.BreakSeconds));
    }

    [Fact]
    public void AddResultCache_NoSettings_HasTheDefaultsOfTheContract()
    {
        ResultCacheOptions? seen = null;
        Services().AddResultCache(Configuration(), options => seen = options);

        Assert.Equal((1000, 64L << 20, TimeSpan.FromMinutes(5), null, 50, 1024), (seen!.Memory.Entries, seen.Memory.Bytes, seen.Memory.Lifetime, seen.Redis.Url, seen.Redis.TimeoutMilliseconds, seen.Redis.CompressAboveBytes));
    }

    [Theory]
    [InlineData("Cache:Memory:Entries", "0")]
    [InlineData("Cache:Memory:Entries", "many")]
    [InlineData("Cache:Memory:Bytes", "10")]
    [InlineData("Cache:Memory:LifetimeSeconds", "NaN")]
    [InlineData("Cache:Redis:TimeoutMilliseconds", "0")]
    [InlineData("Cache:Redis:SweepTimeoutMilliseconds", "60001")]
    [InlineData("Cache:Redis:PendingStores", "0")]
    [InlineData("Cache:Redis:Circuit:FailureRatio", "1.1")]
    [InlineData("Cache:Redis:Circuit:MinimumOperations", "1")]
    [InlineData("Cache:Version", "a:b*")]
    public void AddResultCache_SettingOutOfRange_NamesIt(string name, string value)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Services().AddResultCache(Configuration((name, value))));
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddResultCache_GivesAWorkingCacheThatStartsAndStops()
    {
        await using var provider = Services().AddResultCache(Configuration()).BuildServiceProvider();
        var cache = provider.GetRequiredService<ResultCache>();

        cache.Start();
        var result = await cache.GetOrComputeAsync(TestCache.Key(1), TimeSpan.FromHours(1), 0, static (_, _) => ValueTask.FromResult(TestCache.Bytes("{}")));
        await cache.WhenStored;

        Assert.Equal(CacheOutcome.Computed, result.Outcome);
        Assert.Same(provider.GetRequiredService<IResultCache>(), cache);
    }
}
