using Microsoft.DurableTask;

namespace AstroEngine.LocalHost.Durable.Orchestrations;

/// <summary>
/// Brings events and those who wait for them together. Events that nobody waits for are kept in the order in which they came; of
/// several that wait for one name the last gets the next event, as in the real implementation. Case does not matter in names.
/// </summary>
internal sealed class EventBoard(DataConverter converter)
{
    private readonly Dictionary<string, LinkedList<Waiter>> _waiters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string? Input)> _buffer = [];

    /// <summary>Whether anybody waits.</summary>
    public bool HasWaiters => _waiters.Values.Any(w => w.Count > 0);

    /// <summary>Takes the events that nobody waited for.</summary>
    public IReadOnlyList<(string Name, string? Input)> Unprocessed => _buffer;

    /// <summary>Waits for an event.</summary>
    public Task<T> WaitAsync<T>(string name, CancellationToken cancellation)
    {
        var waiting = _waiters.TryGetValue(name, out var found) ? found : _waiters[name] = new LinkedList<Waiter>();
        if (waiting.First is { } other && other.Value.Type != typeof(T))
        {
            throw new ArgumentException(
                $"Events with the same name must have the same type argument. Expected {other.Value.Type.FullName} but was requested {typeof(T).FullName}.");
        }

        var source = new TaskCompletionSource<T>();
        var node = waiting.AddFirst(new Waiter(typeof(T), text => Complete(source, text)));
        if (_buffer.FindIndex(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index)
        {
            var (_, input) = _buffer[index];
            _buffer.RemoveAt(index);
            waiting.Remove(node);
            Complete(source, input);
            return source.Task;
        }

        if (cancellation.CanBeCanceled)
        {
            cancellation.Register(() =>
            {
                if (source.TrySetCanceled(cancellation) && node.List is { } list)
                {
                    list.Remove(node);
                }
            });
        }

        return source.Task;
    }

    /// <summary>Brings an event.</summary>
    public void Raise(string name, string? input)
    {
        if (_waiters.TryGetValue(name, out var waiting) && waiting.First is { } node)
        {
            waiting.Remove(node);
            node.Value.Complete(input);
        }
        else
        {
            _buffer.Add((name, input));
        }
    }

    private void Complete<T>(TaskCompletionSource<T> source, string? input)
    {
        T? value;
        try
        {
            value = converter.Deserialize<T>(input);
        }
        catch (Exception error) when (error is System.Text.Json.JsonException or NotSupportedException)
        {
            source.TrySetException(error);
            return;
        }

        source.TrySetResult(value!);
    }

    private sealed record Waiter(Type Type, Action<string?> Complete);
}
