using AstroEngine.LocalHost.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Timers;

/// <summary>Runs the timer functions of the app from the time when the server listens until the host is told to stop.</summary>
internal sealed class TimerHost(
    IReadOnlyList<TimerFunction> functions, TimerInvoker invoker, TimerStatusStore store, TimeProvider clock, ILogger<TimerHost> logger,
    IHostApplicationLifetime lifetime)
    : IHostedLifecycleService, IDisposable
{
    private readonly CancellationTokenSource _stopping = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
    private readonly List<TimerLoop> _timers = [.. functions.Select(f => new TimerLoop(f, invoker, store, clock, logger))];
    private Task _running = Task.CompletedTask;

    /// <summary>Finds the timer of a function.</summary>
    /// <param name="name">The name of the function, in any case.</param>
    /// <returns>Null when no timer function has the name.</returns>
    public TimerLoop? Find(string name) => _timers.Find(t => string.Equals(t.Function.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        // Not on this thread: a function that is past due may compute for a while before it first waits.
        _running = Task.WhenAll(_timers.Select(t => Task.Run(() => t.RunAsync(_stopping.Token), CancellationToken.None)));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => _stopping.CancelAsync();

    /// <inheritdoc/>
    /// <remarks>Runs have been waited for by <see cref="GracefulShutdown"/>; what is left is that the loops end.</remarks>
    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.WhenAny(_running, Task.Delay(GracefulShutdown.LastChance, cancellationToken));

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _stopping.Dispose();
}
