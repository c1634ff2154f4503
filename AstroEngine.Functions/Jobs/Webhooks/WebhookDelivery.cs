using System.Text.Json;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs.Bulk;
using AstroEngine.Functions.Storage;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>Starts the delivery of webhooks, and makes one attempt. The URL is read where the job is stored: it enters no history.</summary>
public sealed class WebhookDelivery(WebhookSender sender, WebhookSettings settings, IObjectStore store)
{
    /// <summary>The orchestration that delivers for a job: one, however often it is asked for.</summary>
    internal static string InstanceOf(string job) => $"webhook-{job}";

    /// <summary>Starts the delivery.</summary>
    internal static async Task StartAsync(DurableTaskClient client, JobAnnouncement announcement, CancellationToken cancellationToken)
    {
        try
        {
            await client.ScheduleNewOrchestrationInstanceAsync(
                WebhookOrchestrator.Name, announcement, new StartOrchestrationOptions(InstanceOf(announcement.Id)), cancellationToken);
        }
        catch (Exception e) when (DuplicateInstance.IsCauseOf(e))
        {
            // The activity that asks ran twice, as activities may.
        }
    }

    /// <summary>Tries once.</summary>
    /// <returns>What became of it; given up when the job is gone, or its URL may no longer be called.</returns>
    internal async Task<WebhookAttempt> TryAsync(JobAnnouncement announcement, CancellationToken cancellationToken)
    {
        var manifest = await BulkManifest.ReadAsync(store, announcement.Id, cancellationToken);
        if (!settings.IsConfigured || !CallbackUrl.TryParse(manifest?.CallbackUrl, settings, out var url, out _))
        {
            return WebhookAttempt.Settled;
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(announcement, ServiceJson.Readable.JobAnnouncement);
        var message = new WebhookMessage($"job.{announcement.Status}", announcement.Id, body);
        var result = await sender.SendAsync(url, message, cancellationToken);
        return result.Outcome == WebhookOutcome.Retry ? new WebhookAttempt(false, result.RetryAfter?.TotalSeconds ?? 0) : WebhookAttempt.Settled;
    }
}
