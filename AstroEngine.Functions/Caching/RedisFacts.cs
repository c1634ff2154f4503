using System.Globalization;

namespace AstroEngine.Functions.Caching;

/// <summary>What Redis says about itself, asked at most every few seconds.</summary>
internal sealed class RedisFacts(RedisPipeline pipeline, RedisTierOptions options, TimeProvider time)
{
    private readonly TimeSpan _goodFor = TimeSpan.FromSeconds(options.FactsSeconds);
    private readonly Lock _lock = new();
    private Task? _asking;
    private volatile Answer? _last;

    /// <summary>Bytes that the server uses; null when it has not said so.</summary>
    public long? UsedMemory => _last?.UsedMemory;

    /// <summary>Keys in the database; null when the server has not said so.</summary>
    public long? TotalKeys => _last?.TotalKeys;

    /// <summary>Asks, unless the last answer is good still; who finds another asking waits for the same answer.</summary>
    public ValueTask RefreshAsync(CancellationToken cancellationToken)
    {
        if (_last is { } last && time.GetElapsedTime(last.AskedAt) < _goodFor)
        {
            return ValueTask.CompletedTask;
        }

        lock (_lock)
        {
            if (_asking is not { IsCompleted: false })
            {
                _asking = AskAsync();
            }

            return new ValueTask(_asking.WaitAsync(cancellationToken));
        }
    }

    internal static long? ReadUsedMemory(string? info)
    {
        foreach (var line in (info ?? "").AsSpan().EnumerateLines())
        {
            const string Name = "used_memory:";
            if (line.StartsWith(Name, StringComparison.Ordinal))
            {
                return long.TryParse(line[Name.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : null;
            }
        }

        return null;
    }

    private async Task AskAsync()
    {
        var memory = await pipeline.RunAsync(0, static (database, _) => database.ExecuteAsync("INFO", new object[] { "memory" })).ConfigureAwait(false);
        var keys = await pipeline.RunAsync(0, static (database, _) => database.ExecuteAsync("DBSIZE", Array.Empty<object>())).ConfigureAwait(false);

        // Failures are remembered too: a Redis in trouble is not asked again at once.
        _last = new Answer(
            memory.Answered ? ReadUsedMemory((string?)memory.Value) : null,
            keys.Answered ? (long)keys.Value : null,
            time.GetTimestamp());
    }

    private sealed record Answer(long? UsedMemory, long? TotalKeys, long AskedAt);
}
