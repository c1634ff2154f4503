using System.Globalization;
using AstroEngine.Functions.Jobs.Webhooks;
using AstroEngine.Functions.Telemetry.Metrics;
using Microsoft.DurableTask;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>What all jobs share: the time limit, the reported end, and the call to whoever wants to know of it.</summary>
internal static class JobLifecycle
{
    /// <summary>Runs the work of a job.</summary>
    /// <param name="context">The orchestration.</param>
    /// <param name="job">The job.</param>
    /// <param name="metrics">Is told how it ends.</param>
    /// <param name="work">Does the work and reports as it goes.</param>
    /// <exception cref="JobFailedException">The job cannot go on, or its time is up.</exception>
    public static async Task<JobOutput> RunAsync(
        TaskOrchestrationContext context, JobInput job, TaskMetrics metrics, Func<JobReport, Task<JobTally>> work)
    {
        var began = context.CurrentUtcDateTime;
        var isCompleted = false;
        try
        {
            var output = await RunAsync(context, job, work);
            isCompleted = true;
            return output;
        }
        finally
        {
            metrics.Ended(context, job, isCompleted, began);
            context.CreateReplaySafeLogger(typeof(JobLifecycle)).JobEnded(
                job.Id, job.Kind, isCompleted ? "completed" : "failed", (context.CurrentUtcDateTime - began).TotalSeconds);
        }
    }

    private static async Task<JobOutput> RunAsync(TaskOrchestrationContext context, JobInput job, Func<JobReport, Task<JobTally>> work)
    {
        var report = new JobReport(context, job.Total);
        try
        {
            var tally = await WithinLimitAsync(context, job, work(report));
            if (job.HasCallback)
            {
                await context.CallActivityAsync(WebhookActivities.Announce, JobAnnouncement.OfCompleted(job, tally));
            }

            report.Completed(tally);
            return JobOutput.Completed(job, tally);
        }
        catch (Exception e) when (job.HasCallback)
        {
            await context.CallActivityAsync(WebhookActivities.Announce, JobAnnouncement.OfFailed(job, e.Message));
            throw;
        }
    }

    private static async Task<JobTally> WithinLimitAsync(TaskOrchestrationContext context, JobInput job, Task<JobTally> work)
    {
        using var workIsOver = new CancellationTokenSource();
        var limit = context.CreateTimer(context.CurrentUtcDateTime.AddSeconds(job.TimeLimitSeconds), workIsOver.Token);
        if (await Task.WhenAny(work, limit) != limit)
        {
            // A timer that is left alone keeps the orchestration running until it fires. CancelAsync would leave the orchestrator's thread.
#pragma warning disable CA1849
            workIsOver.Cancel();
#pragma warning restore CA1849
            return await work;
        }

        await context.CallActivityAsync(StopActivity.Name, job.Id);
        throw new JobFailedException(string.Create(
            CultureInfo.InvariantCulture, $"The job was stopped: it took longer than its time limit of {job.TimeLimitSeconds} seconds."));
    }
}
