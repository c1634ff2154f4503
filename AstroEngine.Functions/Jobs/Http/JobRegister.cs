using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs.Webhooks;
using AstroEngine.Functions.Telemetry.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Looks jobs up, lists and cancels them.</summary>
public sealed class JobRegister(CancelMarker marker, IConfiguration configuration, TaskMetrics metrics, TimeProvider clock)
{
    /// <summary>Finds a job.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="text">The id as it came.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ProblemException">There is none of that id.</exception>
    internal static async Task<(JobId Id, OrchestrationMetadata Job)> FindAsync(
        DurableTaskClient client, string text, CancellationToken cancellationToken)
    {
        if (JobId.TryParse(text, out var id)
            && await client.GetInstanceAsync(id.Value, getInputsAndOutputs: true, cancellationToken) is { } job
            && JobInput.Of(job) is not null)
        {
            return (id, job);
        }

        throw new ProblemException(Problems.JobNotFound(text));
    }

    /// <summary>Describes a job.</summary>
    internal JobDocument Describe(HttpRequest request, JobId id, OrchestrationMetadata job) =>
        JobDocument.Of(id, job, JobLinks.Of(request, configuration, id), clock.GetUtcNow());

    /// <summary>Lists jobs.</summary>
    internal async Task<JobListDocument> ListAsync(
        HttpRequest request, DurableTaskClient client, JobListRequest asked, CancellationToken cancellationToken)
    {
        var pages = client.GetAllInstancesAsync(asked.ToQuery()).AsPages(asked.Continuation, asked.Limit);
        await foreach (var page in pages.WithCancellation(cancellationToken))
        {
            List<JobDocument> jobs = [];
            foreach (var job in page.Values)
            {
                if (JobId.TryParse(job.InstanceId, out var id) && JobInput.Of(job) is not null)
                {
                    jobs.Add(Describe(request, id, job));
                }
            }

            return new JobListDocument(jobs, ContinuationToken.Write(page.ContinuationToken));
        }

        return new JobListDocument([], null);
    }

    /// <summary>Cancels a job: its orchestrations end at once, its running activities within a moment.</summary>
    /// <exception cref="ProblemException">There is none of that id, or it has ended.</exception>
    internal async Task<JobDocument> CancelAsync(HttpRequest request, DurableTaskClient client, string text, CancellationToken cancellationToken)
    {
        var (id, job) = await FindAsync(client, text, cancellationToken);
        var status = JobStatuses.Of(job.RuntimeStatus);
        if (JobStatuses.IsEnded(status))
        {
            throw new ProblemException(Problems.JobEnded(id.Value, Core.Names.Of(status)));
        }

        var input = JobInput.Of(job);
        await marker.SetAsync(id.Value, cancellationToken);
        await TerminateAsync(client, id, cancellationToken);
        metrics.Cancelled(id.Kind);
        if (input is { HasCallback: true })
        {
            await WebhookDelivery.StartAsync(client, JobAnnouncement.OfCancelled(input), cancellationToken);
        }

        return Describe(request, id, await client.GetInstanceAsync(id.Value, getInputsAndOutputs: true, cancellationToken) ?? job);
    }

    private static async Task TerminateAsync(DurableTaskClient client, JobId id, CancellationToken cancellationToken)
    {
        const string reason = "The job was cancelled by its owner.";
        try
        {
            await client.TerminateInstanceAsync(id.Value, new TerminateInstanceOptions(reason, Recursive: true), cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // It may have ended since it was found; hosts tell that by exceptions of different types.
            if (await client.GetInstanceAsync(id.Value, cancellationToken) is { IsCompleted: false })
            {
                throw;
            }
        }
    }
}
