using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>Delivers the end of a job to its callback URL, again and again at growing intervals until it is settled.</summary>
public static class WebhookOrchestrator
{
    /// <summary>The name of the function.</summary>
    public const string Name = "DeliverWebhook";

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10),
        TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(3),
    ];

    /// <summary>Delivers.</summary>
    /// <returns>Whether it was settled; false when every attempt was in vain.</returns>
    [Function(Name)]
    public static async Task<bool> Run([OrchestrationTrigger] TaskOrchestrationContext context, JobAnnouncement input)
    {
        for (var attempt = 0; ; attempt++)
        {
            var outcome = await context.CallActivityAsync<WebhookAttempt>(WebhookActivities.Attempt, input);
            if (outcome.IsSettled || attempt == Pauses.Length)
            {
                return outcome.IsSettled;
            }

            var asked = TimeSpan.FromSeconds(outcome.RetryAfterSeconds);
            var pause = asked > Pauses[attempt] ? asked : Pauses[attempt];
            await context.CreateTimer(context.CurrentUtcDateTime + pause, CancellationToken.None);
        }
    }
}
