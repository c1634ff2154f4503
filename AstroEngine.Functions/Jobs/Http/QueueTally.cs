using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Adds jobs up.</summary>
/// <param name="from">When the window begins.</param>
internal sealed class QueueTally(DateTimeOffset from)
{
    private readonly Dictionary<JobStatus, int> _byStatus = [];
    private readonly Dictionary<string, int> _byKind = JobKinds.All.ToDictionary(k => k, _ => 0);
    private readonly List<double> _durations = [];
    private long _itemsWaiting;

    /// <summary>Adds a job.</summary>
    public void Add(OrchestrationMetadata job)
    {
        var status = JobStatuses.Of(job.RuntimeStatus);
        var isEnded = JobStatuses.IsEnded(status);
        if (!JobId.TryParse(job.InstanceId, out var id) || (isEnded && job.LastUpdatedAt < from))
        {
            return;
        }

        _byStatus[status] = Count(status) + 1;
        if (isEnded)
        {
            _byKind[id.Kind]++;
        }
        else
        {
            _itemsWaiting += (JobInput.Of(job)?.Total ?? 0) - (job.ReadCustomStatusAs<JobProgress>()?.Current ?? 0);
        }

        if (status == JobStatus.Completed)
        {
            _durations.Add((job.LastUpdatedAt - job.CreatedAt).TotalSeconds);
        }
    }

    /// <summary>The sums.</summary>
    public QueueStatsDocument ToDocument(TimeSpan window, bool isSample, string timestamp)
    {
        var completed = Count(JobStatus.Completed);
        var failed = Count(JobStatus.Failed);
        return new QueueStatsDocument(
            new QueueDepth(Count(JobStatus.Pending), Count(JobStatus.Running), Count(JobStatus.Suspended), _itemsWaiting),
            (int)window.TotalSeconds,
            completed,
            failed,
            Count(JobStatus.Cancelled),
            Math.Round(completed / window.TotalMinutes, 3),
            completed + failed == 0 ? 0 : Math.Round((double)failed / (completed + failed), 4),
            DurationPercentiles.Of(_durations),
            _byKind,
            isSample,
            timestamp);
    }

    private int Count(JobStatus status) => _byStatus.GetValueOrDefault(status);
}
