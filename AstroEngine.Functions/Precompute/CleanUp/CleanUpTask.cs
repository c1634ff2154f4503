using System.Runtime.CompilerServices;
using AstroEngine.Functions.Jobs;
using AstroEngine.Functions.Storage;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Precompute.CleanUp;

/// <summary>Every hour: removes jobs whose time is over with all that they stored, uploads that never became a job, and used idempotency keys.</summary>
internal sealed class CleanUpTask(IObjectStore store, JobPurge purge, PrecomputeSettings settings, TimeProvider clock) : IPrecomputeTask
{
    /// <summary>The name of the task.</summary>
    public const string TaskName = "clean-up";

    private const string JobFolder = "jobs/";
    private const string IdempotencyFolder = "idempotency/";

    private static readonly TimeSpan OrphanAge = TimeSpan.FromDays(1);
    private static readonly TimeSpan IdempotencyAge = TimeSpan.FromHours(24);

    /// <inheritdoc/>
    public string Name => TaskName;

    /// <inheritdoc/>
    public TimeSpan Interval => TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async Task<string> RunAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (jobs, _) = await purge.PurgeAsync(client, settings.JobRetention, TimeSpan.MaxValue, cancellationToken);
        // What has no objects. Later, since a filter knows only when an orchestration began: a job that ran long keeps its time.
        var filter = new PurgeInstancesFilter(DateTimeOffset.UnixEpoch, now - (2 * settings.JobRetention), JobStatuses.Ended);
        var others = await client.PurgeAllInstancesAsync(filter, cancellationToken);
        var orphans = await RemoveOrphansAsync(client, now - OrphanAge, cancellationToken);
        var keys = await RemoveKeysAsync(now - IdempotencyAge, cancellationToken);
        return $"{jobs} jobs and {others.PurgedInstanceCount} other orchestrations removed, {orphans} abandoned uploads, {keys} idempotency keys";
    }

    private async Task<int> RemoveOrphansAsync(DurableTaskClient client, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var orphans = 0;
        await foreach (var (job, modified) in JobsWithObjectsAsync(cancellationToken))
        {
            if (modified < before && await client.GetInstanceAsync(job, cancellationToken) is null)
            {
                await store.DeleteAllAsync(FolderOf(job), cancellationToken);
                orphans++;
            }
        }

        return orphans;
    }

    /// <summary>The jobs that have objects, and when the newest of these was stored. A job's objects follow each other.</summary>
    private async IAsyncEnumerable<(string Job, DateTimeOffset Modified)> JobsWithObjectsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? current = null;
        DateTimeOffset modified = default;
        await foreach (var item in store.ListAsync(JobFolder, cancellationToken))
        {
            var rest = item.Name.AsSpan(JobFolder.Length);
            var length = rest.IndexOf('/');
            if (length < 0)
            {
                continue;
            }

            if (current is not null && !rest[..length].SequenceEqual(current))
            {
                yield return (current, modified);
                modified = default;
            }

            current = item.Name.Substring(JobFolder.Length, length);
            modified = item.Modified > modified ? item.Modified : modified;
        }

        if (current is not null)
        {
            yield return (current, modified);
        }
    }

    private static string FolderOf(string job) => $"{JobFolder}{job}/";

    private async Task<int> RemoveKeysAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var keys = 0;
        await foreach (var item in store.ListAsync(IdempotencyFolder, cancellationToken))
        {
            if (item.Modified < before)
            {
                await store.DeleteAsync(item.Name, cancellationToken);
                keys++;
            }
        }

        return keys;
    }
}
