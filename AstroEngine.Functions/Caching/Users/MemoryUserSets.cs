namespace AstroEngine.Functions.Caching.Users;

/// <summary>Which results users have touched, while Redis cannot be told. Bounded: the users that were away longest are forgotten. Thread-safe.</summary>
internal sealed class MemoryUserSets(UserTouchOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<UserHash, LinkedListNode<UserKeys>> _users = [];
    private readonly LinkedList<UserKeys> _byUse = new();
    private int _keys;

    /// <summary>How many results of all users are kept in mind.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _keys;
            }
        }
    }

    /// <summary>Keeps results in mind for a user.</summary>
    /// <param name="user">The user.</param>
    /// <param name="touches">The results and when they end, Unix milliseconds.</param>
    /// <param name="now">Unix milliseconds.</param>
    public void Add(UserHash user, IEnumerable<KeyValuePair<CacheKey, long>> touches, long now)
    {
        lock (_lock)
        {
            if (_users.TryGetValue(user, out var node))
            {
                _byUse.Remove(node);
            }
            else
            {
                node = new LinkedListNode<UserKeys>(new UserKeys(user, []));
                _users.Add(user, node);
            }

            _byUse.AddFirst(node);
            var keys = node.Value.Keys;
            _keys -= keys.Count;
            foreach (var (key, expires) in touches)
            {
                keys[key] = expires;
            }

            Trim(keys, now);
            _keys += keys.Count;
            while (_keys > options.KeysInMemory)
            {
                Drop(_byUse.Last!);
            }
        }
    }

    /// <summary>The results of a user that have not ended.</summary>
    public List<CacheKey> Of(UserHash user, long now)
    {
        lock (_lock)
        {
            return _users.TryGetValue(user, out var node) ? [.. node.Value.Keys.Where(k => k.Value > now).Select(k => k.Key)] : [];
        }
    }

    /// <summary>Forgets some results of a user.</summary>
    /// <returns>Whether any of them was known.</returns>
    public bool Remove(UserHash user, IReadOnlyCollection<CacheKey> keys)
    {
        lock (_lock)
        {
            if (!_users.TryGetValue(user, out var node))
            {
                return false;
            }

            var removed = keys.Count(key => node.Value.Keys.Remove(key));
            _keys -= removed;
            if (node.Value.Keys.Count == 0)
            {
                Drop(node);
            }

            return removed > 0;
        }
    }

    /// <summary>Takes out the user who was away longest; null when there is none.</summary>
    public UserKeys? TakeOldest()
    {
        lock (_lock)
        {
            if (_byUse.Last is not { } last)
            {
                return null;
            }

            Drop(last);
            return last.Value;
        }
    }

    private void Trim(Dictionary<CacheKey, long> keys, long now)
    {
        if (keys.Count <= options.KeysPerUser)
        {
            return;
        }

        foreach (var (key, _) in keys.Where(k => k.Value <= now).ToList())
        {
            keys.Remove(key);
        }

        foreach (var (key, _) in keys.OrderBy(k => k.Value).Take(Math.Max(0, keys.Count - options.KeysPerUser)).ToList())
        {
            keys.Remove(key);
        }
    }

    private void Drop(LinkedListNode<UserKeys> node)
    {
        _users.Remove(node.Value.User);
        _byUse.Remove(node);
        _keys -= node.Value.Keys.Count;
    }
}
