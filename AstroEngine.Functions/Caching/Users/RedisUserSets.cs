using System.Globalization;
using StackExchange.Redis;

namespace AstroEngine.Functions.Caching.Users;

/// <summary>
/// Which results users have touched, in Redis: for each user a sorted set <c>astro-user:{version}:{hash}</c> of <c>{kind}:{hash}</c> by the
/// time at which the result ends. The set ends with its last result, and is never larger than the settings say.
/// </summary>
/// <remarks>Not under <c>astro:</c>, so that clearing results counts results alone.</remarks>
internal sealed class RedisUserSets(RedisPipeline pipeline, string version, int keysPerUser)
{
    /// <summary>The first part of the keys.</summary>
    public const string Prefix = "astro-user";

    private const string SecretKey = $"{Prefix}:secret";
    private const int MostAtOnce = 500;

    // One round trip, and nothing in between: a set without an end must not be left behind.
    private const string AddScript = """
        for i = 3, #ARGV, 2 do redis.call('ZADD', KEYS[1], ARGV[i], ARGV[i + 1]) end
        redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[1])
        redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -tonumber(ARGV[2]) - 1)
        local last = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')
        if last[2] then redis.call('PEXPIREAT', KEYS[1], last[2]) end
        return 1
        """;

    /// <summary>Keeps results in mind for a user.</summary>
    /// <param name="user">The user.</param>
    /// <param name="touches">The results and when they end, Unix milliseconds.</param>
    /// <param name="now">Unix milliseconds.</param>
    /// <returns>Whether Redis has taken them.</returns>
    public async ValueTask<bool> AddAsync(UserHash user, IEnumerable<KeyValuePair<CacheKey, long>> touches, long now)
    {
        foreach (var chunk in touches.Chunk(MostAtOnce))
        {
            List<object> arguments = [AddScript, 1, KeyOf(user), now, keysPerUser];
            foreach (var (key, expires) in chunk)
            {
                arguments.Add(expires);
                arguments.Add(key.ToString());
            }

            var reply = await pipeline.RunAsync(arguments.ToArray(), static (database, call) => database.ExecuteAsync("EVAL", call)).ConfigureAwait(false);
            if (!reply.Answered)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The results of a user that have not ended; null when Redis did not answer.</summary>
    public async ValueTask<List<CacheKey>?> OfAsync(UserHash user, long now)
    {
        var call = new object[] { KeyOf(user), now.ToString(CultureInfo.InvariantCulture), "+inf" };
        var reply = await pipeline.SweepAsync(call, static (database, call) => database.ExecuteAsync("ZRANGEBYSCORE", call)).ConfigureAwait(false);
        if (!reply.Answered)
        {
            return null;
        }

        var keys = new List<CacheKey>();
        foreach (var text in (string?[]?)reply.Value ?? [])
        {
            if (CacheKey.TryParse(text, out var key))
            {
                keys.Add(key);
            }
        }

        return keys;
    }

    /// <summary>Forgets some results of a user, and the set with the last of them.</summary>
    /// <returns>How many were known; null when Redis did not answer.</returns>
    public async ValueTask<long?> RemoveAsync(UserHash user, IReadOnlyCollection<CacheKey> keys)
    {
        long removed = 0;
        foreach (var chunk in keys.Chunk(MostAtOnce))
        {
            object[] call = [KeyOf(user), .. chunk.Select(key => (object)key.ToString())];
            var reply = await pipeline.SweepAsync(call, static (database, call) => database.ExecuteAsync("ZREM", call)).ConfigureAwait(false);
            if (!reply.Answered)
            {
                return null;
            }

            removed += (long)reply.Value;
        }

        return removed;
    }

    /// <summary>The secret that all instances on this Redis share: the one that is there, or the one that is offered.</summary>
    /// <returns>The secret; null when Redis did not answer.</returns>
    public async ValueTask<byte[]?> AgreeOnSecretAsync(byte[] offered)
    {
        if (await ReadSecretAsync().ConfigureAwait(false) is not { Answered: true } found)
        {
            return null;
        }

        if (found.Value.HasValue)
        {
            return found.Value;
        }

        await pipeline.RunAsync(
            offered, static (database, secret) => database.StringSetAsync((RedisKey)SecretKey, (RedisValue)secret, null, When.NotExists, CommandFlags.None)).ConfigureAwait(false);
        var agreed = await ReadSecretAsync().ConfigureAwait(false);
        return agreed.Value.HasValue ? (byte[]?)agreed.Value : null;
    }

    private ValueTask<RedisReply<RedisValue>> ReadSecretAsync() =>
        pipeline.RunAsync(0, static (database, _) => database.StringGetAsync((RedisKey)SecretKey, CommandFlags.None));

    private RedisKey KeyOf(UserHash user) => $"{Prefix}:{version}:{user.Text}";
}
