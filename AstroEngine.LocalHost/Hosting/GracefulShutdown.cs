using AstroEngine.LocalHost.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>
/// Lets running requests finish before the server stops. While they do, the server still accepts connections, so that newcomers
/// are told to come again (503) instead of being cut off.
/// </summary>
internal sealed class GracefulShutdown(
    RequestGate gate, HostSettings settings, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<GracefulShutdown> logger)
    : IHostedLifecycleService, IDisposable
{
    /// <summary>What a request that was asked to give up gets for doing so.</summary>
    public static readonly TimeSpan LastChance = TimeSpan.FromSeconds(2);

    private CancellationTokenRegistration _stopping;

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        _stopping = lifetime.ApplicationStopping.Register(gate.Close);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        gate.Close();
        if (await WaitAsync(settings.ShutdownGrace, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        logger.LogWarning("{Requests} requests are still running after {Grace}; they are cancelled", gate.Running, settings.ShutdownGrace);
        gate.EndGrace();
        await WaitAsync(LastChance, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _stopping.Dispose();

    private async Task<bool> WaitAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        try
        {
            await gate.Drained.WaitAsync(time, clock, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception error) when (error is TimeoutException or OperationCanceledException)
        {
            return false;
        }
    }
}
