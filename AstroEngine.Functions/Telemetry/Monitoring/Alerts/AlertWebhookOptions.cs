using System.Text;
using AstroEngine.Functions.Jobs.Webhooks;

namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>Where changes of alerts are posted to: configuration section <c>Alerts:Webhook</c>.</summary>
public sealed class AlertWebhookOptions
{
    /// <summary>The URL; none by default.</summary>
    public string? Url { get; set; }

    /// <summary>The key of the signatures; that of jobs by default.</summary>
    public string? Secret { get; set; }

    /// <summary>Whether the URL may lead to an address that is not public: a receiver of one's own often has such. Default false.</summary>
    public bool AllowPrivate { get; set; }

    /// <summary>The settings of the sender.</summary>
    /// <param name="jobs">Those of the webhooks of jobs.</param>
    internal WebhookSettings Settings(WebhookSettings jobs) =>
        new(string.IsNullOrWhiteSpace(Secret) ? jobs.Secret : Encoding.UTF8.GetBytes(Secret), AllowPrivate);

    internal string? Mistake(WebhookSettings jobs)
    {
        if (string.IsNullOrEmpty(Url))
        {
            return null;
        }

        var settings = Settings(jobs);
        return !settings.IsConfigured ? $"Alerts:Webhook:Secret (or {WebhookSettings.SecretName}) must be set when Alerts:Webhook:Url is."
            : CallbackUrl.TryParse(Url, settings, out _, out var mistake) ? null
            : $"Alerts:Webhook:Url {mistake}; Alerts:Webhook:AllowPrivate is {settings.AllowPrivate}.";
    }
}
