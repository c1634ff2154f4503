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

    public SortedDictionary<string, KindStatistics> Snapshot()
    {
        var result = new SortedDictionary<string, KindStatistics>(StringComparer.Ordinal);
        foreach (var (name, kind) in _kinds)
        {
            result[name] = kind.Snapshot();
        }

        return result;
    }
}
