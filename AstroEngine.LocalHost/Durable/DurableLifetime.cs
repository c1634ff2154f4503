using AstroEngine.LocalHost.Durable.Engine;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.LocalHost.Durable;

/// <summary>
/// Starts the engine with the host, and stops it. Activities have the same grace as requests, and it begins for both when the host is
/// told to stop.
/// </summary>
internal sealed class DurableLifetime(DurableEngine engine, HostSettings settings, IHostApplicationLifetime lifetime)
    : IHostedService, IDisposable
{
    private CancellationTokenRegistration _stopping;
    private long _stoppedAt;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _stopping = lifetime.ApplicationStopping.Register(() =>
        {
            _stoppedAt = engine.Clock.GetTimestamp();
            engine.StopTakingWork();
        });
        engine.Start();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        var used = _stoppedAt == 0 ? TimeSpan.Zero : engine.Clock.GetElapsedTime(_stoppedAt);
        var left = settings.ShutdownGrace - used;
        return engine.StopAsync(left < TimeSpan.Zero ? TimeSpan.Zero : left, GracefulShutdown.LastChance);
    }

    /// <inheritdoc/>
    public void Dispose() => _stopping.Dispose();
}
