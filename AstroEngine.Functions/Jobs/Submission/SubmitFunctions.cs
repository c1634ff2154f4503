using AstroEngine.Functions.Charts;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Submission;

/// <summary>Accepts jobs over HTTP.</summary>
public sealed class SubmitFunctions(JobSubmission submission)
{
    /// <summary>Answers <c>POST /jobs/bulk-charts</c>.</summary>
    [Function("JobSubmitBulkCharts")]
    public Task<IResult> BulkCharts(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "jobs/" + JobKinds.BulkCharts)] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        submission.SubmitBulkAsync(request, client, cancellationToken);

    /// <summary>Answers <c>POST /jobs/natal-chart</c>.</summary>
    [Function("JobSubmitNatalChart")]
    public Task<IResult> NatalChart(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "jobs/" + JobKinds.NatalChart)] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        submission.SubmitOneAsync(request, client, JobKinds.NatalChart, CalculationKinds.Natal, cancellationToken);

    /// <summary>Answers <c>POST /jobs/complete-analysis</c>.</summary>
    [Function("JobSubmitCompleteAnalysis")]
    public Task<IResult> CompleteAnalysis(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "jobs/" + JobKinds.CompleteAnalysis)] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        submission.SubmitOneAsync(request, client, JobKinds.CompleteAnalysis, CalculationKinds.CompleteAnalysis, cancellationToken);
}
