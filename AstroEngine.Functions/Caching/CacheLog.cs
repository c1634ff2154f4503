using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Caching;

/// <summary>What the cache logs. No key and no value: kinds, endpoints and reasons.</summary>
internal static partial class CacheLog
{
    [LoggerMessage(LogEvents.RedisNotConfigured, LogLevel.Information, "Redis: none (REDIS_URL is not set). Results are cached in memory only.")]
    public static partial void RedisNotConfigured(this ILogger logger);

    [LoggerMessage(LogEvents.RedisMisconfigured, LogLevel.Error, "Redis is not used: {Reason} Results are cached in memory only.")]
    public static partial void RedisMisconfigured(this ILogger logger, string reason);

    [LoggerMessage(LogEvents.RedisUnavailable, LogLevel.Warning, "Redis at {Endpoint} cannot be used: {Reason}. Results are cached in memory only until it is back.")]
    public static partial void RedisUnavailable(this ILogger logger, string endpoint, string reason);

    [LoggerMessage(LogEvents.RedisConnected, LogLevel.Information, "Redis at {Endpoint} is connected.")]
    public static partial void RedisConnected(this ILogger logger, string endpoint);

    [LoggerMessage(LogEvents.RedisBack, LogLevel.Information, "Redis at {Endpoint} is back.")]
    public static partial void RedisBack(this ILogger logger, string endpoint);

    [LoggerMessage(LogEvents.RedisAnsweredWithError, LogLevel.Warning, "Redis at {Endpoint} answered with an error: {Reason}")]
    public static partial void RedisAnsweredWithError(this ILogger logger, string endpoint, string reason);

    [LoggerMessage(LogEvents.UserTouchesNotNoted, LogLevel.Error, "Touches of users could not be noted: {ErrorType}")]
    public static partial void UserTouchesNotNoted(this ILogger logger, string errorType);
}
