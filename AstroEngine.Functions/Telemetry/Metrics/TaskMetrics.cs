using System.Diagnostics.Metrics;
using AstroEngine.Functions.Jobs;
using AstroEngine.Functions.Telemetry.Tracing;
using Microsoft.DurableTask;

namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>The metrics of jobs, and the spans of their orchestrations.</summary>
public sealed class TaskMetrics
{
    // Longer than the timer that counts takes twice: what nobody counts any more is not told.
    private static readonly TimeSpan CountIsGoodFor = TimeSpan.FromMinutes(3);

    private readonly TimeProvider _clock;
    private readonly Counter<long> _tasks;
    private readonly Histogram<double> _durations;
    private readonly Lock _lock = new();
    private (int Length, long At)? _counted;

    internal TaskMetrics(EngineMeter meter, TimeProvider clock)
    {
        _clock = clock;
        _tasks = meter.Counter(MetricTable.Tasks);
        _durations = meter.Histogram(MetricTable.TaskDuration);
        meter.Gauges(MetricTable.TaskQueueLength, Length);
    }

    /// <summary>Counts a job that was accepted.</summary>
    internal void Accepted(string kind) => Count(kind, "accepted");

    /// <summary>Counts a job that was cancelled.</summary>
    internal void Cancelled(string kind) => Count(kind, "cancelled");

    /// <summary>Counts a job whose orchestration comes to its end in this turn; a turn that only repeats what was is not counted.</summary>
    internal void Ended(TaskOrchestrationContext context, JobInput job, bool isCompleted, DateTime began)
    {
        if (context.IsReplaying)
        {
            return;
        }

        var status = isCompleted ? "completed" : "failed";
        var kind = JobKinds.All.Contains(job.Kind) ? job.Kind : "other";
        Count(kind, status);
        _durations.Record((context.CurrentUtcDateTime - began).TotalSeconds, MetricLabel.Of("kind", kind));
        EngineTracing.AddOrchestration(kind, job.Id, job.TraceParent, new DateTimeOffset(began, TimeSpan.Zero), status);
    }

    /// <summary>Notes how many jobs wait, run or are held.</summary>
    internal void Counted(int open)
    {
        lock (_lock)
        {
            _counted = (open, _clock.GetTimestamp());
        }
    }

    private void Count(string kind, string status) => _tasks.Add(1, MetricLabel.Of("kind", kind), MetricLabel.Of("status", status));

    private IEnumerable<Measurement<double>> Length()
    {
        lock (_lock)
        {
            return _counted is { } counted && _clock.GetElapsedTime(counted.At) <= CountIsGoodFor ? [new Measurement<double>(counted.Length)] : [];
        }
    }
}
