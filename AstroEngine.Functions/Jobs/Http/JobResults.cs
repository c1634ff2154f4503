using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs.Bulk;
using AstroEngine.Functions.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Answers with the results of jobs: rows of a bulk job as they come, the document of a job for one chart when it is there.</summary>
public sealed class JobResults(BulkResults results, IObjectStore store, JobRegister register, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    /// <summary>Answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="id">The id of the job.</param>
    /// <param name="job">The job.</param>
    /// <param name="after">The index after which rows begin; -1 for all.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ProblemException">There is nothing to answer with.</exception>
    internal async Task<IResult> AnswerAsync(
        HttpRequest request, DurableTaskClient client, JobId id, OrchestrationMetadata job, int after, CancellationToken cancellationToken)
    {
        var manifest = await BulkManifest.ReadAsync(store, id.Value, cancellationToken)
            ?? throw new ProblemException(Problems.JobNotFound(id.Value));
        if (after >= manifest.Count)
        {
            throw new ProblemException(Problems.Validation("after", $"must be below the number of items, {manifest.Count}, was {after}"));
        }

        return id.Kind == JobKinds.BulkCharts
            ? new BulkResultsResult(results, manifest, after, new JobWait(client, id, clock), lifetime)
            : await OneAsync(request, manifest, id, job, cancellationToken);
    }

    private async Task<IResult> OneAsync(
        HttpRequest request, BulkManifest manifest, JobId id, OrchestrationMetadata job, CancellationToken cancellationToken)
    {
        if (await results.ReadOneAsync(manifest, 0, cancellationToken) is { } row)
        {
            return SingleResult.Of(id, row);
        }

        var document = register.Describe(request, id, job);
        return JobStatuses.IsEnded(JobStatuses.Of(job.RuntimeStatus))
            ? throw new ProblemException(Problems.NoResult(id.Value, document.Error ?? document.Status))
            : JsonDocumentResult.Of(document, ServiceJson.Readable.JobDocument, StatusCodes.Status202Accepted);
    }
}
