using System.Text.Json;
using AstroEngine.Functions.Jobs.Webhooks;
using AstroEngine.Functions.Telemetry.Monitoring.Actions;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Tests.Caching.Support;
using AstroEngine.Tests.Functions.Jobs.Webhooks;
using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using static AstroEngine.Tests.Functions.Telemetry.Monitoring.Readings;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring.Actions;

public sealed class AlertWebhookTests : IDisposable
{
    private static readonly WebhookSettings OfJobs = new("a secret of jobs"u8.ToArray(), AllowPrivate: false);

    private readonly FakeTime _clock = new();
    private readonly LogRecorder<AlertWebhook> _log = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly AlertBoard _board = new(Options.Create(new AlertOptions { RaiseAfter = 1, ClearAfter = 1 }));

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    [Fact]
    public async Task OnEvaluated_RaisedEscalatedAndCleared_EachIsPostedOnceInOrderAndSigned()
    {
        await using var receiver = await WebhookReceiver.StartAsync(context => Answer(context, 204));
        using var webhook = Start(receiver.Address.ToString());

        foreach (var p95 in new double[] { 2000, 2000, 3000, 3000, 10, 10 })
        {
            webhook.OnEvaluated(_board.Evaluate(Calm with { LastMinute = Requests(100, p95: p95) }), _board);
        }

        await Eventually.IsTrueAsync(() => receiver.Received.Count >= 3);
        Assert.Equal(["alert.raised", "alert.escalated", "alert.cleared"], receiver.Received.Select(r => r.Headers["X-Astro-Event"].ToString()));
        Assert.Equal(3, receiver.Received.Select(r => r.Headers["X-Astro-Delivery"].ToString()).Distinct().Count());
        var body = JsonDocument.Parse(receiver.Received.ElementAt(1).Body).RootElement;
        Assert.Equal("slow_responses", body.GetProperty("rule").GetString());
        Assert.Equal("escalated", body.GetProperty("change").GetString());
        Assert.Equal("critical", body.GetProperty("severity").GetString());
        Assert.Equal(3000, body.GetProperty("value").GetDouble());
        Assert.Equal("docs/runbook.md#slow-responses", body.GetProperty("runbook").GetString());
        var (headers, bytes) = receiver.Received.First();
        Assert.Equal(WebhookSignature.Of(OfJobs.Secret!.Value.Span, _clock.GetUtcNow(), bytes), headers["X-Astro-Signature"].ToString());
    }

    [Fact]
    public async Task OnEvaluated_ReceiverFailsAtFirst_IsTriedAgainUnderTheSameName()
    {
        var answers = new Queue<int>([500, 503, 204]);
        await using var receiver = await WebhookReceiver.StartAsync(context => Answer(context, answers.Dequeue()));
        using var webhook = Start(receiver.Address.ToString());

        webhook.OnEvaluated(_board.Evaluate(Calm with { EphemerisFailure = "gone" }), _board);
        await Eventually.IsTrueAsync(() => receiver.Received.Count == 1);
        await PassUntilAsync(() => receiver.Received.Count == 2, TimeSpan.FromSeconds(5));
        await PassUntilAsync(() => receiver.Received.Count == 3, TimeSpan.FromSeconds(30));

        Assert.Single(receiver.Received.Select(r => r.Headers["X-Astro-Delivery"].ToString()).Distinct());
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task OnEvaluated_ReceiverRefuses_IsGivenUpAndTheNextIsPosted()
    {
        var answers = new Queue<int>([400, 204]);
        await using var receiver = await WebhookReceiver.StartAsync(context => Answer(context, answers.Dequeue()));
        using var webhook = Start(receiver.Address.ToString());

        webhook.OnEvaluated(_board.Evaluate(Calm with { EphemerisFailure = "gone" }), _board);
        webhook.OnEvaluated(_board.Evaluate(Calm), _board);
        await Eventually.IsTrueAsync(() => receiver.Received.Count == 2);

        Assert.Equal("alert.cleared", receiver.Received.Last().Headers["X-Astro-Event"].ToString());
        Assert.Equal(["The raised of alert ephemeris_unavailable could not be posted, and is given up"], _log.At(LogLevel.Warning));
    }

    [Fact]
    public async Task OnEvaluated_NoUrl_KeepsNothing()
    {
        using var webhook = Start(null);
        for (var i = 0; i < 3000; i++)
        {
            webhook.OnEvaluated(_board.Evaluate(Calm with { EphemerisFailure = i % 2 == 0 ? "gone" : null }), _board);
        }

        await Task.Yield();
        Assert.Empty(_log.Lines);
    }

    private AlertWebhook Start(string? url)
    {
        var options = new AlertOptions { Webhook = new AlertWebhookOptions { Url = url, AllowPrivate = true } };
        var webhook = new AlertWebhook(Options.Create(options), OfJobs, _clock, new LogRecorder<WebhookSender>(), _log);
        _ = webhook.RunAsync(_stop.Token);
        return webhook;
    }

    private async Task PassUntilAsync(Func<bool> condition, TimeSpan step)
    {
        // The pause begins some time after the answer was sent.
        await Eventually.IsTrueAsync(() =>
        {
            _clock.Advance(step);
            return condition();
        });
    }

    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
