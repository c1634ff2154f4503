using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Caching;

/// <summary>Logs what the cache does with each key, for who sets the level of this source to DEBUG.</summary>
/// <param name="version">Version of the cached format, a part of every key.</param>
/// <param name="logger">Where to.</param>
internal sealed partial class CacheOperations(string version, ILogger<CacheOperations> logger)
{
    private const int ShownKey = 20;

    /// <summary>Logs an operation on a key.</summary>
    /// <param name="operation">What was done: <c>get</c>, <c>set</c>, <c>remove</c>.</param>
    /// <param name="key">The key.</param>
    /// <param name="result">What came of it.</param>
    public void Log(string operation, CacheKey key, string result)
    {
        if (logger.IsEnabled(LogLevel.Debug))
        {
            CacheOperation(logger, operation, Cut(key.ToText(version)), result);
        }
    }

    /// <summary>Logs the removal of a kind, or of everything.</summary>
    public void LogClear(string? kind)
    {
        if (logger.IsEnabled(LogLevel.Debug))
        {
            CacheOperation(logger, "clear", $"{CacheKey.Prefix}:*", kind ?? "all");
        }
    }

    /// <summary>The beginning of a key: enough to tell kinds apart, too little to tell whose it is.</summary>
    internal static string Cut(string key) => key.Length <= ShownKey ? key : string.Concat(key.AsSpan(0, ShownKey), "...");

    [LoggerMessage(LogEvents.CacheOperation, LogLevel.Debug, "Cache operation", SkipEnabledCheck = true)]
    private static partial void CacheOperation(ILogger logger, string operation, string key, string result);
}
