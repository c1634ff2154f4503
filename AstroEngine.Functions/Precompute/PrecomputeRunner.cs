using AstroEngine.Functions.Storage;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Precompute;

/// <summary>Runs tasks, never two at once in this process, and records each run.</summary>
/// <param name="tasks">The tasks.</param>
/// <param name="records">Where runs are recorded.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Is told of each run.</param>
public sealed class PrecomputeRunner(PrecomputeTasks tasks, PrecomputeRecords records, TimeProvider clock, ILogger<PrecomputeRunner> logger) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Runs a task.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="client">Orchestrations.</param>
    /// <param name="cancellationToken">Ends the run; a run that was broken off so is not recorded.</param>
    /// <returns>What was done.</returns>
    public async Task<string> RunAsync(string name, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var task = tasks.Get(name);
        await _one.WaitAsync(cancellationToken);
        try
        {
            return await RunAsync(task, client, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task<string> RunAsync(IPrecomputeTask task, DurableTaskClient client, CancellationToken cancellationToken)
    {
        var startedAt = clock.GetUtcNow();
        var began = clock.GetTimestamp();
        try
        {
            var summary = await task.RunAsync(client, cancellationToken);
            await RecordAsync(PrecomputeRecord.Succeeded, summary);
            logger.PrecomputeCompleted(task.Name, summary);
            return summary;
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.PrecomputeFailed(error, task.Name);
            await RecordAsync(PrecomputeRecord.Failed, $"{error.GetType().Name}: {error.Message}");
            throw;
        }

        async Task RecordAsync(string outcome, string summary)
        {
            var duration = Math.Round(clock.GetElapsedTime(began).TotalSeconds, 3);
            try
            {
                await records.WriteAsync(new PrecomputeRecord(task.Name, startedAt, duration, outcome, summary), CancellationToken.None);
            }
            catch (Exception error) when (error is StorageFullException or IOException or UnauthorizedAccessException)
            {
                logger.PrecomputeNotRecorded(task.Name, error.Message);
            }
        }
    }
}
