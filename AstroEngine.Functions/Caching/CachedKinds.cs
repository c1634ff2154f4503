using System.Collections.Concurrent;

namespace AstroEngine.Functions.Caching;

/// <summary>All kinds that were asked for; see <see cref="CachedKind"/>.</summary>
internal sealed class CachedKinds
{
    private readonly ConcurrentDictionary<string, CachedKind> _kinds = new(StringComparer.Ordinal);
    private readonly Func<string, CachedKind> _create;
    private long _generation;
    private long _clearedAt = long.MinValue;

    public CachedKinds() => _create = _ => new CachedKind(this);

    public long Generation => Volatile.Read(ref _generation);

    public long ClearedAt => Volatile.Read(ref _clearedAt);

    public CachedKind Get(string kind) => _kinds.GetOrAdd(kind, _create);

    public void MarkAllCleared(long unixMilliseconds)
    {
        Volatile.Write(ref _clearedAt, unixMilliseconds);
        Interlocked.Increment(ref _generation);
    }

    /// <summary>Refuses what is under way, of every kind; what Redis holds stays good.</summary>
    public void MarkAllChanged() => Interlocked.Increment(ref _generation);

    /// <summary>The counters of all kinds.</summary>
    /// <param name="inMemory">What each kind has in memory.</param>
    public SortedDictionary<string, KindStatistics> Snapshot(IReadOnlyDictionary<string, (int Entries, long Bytes)> inMemory)
    {
        var result = new SortedDictionary<string, KindStatistics>(StringComparer.Ordinal);
        foreach (var (name, kind) in _kinds)
        {
            var (entries, bytes) = inMemory.GetValueOrDefault(name);
            result[name] = kind.Snapshot(entries, bytes);
        }

        return result;
    }
}
