using System.Text.Json;
using System.Threading.Channels;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs.Webhooks;
using AstroEngine.Functions.Operations.Alerts;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Telemetry.Monitoring.Actions;

/// <summary>
/// Posts each change of an alert once, in the order in which they happened, to the URL of the settings; signed like the webhooks of jobs, and tried again for a quarter of an
/// hour. What waits is lost with the process: an alert that is still true is raised again by the next one.
/// </summary>
internal sealed class AlertWebhook : IAlertAction, IDisposable
{
    private const int MostWaiting = 1000;

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10),
    ];

    private readonly Channel<AlertEvent> _waiting = Channel.CreateBounded<AlertEvent>(MostWaiting);
    private readonly WebhookSender _sender;
    private readonly CallbackUrl? _url;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;

    /// <summary>Reads where to.</summary>
    public AlertWebhook(
        IOptions<AlertOptions> options, WebhookSettings jobs, TimeProvider clock, ILogger<WebhookSender> senderLogger, ILogger<AlertWebhook> logger)
    {
        var webhook = options.Value.Webhook;
        var settings = webhook.Settings(jobs);
        _sender = new WebhookSender(settings, clock, senderLogger);
        _url = !string.IsNullOrEmpty(webhook.Url) && CallbackUrl.TryParse(webhook.Url, settings, out var url, out _) ? url : null;
        _clock = clock;
        _logger = logger;
    }

    /// <inheritdoc />
    public void OnEvaluated(IReadOnlyList<AlertEvent> changes, AlertBoard board)
    {
        foreach (var change in _url is null ? [] : changes)
        {
            if (!_waiting.Writer.TryWrite(change))
            {
                GiveUp(change);
            }
        }
    }

    /// <summary>Posts until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var change in _waiting.Reader.ReadAllAsync(cancellationToken))
        {
            if (!await TryDeliverAsync(change, cancellationToken))
            {
                GiveUp(change);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _sender.Dispose();

    private async Task<bool> TryDeliverAsync(AlertEvent change, CancellationToken cancellationToken)
    {
        try
        {
            return await DeliverAsync(change, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // The next one is to be posted all the same.
            _logger.WebhookFailed(e);
            return false;
        }
    }

    private async Task<bool> DeliverAsync(AlertEvent change, CancellationToken cancellationToken)
    {
        var message = new WebhookMessage(
            $"alert.{AlertNames.Of(change.Change)}", change.Id.ToString(), JsonSerializer.SerializeToUtf8Bytes(Announce(change), ServiceJson.Readable.AlertAnnouncement));
        for (var attempt = 0; ; attempt++)
        {
            var result = await _sender.SendAsync(_url!, message, cancellationToken);
            if (result.Outcome != WebhookOutcome.Retry || attempt == Pauses.Length)
            {
                return result.Outcome == WebhookOutcome.Delivered;
            }

            var pause = Pauses[attempt];
            await Task.Delay(result.RetryAfter is { } asked && asked > pause ? asked : pause, _clock, cancellationToken);
        }
    }

    private static AlertAnnouncement Announce(AlertEvent change) => new(
        change.Rule.Id,
        change.Rule.Name,
        AlertNames.Of(change.Change),
        AlertNames.Of(change.Severity),
        Iso.Utc(change.At),
        Iso.Utc(change.Since),
        AlertNames.Round(change.Value),
        change.Threshold,
        change.Rule.Unit.Name,
        change.Message,
        change.Rule.Runbook,
        Environment.MachineName,
        EngineVersion.Text);

    private void GiveUp(AlertEvent change) => _logger.WebhookGivenUp(AlertNames.Of(change.Change), change.Rule.Id);
}
