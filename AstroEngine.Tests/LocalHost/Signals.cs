using System.Collections.Concurrent;

namespace AstroEngine.Tests.LocalHost;

/// <summary>What functions and tests tell each other: that something happened, that somebody may go on, what was seen.</summary>
public sealed class Signals
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _signals = new();

    /// <summary>What was seen, in order.</summary>
    public ConcurrentQueue<string> Seen { get; } = new();

    public void Set(string name) => Source(name).TrySetResult();

    /// <summary>Waits for a signal, and fails rather than hang.</summary>
    public Task WaitAsync(string name) => Source(name).Task.WaitAsync(Patience);

    /// <summary>Whether a signal was given.</summary>
    public bool IsSet(string name) => Source(name).Task.IsCompleted;

    private TaskCompletionSource Source(string name) =>
        _signals.GetOrAdd(name, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
