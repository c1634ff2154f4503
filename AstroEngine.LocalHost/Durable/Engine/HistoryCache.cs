using AstroEngine.LocalHost.Durable.History;

namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>
/// Keeps the histories of instances that are at work, so that an orchestrator with many tasks does not read its history once for
/// each. Bounded; the histories that were not used for longest go first.
/// </summary>
internal sealed class HistoryCache(long capacity = HistoryCache.DefaultCapacity)
{
    /// <summary>In characters of payload, roughly.</summary>
    public const long DefaultCapacity = 32 * 1024 * 1024;

    private const int EventWeight = 200;

    private readonly Dictionary<string, LinkedListNode<Entry>> _byId = [];
    private readonly LinkedList<Entry> _byUse = new();
    private readonly Lock _gate = new();
    private long _weight;

    /// <summary>Takes the history of a run out.</summary>
    /// <returns>The history; null when it is not here.</returns>
    public List<Episode>? Take(string id, string execution)
    {
        lock (_gate)
        {
            if (!_byId.TryGetValue(id, out var node))
            {
                return null;
            }

            Remove(node);
            return node.Value.Execution == execution ? node.Value.History : null;
        }
    }

    /// <summary>Puts the history of a run in.</summary>
    public void Put(string id, string execution, List<Episode> history)
    {
        var entry = new Entry(id, execution, history, history.Sum(WeightOf));
        lock (_gate)
        {
            if (_byId.TryGetValue(id, out var old))
            {
                Remove(old);
            }

            _byId.Add(id, _byUse.AddFirst(entry));
            _weight += entry.Weight;
            while (_weight > capacity && _byUse.Last is { } last)
            {
                Remove(last);
            }
        }
    }

    private static long WeightOf(Episode episode)
    {
        var weight = 0L;
        foreach (var e in episode.Events)
        {
            weight += EventWeight + (e.Input?.Length ?? 0) + (e.Result?.Length ?? 0);
        }

        return weight;
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _byId.Remove(node.Value.Id);
        _weight -= node.Value.Weight;
    }

    private sealed record Entry(string Id, string Execution, List<Episode> History, long Weight);
}
