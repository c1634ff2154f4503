using StackExchange.Redis;

namespace AstroEngine.Functions.Hosting;

/// <summary>Settings of the Redis client of this host.</summary>
internal static class RedisClient
{
    /// <summary>Leaves the settings as they are: version 1.2.6 keeps no backlog, its commands fail at once while Redis is away.</summary>
    public static void Configure(ConfigurationOptions options) => ArgumentNullException.ThrowIfNull(options);
}
