using System.Text.Json;
using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>
/// Tells how a job goes on, as server-sent events: <c>progress</c> whenever it changes and, while it runs, once a second; then one of <c>completed</c>,
/// <c>failed</c> and <c>cancelled</c>. Percentages that a kind of job always passes are told even when they pass too quickly to
/// be seen. A comment now and then keeps the connection alive.
/// </summary>
public sealed class JobEvents(JobRegister register, IOptions<JobOptions> options, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    private const string Running = "running";

    // With the interval of looking it makes a second.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMilliseconds(700);
    private static readonly byte[] HeartbeatComment = ": heartbeat\n\n"u8.ToArray();
    private static readonly byte[] Reconnect = "retry: 2000\n\n"u8.ToArray();

    /// <summary>Writes the events until the job has ended or the listener has gone.</summary>
    internal async Task StreamAsync(HttpContext context, DurableTaskClient client, JobId id, OrchestrationMetadata job)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await context.Response.Body.WriteAsync(Reconnect, ended.Token);
            await FollowAsync(context, client, id, job, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The listener has gone, or the service stops: a listener that is still there connects again by itself.
        }
    }

    private async Task FollowAsync(HttpContext context, DurableTaskClient client, JobId id, OrchestrationMetadata job, CancellationToken stopping)
    {
        var milestones = new Queue<JobMilestone>(JobKinds.Milestones(id.Kind));
        JobDocument? told = null;
        var toldAt = clock.GetTimestamp();
        OrchestrationMetadata? current = job;
        while (current is not null)
        {
            var document = register.Describe(context.Request, id, current);
            var silence = clock.GetElapsedTime(toldAt);
            if (IsNews(document, told) || (document.Status == Running && silence >= LongestSilence))
            {
                await TellAsync(context, document, milestones, stopping);
                told = document;
                toldAt = clock.GetTimestamp();
            }
            else if (silence >= options.Value.Heartbeat)
            {
                await WriteAsync(context, HeartbeatComment, stopping);
                toldAt = clock.GetTimestamp();
            }

            if (JobStatuses.IsEnded(JobStatuses.Of(current.RuntimeStatus)))
            {
                return;
            }

            await Task.Delay(options.Value.EventInterval, clock, stopping);
            current = await client.GetInstanceAsync(id.Value, getInputsAndOutputs: true, stopping);
        }
    }

    // The duration alone changes all the time.
    private static bool IsNews(JobDocument document, JobDocument? told) =>
        told is null || document with { Duration = 0, Updated = string.Empty, Links = told.Links } != told with { Duration = 0, Updated = string.Empty };

    private static async Task TellAsync(HttpContext context, JobDocument document, Queue<JobMilestone> milestones, CancellationToken stopping)
    {
        while (milestones.TryPeek(out var passed) && passed.Progress <= document.Progress)
        {
            milestones.Dequeue();
            if (passed.Progress < document.Progress)
            {
                await WriteAsync(context, Event("progress", document with { Status = Running, Progress = passed.Progress, Stage = passed.Stage, Current = 0, Failed = 0 }), stopping);
            }
        }

        await WriteAsync(context, Event("progress", document), stopping);
        if (document.Status is "completed" or "failed" or "cancelled")
        {
            await WriteAsync(context, Event(document.Status, document), stopping);
        }
    }

    private static byte[] Event(string name, JobDocument document) =>
        [.. "event: "u8, .. System.Text.Encoding.UTF8.GetBytes(name), .. "\ndata: "u8, .. JsonSerializer.SerializeToUtf8Bytes(document, ServiceJson.Readable.JobDocument), .. "\n\n"u8];

    private static async Task WriteAsync(HttpContext context, byte[] bytes, CancellationToken stopping)
    {
        await context.Response.Body.WriteAsync(bytes, stopping);
        await context.Response.Body.FlushAsync(stopping);
    }
}
