namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>Tells those who wait for an instance that something changed about it.</summary>
internal sealed class InstanceWaiters
{
    private readonly Dictionary<string, (TaskCompletionSource Source, int Count)> _waiters = [];
    private readonly Lock _gate = new();

    /// <summary>Begins to wait; each is followed by one <see cref="Leave"/>.</summary>
    /// <returns>Done at the next change.</returns>
    public Task Enter(string id)
    {
        lock (_gate)
        {
            var (source, count) = _waiters.TryGetValue(id, out var found)
                ? found
                : (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), 0);
            _waiters[id] = (source, count + 1);
            return source.Task;
        }
    }

    /// <summary>Ends waiting.</summary>
    /// <param name="id">The instance.</param>
    /// <param name="change">What <see cref="Enter"/> gave.</param>
    public void Leave(string id, Task change)
    {
        lock (_gate)
        {
            if (_waiters.TryGetValue(id, out var found) && found.Source.Task == change)
            {
                if (found.Count == 1)
                {
                    _waiters.Remove(id);
                }
                else
                {
                    _waiters[id] = (found.Source, found.Count - 1);
                }
            }
        }
    }

    /// <summary>Tells of a change.</summary>
    public void Pulse(string id)
    {
        lock (_gate)
        {
            if (_waiters.Remove(id, out var found))
            {
                found.Source.SetResult();
            }
        }
    }
}
