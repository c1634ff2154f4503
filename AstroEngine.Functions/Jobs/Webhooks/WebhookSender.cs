using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Jobs.Webhooks;

/// <summary>Delivers webhooks, one attempt a call. No proxy, no redirects, no cookies, and no way to addresses that are not public.</summary>
public sealed class WebhookSender : IDisposable
{
    private const int LongestAnswerHead = 16; // KB
    private const int LongestAnswerBody = 4096;

    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromHours(1);
    private static readonly ProductInfoHeaderValue UserAgent = new("AstroEngine", EngineVersion.Text);

    private readonly WebhookSettings _settings;
    private readonly TimeProvider _clock;
    private readonly ILogger<WebhookSender> _logger;
    private readonly HttpClient _client;

    /// <summary>Makes a sender that looks names up in the DNS.</summary>
    /// <param name="settings">How to sign, and where to.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="logger">Is told what became of each delivery.</param>
    public WebhookSender(WebhookSettings settings, TimeProvider clock, ILogger<WebhookSender> logger)
        : this(settings, clock, logger, Dns.GetHostAddressesAsync)
    {
    }

    /// <summary>Makes a sender that looks names up by a function of the caller's.</summary>
    internal WebhookSender(
        WebhookSettings settings, TimeProvider clock, ILogger<WebhookSender> logger, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        _clock = clock;
        _logger = logger;
        var handler = new SocketsHttpHandler
        {
            ConnectCallback = new CallbackConnector(settings, resolve).ConnectAsync,
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = LongestAnswerHead,
            // The body is not looked at. What is short is let through for the connection's sake, else the connection is closed.
            MaxResponseDrainSize = LongestAnswerBody,
            ResponseDrainTimeout = TimeSpan.FromSeconds(1),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15),
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Whether webhooks can be sent: a secret is set.</summary>
    public bool IsConfigured => _settings.IsConfigured;

    /// <summary>Tries once to deliver a message.</summary>
    /// <param name="url">Where to.</param>
    /// <param name="message">What.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="InvalidOperationException">No secret is set.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<WebhookResult> SendAsync(CallbackUrl url, WebhookMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(message);
        var secret = _settings.Secret ?? throw new InvalidOperationException($"The setting {WebhookSettings.SecretName} is missing.");
        using var request = Request(url, message, secret.Span);
        using var timeout = new CancellationTokenSource(_settings.Timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        var result = await SendAsync(request, either.Token, cancellationToken);
        _logger.Log(
            result.Outcome == WebhookOutcome.Delivered ? LogLevel.Information : LogLevel.Warning,
            "Webhook {Delivery} ({Event}) to {Receiver}: {Outcome}, {Detail}",
            message.DeliveryId,
            message.Event,
            url,
            result.Outcome,
            result.Detail);
        return result;
    }

    /// <inheritdoc />
    public void Dispose() => _client.Dispose();

    private HttpRequestMessage Request(CallbackUrl url, WebhookMessage message, ReadOnlySpan<byte> secret)
    {
        var content = new ReadOnlyMemoryContent(message.Body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        var request = new HttpRequestMessage(HttpMethod.Post, url.Address) { Content = content };
        request.Headers.UserAgent.Add(UserAgent);
        request.Headers.Add("X-Astro-Event", message.Event);
        request.Headers.Add("X-Astro-Delivery", message.DeliveryId);
        request.Headers.Add(WebhookSignature.HeaderName, WebhookSignature.Of(secret, _clock.GetUtcNow(), message.Body.Span));
        return request;
    }

    private async Task<WebhookResult> SendAsync(HttpRequestMessage request, CancellationToken either, CancellationToken caller)
    {
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either);
            return Judge(response);
        }
        catch (HttpRequestException e)
        {
            return e.InnerException is BlockedCallbackException
                ? new WebhookResult(WebhookOutcome.GivenUp, "the address is not public")
                : new WebhookResult(WebhookOutcome.Retry, Reason(e.HttpRequestError));
        }
        catch (OperationCanceledException) when (!caller.IsCancellationRequested)
        {
            return new WebhookResult(WebhookOutcome.Retry, $"no answer within {_settings.Timeout.TotalSeconds} s");
        }
    }

    private WebhookResult Judge(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var detail = $"answered {status}";
        return status switch
        {
            >= 200 and < 300 => new(WebhookOutcome.Delivered, detail),
            >= 300 and < 400 => new(WebhookOutcome.GivenUp, detail + "; redirects are not followed"),
            408 or 425 or 429 or >= 500 => new(WebhookOutcome.Retry, detail, RetryAfter(response.Headers.RetryAfter)),
            _ => new(WebhookOutcome.GivenUp, detail),
        };
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header)
    {
        var asked = header?.Delta ?? header?.Date - _clock.GetUtcNow();
        return asked is not { } time || time <= TimeSpan.Zero ? null : time < LongestRetryAfter ? time : LongestRetryAfter;
    }

    private static string Reason(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "the name cannot be resolved",
        HttpRequestError.ConnectionError => "no connection",
        HttpRequestError.SecureConnectionError => "no secure connection",
        _ => "the answer cannot be understood",
    };
}
