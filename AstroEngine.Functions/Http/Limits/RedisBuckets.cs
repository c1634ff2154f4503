using System.Globalization;
using AstroEngine.Functions.Caching;
using StackExchange.Redis;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>
/// Token buckets that all instances of the service share. Each take is one script, which Redis runs whole and by its own clock: neither two
/// instances nor two clocks can let through more than the bucket holds. Keys begin with <c>astro-limit:</c>, not with that of the cache, so
/// that clearing the cache gives nobody a full bucket.
/// </summary>
internal sealed class RedisBuckets(RedisPipeline pipeline)
{
    /// <summary>What every key begins with.</summary>
    public const string Prefix = "astro-limit:";

    // The state is "tokens microseconds"; what is no such text counts as a full bucket. It goes when it would be full again.
    private const string Script =
        """
        local t = redis.call('TIME')
        local now = t[1] * 1000000 + t[2]
        local rate, burst, cost, need = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
        local state = redis.call('GET', KEYS[1])
        local tokens, at = burst, now
        if state then
          local a, b = string.match(state, '^(%S+) (%d+)$')
          tokens, at = tonumber(a) or burst, tonumber(b) or now
        end
        tokens = math.min(burst, tokens + math.max(0, now - at) * rate / 1000000)
        local allowed = 0
        if tokens >= need then
          tokens = tokens - cost
          allowed = 1
        end
        redis.call('SET', KEYS[1], string.format('%.9g %.0f', tokens, now), 'PX', math.ceil((burst - tokens) / rate * 1000) + 1000)
        return { allowed, string.format('%.9g', tokens) }
        """;

    /// <summary>Takes tokens out of a bucket; null when Redis is away.</summary>
    /// <param name="name">The bucket.</param>
    /// <param name="rule">How it fills.</param>
    /// <param name="cost">Tokens to take.</param>
    /// <param name="need">Tokens that must be there for it.</param>
    public async ValueTask<BucketReply?> TakeAsync(string name, BucketRule rule, int cost, int need)
    {
        var reply = await pipeline.RunAsync((name, rule, cost, need), static (database, take) => RunAsync(database, take.name, take.rule, take.cost, take.need))
            .ConfigureAwait(false);
        return reply.Answered ? reply.Value : null;
    }

    private static async Task<BucketReply> RunAsync(IDatabase database, string name, BucketRule rule, int cost, int need)
    {
        var result = await database.ScriptEvaluateAsync(
            Script,
            [(RedisKey)(Prefix + name)],
            [rule.PerSecond.ToString("R", CultureInfo.InvariantCulture), rule.Burst, cost, need],
            CommandFlags.None).ConfigureAwait(false);
        var values = (RedisValue[])result!;
        return new BucketReply((int)values[0] == 1, double.Parse((string)values[1]!, CultureInfo.InvariantCulture));
    }
}
