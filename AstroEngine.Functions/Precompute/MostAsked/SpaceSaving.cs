namespace AstroEngine.Functions.Precompute.MostAsked;

/// <summary>
/// Counts the heavy hitters of a stream with a fixed number of counters, by the Space-Saving algorithm of Metwally, Agrawal and El Abbadi: a
/// key without a counter takes over the smallest one. A key that makes up more than one in <c>capacity</c> of the stream always has a
/// counter, and <see cref="Counter.AtLeast"/> of its occurrences are certain. Not thread-safe.
/// </summary>
/// <typeparam name="TKey">What is counted.</typeparam>
/// <typeparam name="TValue">What is kept with a counter.</typeparam>
/// <param name="capacity">How many counters there are.</param>
internal sealed class SpaceSaving<TKey, TValue>(int capacity)
    where TKey : notnull
    where TValue : class
{
    private readonly Dictionary<TKey, Counter> _byKey = new(capacity);

    // A heap: no counter is larger than those at 2i+1 and 2i+2.
    private readonly List<Counter> _heap = new(capacity);

    /// <summary>The counters, in no order.</summary>
    public IReadOnlyList<Counter> Counters => _heap;

    /// <summary>Counts one occurrence of a key.</summary>
    /// <returns>Its counter.</returns>
    public Counter Count(TKey key)
    {
        if (_byKey.TryGetValue(key, out var counter))
        {
            counter.Estimate++;
            SiftDown(counter);
            return counter;
        }

        if (_heap.Count < capacity)
        {
            counter = new Counter(key) { Place = _heap.Count, Estimate = 1 };
            _heap.Add(counter);
            SiftUp(counter);
        }
        else
        {
            var smallest = _heap[0];
            _byKey.Remove(smallest.Key);
            counter = new Counter(key) { Place = 0, Estimate = smallest.Estimate + 1, Error = smallest.Estimate };
            _heap[0] = counter;
            SiftDown(counter);
        }

        _byKey.Add(key, counter);
        return counter;
    }

    /// <summary>The counter of a key, or null when it has none.</summary>
    public Counter? Find(TKey key) => _byKey.GetValueOrDefault(key);

    /// <summary>Halves all counts, so that what was asked long ago counts ever less.</summary>
    public void Halve()
    {
        foreach (var counter in _heap)
        {
            // Rounded down: the order of no two counters turns round.
            counter.Estimate /= 2;
            counter.Error /= 2;
        }
    }

    private void SiftUp(Counter counter)
    {
        while (counter.Place > 0 && _heap[(counter.Place - 1) / 2] is var parent && counter.Estimate < parent.Estimate)
        {
            Swap(parent, counter);
        }
    }

    private void SiftDown(Counter counter)
    {
        while (SmallerChild(counter.Place) is { } child && child.Estimate < counter.Estimate)
        {
            Swap(counter, child);
        }
    }

    private Counter? SmallerChild(int place)
    {
        var left = (2 * place) + 1;
        if (left >= _heap.Count)
        {
            return null;
        }

        var right = left + 1;
        return right < _heap.Count && _heap[right].Estimate < _heap[left].Estimate ? _heap[right] : _heap[left];
    }

    private void Swap(Counter upper, Counter lower)
    {
        (upper.Place, lower.Place) = (lower.Place, upper.Place);
        _heap[upper.Place] = upper;
        _heap[lower.Place] = lower;
    }

    /// <summary>The count of one key.</summary>
    /// <param name="key">The key.</param>
    internal sealed class Counter(TKey key)
    {
        /// <summary>The key.</summary>
        public TKey Key { get; } = key;

        /// <summary>How often it came at most.</summary>
        public long Estimate { get; set; }

        /// <summary>How much of the estimate may belong to keys that had this counter before.</summary>
        public long Error { get; set; }

        /// <summary>How often it came at least.</summary>
        public long AtLeast => Estimate - Error;

        /// <summary>What is kept with it.</summary>
        public TValue? Value { get; set; }

        internal int Place { get; set; }
    }
}
