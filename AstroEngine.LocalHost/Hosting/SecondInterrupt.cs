using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>Ends the process at the second Ctrl-C; the first is the request to stop gracefully, which the generic host handles.</summary>
internal sealed class SecondInterrupt : IHostedService, IDisposable
{
    /// <summary>What shells report for a program that SIGINT ended.</summary>
    private const int InterruptedExitCode = 130;

    private PosixSignalRegistration? _registration;
    private int _interrupts;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ =>
        {
            if (Interlocked.Increment(ref _interrupts) > 1)
            {
                Environment.Exit(InterruptedExitCode);
            }
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _registration?.Dispose();
}
