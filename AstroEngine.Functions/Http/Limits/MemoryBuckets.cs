namespace AstroEngine.Functions.Http.Limits;

/// <summary>Token buckets of this process: a bounded number, of which those go that were unseen for longest.</summary>
internal sealed class MemoryBuckets(int maximum, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Bucket>> _buckets = new(StringComparer.Ordinal);
    private readonly LinkedList<Bucket> _bySeen = new();

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _buckets.Count;
            }
        }
    }

    /// <summary>Takes tokens out of a bucket; a new one is full.</summary>
    /// <param name="name">The bucket.</param>
    /// <param name="rule">How it fills.</param>
    /// <param name="cost">Tokens to take.</param>
    /// <param name="need">Tokens that must be there for it.</param>
    public BucketReply Take(string name, BucketRule rule, int cost, int need)
    {
        lock (_lock)
        {
            var bucket = Find(name, rule);
            var now = clock.GetTimestamp();
            bucket.Tokens = Math.Min(rule.Burst, bucket.Tokens + (clock.GetElapsedTime(bucket.At, now).TotalSeconds * rule.PerSecond));
            bucket.At = now;
            if (bucket.Tokens < need)
            {
                return new BucketReply(false, bucket.Tokens);
            }

            bucket.Tokens -= cost;
            return new BucketReply(true, bucket.Tokens);
        }
    }

    private Bucket Find(string name, BucketRule rule)
    {
        if (_buckets.TryGetValue(name, out var node))
        {
            _bySeen.Remove(node);
            _bySeen.AddFirst(node);
            return node.Value;
        }

        if (_buckets.Count >= maximum)
        {
            _buckets.Remove(_bySeen.Last!.Value.Name);
            _bySeen.RemoveLast();
        }

        var bucket = new Bucket(name) { Tokens = rule.Burst, At = clock.GetTimestamp() };
        _buckets[name] = _bySeen.AddFirst(bucket);
        return bucket;
    }

    private sealed class Bucket(string name)
    {
        public string Name { get; } = name;

        public double Tokens { get; set; }

        public long At { get; set; }
    }
}
