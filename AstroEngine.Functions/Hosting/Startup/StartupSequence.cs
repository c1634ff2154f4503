using AstroEngine.Functions.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Hosting.Startup;

/// <summary>
/// Starts the parts of the service one after the other before anything else of the host starts, and stops them in the reverse after everything
/// else has stopped. It comes first among the hosted services, so that both hosts, each with services of its own, keep to that.
/// </summary>
internal sealed class StartupSequence(IEnumerable<IStartupStep> steps, ActiveOperations operations, TimeProvider clock, ILogger<StartupSequence> logger)
    : IHostedLifecycleService
{
    /// <summary>How long requests are waited for here. LocalHost has waited for them before; on Azure nobody else does.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    private readonly IStartupStep[] _steps = [.. steps];
    private int _started;

    /// <inheritdoc />
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        for (; _started < _steps.Length; _started++)
        {
            var step = _steps[_started];
            var began = clock.GetTimestamp();
            try
            {
                var found = await step.StartAsync(cancellationToken);
                logger.Started(_started + 1, _steps.Length, step.Name, Milliseconds(began), found);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.StartFailed(_started + 1, _steps.Length, step.Name, Milliseconds(began));
                throw;
            }
        }
    }

    /// <inheritdoc />
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var running = operations.Count;
        while (operations.Count > 0 && clock.GetElapsedTime(began) < Grace && !cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(Interval, clock, CancellationToken.None);
        }

        logger.Drained(running, operations.Count, Milliseconds(began));
    }

    /// <inheritdoc />
    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        while (_started > 0)
        {
            var step = _steps[--_started];
            var began = clock.GetTimestamp();
            try
            {
                await step.StopAsync(cancellationToken);
                logger.Stopped(_steps.Length - _started, _steps.Length, step.Name, Milliseconds(began));
            }
            catch (Exception e)
            {
                // The others are to be stopped all the same.
                logger.StopFailed(e, _steps.Length - _started, _steps.Length, step.Name, Milliseconds(began));
            }
        }
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private double Milliseconds(long began) => Math.Round(clock.GetElapsedTime(began).TotalMilliseconds, 1);
}
