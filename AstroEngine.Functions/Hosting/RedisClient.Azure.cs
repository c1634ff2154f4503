using StackExchange.Redis;

namespace AstroEngine.Functions.Hosting;

/// <summary>Settings of the Redis client that only its 2.x version has.</summary>
internal static class RedisClient
{
    /// <summary>Makes commands fail at once while Redis is away, instead of waiting in a backlog: the cache goes on without it.</summary>
    public static void Configure(ConfigurationOptions options) => options.BacklogPolicy = BacklogPolicy.FailFast;
}
