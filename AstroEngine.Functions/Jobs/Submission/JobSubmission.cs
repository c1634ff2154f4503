using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs.Bulk;
using AstroEngine.Functions.Jobs.Http;
using AstroEngine.Functions.Jobs.Orchestrations;
using AstroEngine.Functions.Storage;
using AstroEngine.Functions.Telemetry.Metrics;
using AstroEngine.Functions.Telemetry.Tracing;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Jobs.Submission;

/// <summary>
/// Accepts jobs. First all that came is stored, then the key of the request is claimed, then the orchestration is started: a request
/// that is answered with 202 is never lost, and one that breaks off leaves nothing that runs.
/// </summary>
public sealed class JobSubmission(
    BulkSubmission reception,
    IObjectStore store,
    IdempotencyKeys keys,
    IConfiguration configuration,
    IOptions<JobOptions> options,
    TaskMetrics metrics,
    ILogger<JobSubmission> logger)
{
    /// <summary>Accepts a bulk job.</summary>
    /// <exception cref="ProblemException">The request is refused.</exception>
    internal Task<IResult> SubmitBulkAsync(HttpRequest request, DurableTaskClient client, CancellationToken cancellationToken) =>
        SubmitAsync(request, client, JobKinds.BulkCharts, id => reception.ReceiveAsync(request, id, cancellationToken), cancellationToken);

    /// <summary>Accepts a job of one calculation.</summary>
    /// <exception cref="ProblemException">The request is refused.</exception>
    internal Task<IResult> SubmitOneAsync(
        HttpRequest request, DurableTaskClient client, string kind, string calculation, CancellationToken cancellationToken) =>
        SubmitAsync(request, client, kind, id => reception.ReceiveOneAsync(request, id, calculation, cancellationToken), cancellationToken);

    private async Task<IResult> SubmitAsync(
        HttpRequest request, DurableTaskClient client, string kind, Func<string, Task<BulkManifest>> receive, CancellationToken cancellationToken)
    {
        var key = IdempotencyKeys.Read(request, kind);
        var id = JobId.Create(kind);
        var manifest = await receive(id.Value);
        var isKept = false;
        try
        {
            id = key is null ? id : await ClaimAsync(client, key, id, manifest, cancellationToken);
            var links = JobLinks.Of(request, configuration, id);
            // From here on it stays, whatever happens: whether a start that failed was recorded cannot be known.
            isKept = id.Value == manifest.JobId;
            if (isKept || await client.GetInstanceAsync(id.Value, cancellationToken) is null)
            {
                await StartAsync(client, id, manifest, links, cancellationToken);
            }

            var accepted = JobAccepted.Of(client.CreateHttpManagementPayload(id.Value), links);
            return new JobAcceptedResult(options.Value.ManagementUrls ? accepted : accepted.WithoutManagement());
        }
        finally
        {
            if (!isKept)
            {
                await store.DeleteAllAsync(BulkNames.Prefix(manifest.JobId), CancellationToken.None);
            }
        }
    }

    private async Task<JobId> ClaimAsync(
        DurableTaskClient client, string key, JobId id, BulkManifest manifest, CancellationToken cancellationToken)
    {
        var claimed = await keys.ClaimAsync(
            key,
            id.Value,
            manifest.Fingerprint,
            // A job that was accepted but, for a crash, not started has its manifest.
            async other => await client.GetInstanceAsync(other, cancellationToken) is not null
                || await store.ExistsAsync(BulkNames.Manifest(other), cancellationToken),
            cancellationToken);
        return JobId.TryParse(claimed, out var owner) ? owner : id;
    }

    private async Task StartAsync(DurableTaskClient client, JobId id, BulkManifest manifest, JobLinks links, CancellationToken cancellationToken)
    {
        var input = new JobInput
        {
            Id = id.Value,
            Kind = id.Kind,
            Calculation = manifest.Calculation,
            Request = BulkNames.Prefix(id.Value),
            Results = links.Results,
            Total = manifest.Count,
            Unique = manifest.UniqueCount,
            ChunkSize = manifest.ChunkSize,
            Wave = options.Value.Wave,
            TimeLimitSeconds = options.Value.TimeLimit.TotalSeconds,
            HasCallback = manifest.CallbackUrl is not null,
            TraceParent = EngineTracing.ParentOfJob(),
        };
        try
        {
            await client.ScheduleNewOrchestrationInstanceAsync(
                JobOrchestrators.Of(id.Kind), input, new StartOrchestrationOptions(id.Value), cancellationToken);
            logger.JobAccepted(id.Value, id.Kind, manifest.Count);
            metrics.Accepted(id.Kind);
        }
        catch (Exception e) when (DuplicateInstance.IsCauseOf(e))
        {
            // Two requests with one key came at once; the other was quicker.
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            logger.JobNotStarted(e, id.Value);
            throw new ProblemException(Problems.StorageUnavailable());
        }
    }
}
