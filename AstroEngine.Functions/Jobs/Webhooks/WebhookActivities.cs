using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>Calls whoever wants to know that a job has ended.</summary>
public sealed class WebhookActivities(WebhookDelivery delivery)
{
    /// <summary>The activity that starts the delivery, so that a job does not run on until its owner answers.</summary>
    public const string Announce = "AnnounceJob";

    /// <summary>The activity that tries once.</summary>
    public const string Attempt = "SendWebhook";

    /// <summary>Starts the delivery.</summary>
    [Function(Announce)]
    public static Task AnnounceJob(
        [ActivityTrigger] JobAnnouncement announcement, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        WebhookDelivery.StartAsync(client, announcement, cancellationToken);

    /// <summary>Tries to deliver.</summary>
    [Function(Attempt)]
    public Task<WebhookAttempt> SendWebhook([ActivityTrigger] JobAnnouncement announcement, CancellationToken cancellationToken) =>
        delivery.TryAsync(announcement, cancellationToken);
}
