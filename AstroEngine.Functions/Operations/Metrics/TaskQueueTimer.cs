using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Jobs.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Operations.Metrics;

/// <summary>Counts the queue of jobs once a minute: whoever collects metrics cannot wait for the store of jobs.</summary>
public sealed class TaskQueueTimer(OpenJobs jobs, FeatureOptions features)
{
    /// <summary>Counts.</summary>
    [Function("TaskQueueCount")]
    public Task Run([TimerTrigger("0 * * * * *", RunOnStartup = true)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        features.Jobs && features.Telemetry ? jobs.CountAsync(client, cancellationToken) : Task.CompletedTask;
}
