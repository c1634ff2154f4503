using System.Threading.Channels;

namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>The instances that have news. Each is in the queue once, and is worked on by one at a time.</summary>
internal sealed class ReadyQueue
{
    private readonly Channel<string> _channel = Channel.CreateUnbounded<string>();
    private readonly Dictionary<string, State> _states = [];
    private readonly Lock _gate = new();

    private enum State
    {
        Queued,
        Busy,
        BusyWithNews,
    }

    /// <summary>Notes that an instance has news.</summary>
    public void Wake(string id)
    {
        lock (_gate)
        {
            if (!_states.TryGetValue(id, out var state))
            {
                _states.Add(id, State.Queued);
                _channel.Writer.TryWrite(id);
            }
            else if (state == State.Busy)
            {
                _states[id] = State.BusyWithNews;
            }
        }
    }

    /// <summary>Waits for an instance that has news; each is followed by one <see cref="Done"/>.</summary>
    public async ValueTask<string> TakeAsync(CancellationToken cancellation)
    {
        var id = await _channel.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        lock (_gate)
        {
            _states[id] = State.Busy;
        }

        return id;
    }

    /// <summary>Notes that the news of an instance have been worked on. What came meanwhile is queued.</summary>
    public void Done(string id)
    {
        lock (_gate)
        {
            if (_states.Remove(id, out var state) && state == State.BusyWithNews)
            {
                _states.Add(id, State.Queued);
                _channel.Writer.TryWrite(id);
            }
        }
    }
}
