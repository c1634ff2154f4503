using AstroEngine.Functions.Caching;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Caching;

public sealed class RedisStoreQueueTests
{
    [Fact]
    public async Task Add_WhileRedisHangs_IsBoundedByNumberAndBytes()
    {
        using var server = await RedisServer.StartAsync();
        var url = RedisUrl.Parse(server.Url());
        var options = new RedisTierOptions { PendingStores = 10, PendingBytes = 100_000, TimeoutMilliseconds = 60_000 };
        var status = new RedisStatus("test", new LogRecorder<RedisStatus>(), TimeProvider.System);
        await using var connection = new RedisConnection(url, options, status, TimeProvider.System);
        connection.Start();
        await Eventually.IsTrueAsync(() => connection.Database is not null);
        await using var queue = new RedisStoreQueue(new RedisPipeline(connection, status, options, TimeProvider.System), options, "1", TimeProvider.System);
        var kind = new CachedKinds().Get("natal");
        PendingStore Store(int number, int bytes) => new(
            TestCache.Key(number), kind, kind.Generation, new StoredResult(new byte[bytes], 0, DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() / 4));

        Assert.True(queue.WhenIdle.IsCompleted);
        server.Freeze();
        queue.Add(Store(0, 90_000));
        queue.Add(Store(1, 10_001));
        Assert.Equal(1, queue.Dropped);
        for (var i = 2; i < 21; i++)
        {
            queue.Add(Store(i, 100));
        }

        // One large and nine small ones wait; the rest was dropped at once.
        Assert.Equal((11, 0), (queue.Dropped, queue.Stores));
        Assert.False(queue.WhenIdle.IsCompleted);
        server.Thaw();
        await queue.WhenIdle;
        Assert.Equal((11, 10), (queue.Dropped, queue.Stores));

        await queue.DisposeAsync();
        queue.Add(Store(30, 1));
        Assert.Equal(12, queue.Dropped);
        Assert.True(queue.WhenIdle.IsCompleted);
    }
}
