using StackExchange.Redis;

namespace AstroEngine.Functions.Caching;

/// <summary>Removes keys from Redis by SCAN and UNLINK in batches: never KEYS, which stops the server, never FLUSHDB, which is not ours to do.</summary>
/// <remarks>Needs Redis 4 or later (UNLINK); sweeps one server, not a cluster.</remarks>
internal sealed class RedisSweep(RedisPipeline pipeline)
{
    private const int Batch = 500;

    /// <summary>Removes all keys that match a pattern.</summary>
    /// <param name="pattern">Glob pattern; its variable parts are of alphabets without glob characters.</param>
    /// <param name="alsoCleared">Keys cleared elsewhere: those that the sweep meets are taken out, the rest are counted on top by the caller.</param>
    /// <param name="cancellationToken">Stops between two batches.</param>
    /// <returns>How many keys were removed, and whether the sweep came to its end.</returns>
    public async ValueTask<CacheClearResult> RunAsync(string pattern, HashSet<string> alsoCleared, CancellationToken cancellationToken)
    {
        long removed = 0;
        var cursor = "0";
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = await pipeline.SweepAsync(
                (cursor, pattern),
                static (database, call) => database.ExecuteAsync("SCAN", new object[] { call.cursor, "MATCH", call.pattern, "COUNT", Batch })).ConfigureAwait(false);
            if (!page.Answered || (RedisResult[]?)page.Value is not [var next, var found])
            {
                return new CacheClearResult(removed, false);
            }

            cursor = (string?)next ?? "0";
            var keys = (string?[]?)found ?? [];
            foreach (var key in keys)
            {
                alsoCleared.Remove(key!);
            }

            if (await UnlinkAsync(keys).ConfigureAwait(false) is not { } unlinked)
            {
                return new CacheClearResult(removed, false);
            }

            removed += unlinked;
        }
        while (cursor != "0");

        return new CacheClearResult(removed, true);
    }

    /// <summary>Removes given keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Stops between two batches.</param>
    /// <returns>How many of them existed, and whether all batches were sent.</returns>
    public async ValueTask<CacheClearResult> RemoveAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        long removed = 0;
        foreach (var batch in keys.Chunk(Batch))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await UnlinkAsync(batch).ConfigureAwait(false) is not { } unlinked)
            {
                return new CacheClearResult(removed, false);
            }

            removed += unlinked;
        }

        return new CacheClearResult(removed, true);
    }

    private async ValueTask<long?> UnlinkAsync(string?[] keys)
    {
        if (keys.Length == 0)
        {
            return 0;
        }

        var arguments = Array.ConvertAll(keys, static key => (object)(RedisKey)key);

        // The answer is the number of keys that existed: SCAN may name a key twice, UNLINK counts it once.
        var reply = await pipeline.SweepAsync(arguments, static (database, arguments) => database.ExecuteAsync("UNLINK", arguments)).ConfigureAwait(false);
        return reply.Answered ? (long)reply.Value : null;
    }
}
