using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Waits for more results of a job.</summary>
internal sealed class JobWait(DurableTaskClient client, JobId id, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits a moment.</summary>
    /// <returns>Whether the job still runs.</returns>
    public async ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Pause, clock, cancellationToken);
        return await client.GetInstanceAsync(id.Value, cancellationToken) is { } job && !JobStatuses.IsEnded(JobStatuses.Of(job.RuntimeStatus));
    }
}
