using System.Collections.Concurrent;

namespace AstroEngine.Functions.Caching;

/// <summary>The flights under way, at most one a key that callers may still join.</summary>
internal sealed class FlightBoard
{
    private readonly ConcurrentDictionary<CacheKey, Flight> _flights = new();

    /// <summary>Finds the flight to wait for, or registers a new one; one from before a clear is left to its callers.</summary>
    /// <param name="key">The key.</param>
    /// <param name="kind">The kind of the key.</param>
    /// <param name="mine">True when the flight is new: the caller has to fly it.</param>
    public Flight Join(CacheKey key, CachedKind kind, out bool mine)
    {
        Flight? created = null;
        while (true)
        {
            if (_flights.TryGetValue(key, out var current) && current.Generation == kind.Generation)
            {
                mine = false;
                return current;
            }

            created ??= new Flight(kind);
            if (current is null ? _flights.TryAdd(key, created) : _flights.TryUpdate(key, created, current))
            {
                mine = true;
                return created;
            }
        }
    }

    /// <summary>Takes a flight off the board, unless another has taken its place.</summary>
    public void Remove(CacheKey key, Flight flight) => _flights.TryRemove(KeyValuePair.Create(key, flight));
}
