using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using AstroEngine.Functions.Jobs.Webhooks;
using AstroEngine.Tests.Caching.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Functions.Jobs.Webhooks;

public sealed class WebhookSenderTests
{
    private static readonly WebhookSettings Settings = new("a secret of the receiver"u8.ToArray(), AllowPrivate: true);
    private static readonly WebhookMessage Message = new(WebhookEvents.JobCompleted, "job-1-completed", "{\"id\":\"job-1\"}"u8.ToArray());

    private readonly LogRecorder<WebhookSender> _log = new();

    [Fact]
    public async Task Send_ReceiverTakesIt_IsDeliveredSigned()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Answer(204));

        var result = await SendAsync(receiver.Address);

        Assert.Equal(new WebhookResult(WebhookOutcome.Delivered, "answered 204"), result);
        var (headers, body) = Assert.Single(receiver.Received);
        Assert.Equal(Message.Body.ToArray(), body);
        Assert.Equal("application/json; charset=utf-8", headers.ContentType.ToString());
        Assert.Equal("job.completed", headers["X-Astro-Event"].ToString());
        Assert.Equal("job-1-completed", headers["X-Astro-Delivery"].ToString());
        AssertSigned(headers["X-Astro-Signature"].ToString(), body);
    }

    [Fact]
    public async Task Send_Always_LogsNeitherPathNorQueryNorSecret()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Answer(500));

        await SendAsync(receiver.Address);

        var line = Assert.Single(_log.Lines);
        Assert.Equal(LogLevel.Warning, line.Level);
        Assert.Contains("job-1-completed", line.Text);
        Assert.DoesNotContain("hidden", line.Text);
        Assert.DoesNotContain("hooks", line.Text);
        Assert.DoesNotContain("secret", $"{Settings} {line.Text}");
    }

    [Theory]
    [InlineData(200, WebhookOutcome.Delivered)]
    [InlineData(202, WebhookOutcome.Delivered)]
    [InlineData(304, WebhookOutcome.GivenUp)]
    [InlineData(400, WebhookOutcome.GivenUp)]
    [InlineData(401, WebhookOutcome.GivenUp)]
    [InlineData(404, WebhookOutcome.GivenUp)]
    [InlineData(410, WebhookOutcome.GivenUp)]
    [InlineData(408, WebhookOutcome.Retry)]
    [InlineData(429, WebhookOutcome.Retry)]
    [InlineData(500, WebhookOutcome.Retry)]
    [InlineData(503, WebhookOutcome.Retry)]
    public async Task Send_Answer_DecidesTheOutcome(int status, WebhookOutcome expected)
    {
        await using var receiver = await WebhookReceiver.StartAsync(Answer(status));

        Assert.Equal(expected, (await SendAsync(receiver.Address)).Outcome);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("86400", 3600)]
    [InlineData("0", null)]
    [InlineData("soon", null)]
    public async Task Send_ReceiverAsksToWait_IsPassedOnWithinAnHour(string header, int? seconds)
    {
        await using var receiver = await WebhookReceiver.StartAsync(context =>
        {
            context.Response.Headers.RetryAfter = header;
            context.Response.StatusCode = 429;
            return Task.CompletedTask;
        });

        var result = await SendAsync(receiver.Address);

        Assert.Equal(seconds is { } s ? TimeSpan.FromSeconds(s) : null, result.RetryAfter);
    }

    [Fact]
    public async Task Send_Redirect_IsNotFollowed()
    {
        await using var elsewhere = await WebhookReceiver.StartAsync(Answer(200));
        await using var receiver = await WebhookReceiver.StartAsync(context =>
        {
            context.Response.Redirect(elsewhere.Address.AbsoluteUri, permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });

        Assert.Equal(WebhookOutcome.GivenUp, (await SendAsync(receiver.Address)).Outcome);
        Assert.Empty(elsewhere.Received);
    }

    [Fact]
    public async Task Send_ReceiverDoesNotAnswer_IsRetriedAfterTheTimeout()
    {
        await using var receiver = await WebhookReceiver.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        var result = await SendAsync(receiver.Address, Settings with { Timeout = TimeSpan.FromMilliseconds(200) });

        Assert.Equal(new WebhookResult(WebhookOutcome.Retry, "no answer within 0.2 s"), result);
    }

    [Fact]
    public async Task Send_CallerCancels_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        await using var receiver = await WebhookReceiver.StartAsync(context =>
        {
            cancellation.Cancel();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var sender = Sender(Settings);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sender.SendAsync(Url(receiver.Address), Message, cancellation.Token));
    }

    [Fact]
    public async Task Send_AnswerWithoutEnd_IsNotReadToIt()
    {
        var isCutOff = new TaskCompletionSource();
        await using var receiver = await WebhookReceiver.StartAsync(async context =>
        {
            var chunk = new byte[64 * 1024];
            try
            {
                while (true)
                {
                    await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                isCutOff.SetResult();
            }
        });

        Assert.Equal(WebhookOutcome.Delivered, (await SendAsync(receiver.Address)).Outcome);
        await isCutOff.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Send_HeadOfTheAnswerIsHuge_IsRetried()
    {
        await using var receiver = await WebhookReceiver.StartAsync(context =>
        {
            context.Response.Headers["X-Long"] = new string('x', 20_000);
            return Task.CompletedTask;
        });

        Assert.Equal(WebhookOutcome.Retry, (await SendAsync(receiver.Address)).Outcome);
    }

    [Fact]
    public async Task Send_NobodyListens_IsRetried()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();

        Assert.Equal(new WebhookResult(WebhookOutcome.Retry, "no connection"), await SendAsync(new Uri($"http://127.0.0.1:{port}/")));
    }

    [Fact]
    public async Task Send_NameThatDoesNotExist_IsRetried()
    {
        using var sender = Sender(Settings, (_, _) => throw new SocketException((int)SocketError.HostNotFound));

        Assert.Equal(WebhookOutcome.Retry, (await sender.SendAsync(Url(new Uri("https://nowhere.invalid/")), Message, default)).Outcome);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("127.0.0.1", "10.0.0.1", "fe80::1")]
    public async Task Send_NameLeadsToNoPublicAddress_IsGivenUpWithoutAConnection(params string[] addresses)
    {
        await using var receiver = await WebhookReceiver.StartAsync(Answer(200));
        var settings = Settings with { AllowPrivate = false };
        using var sender = Sender(settings, (_, _) => Task.FromResult(addresses.Select(IPAddress.Parse).ToArray()));
        Assert.True(CallbackUrl.TryParse($"http://rebound.example:{receiver.Port}/", settings, out var url, out _));

        var result = await sender.SendAsync(url, Message, default);

        Assert.Equal(new WebhookResult(WebhookOutcome.GivenUp, "the address is not public"), result);
        Assert.Empty(receiver.Received);
    }

    [Fact]
    public async Task Send_NoSecret_Throws()
    {
        using var sender = Sender(new WebhookSettings(null, AllowPrivate: true));

        Assert.False(sender.IsConfigured);
        await Assert.ThrowsAsync<InvalidOperationException>(() => sender.SendAsync(Url(new Uri("http://127.0.0.1/")), Message, default));
    }

    [Theory]
    [InlineData("a secret", "true", true, true)]
    [InlineData("a secret", null, true, false)]
    [InlineData("  ", "false", false, false)]
    [InlineData(null, null, false, false)]
    public void Settings_Read_FromTheirNames(string? secret, string? allowPrivate, bool isConfigured, bool allows)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [new("Jobs:WebhookSecret", secret), new("Jobs:AllowPrivateCallbacks", allowPrivate)]).Build();

        var settings = WebhookSettings.Read(configuration);

        Assert.Equal((isConfigured, allows), (settings.IsConfigured, settings.AllowPrivate));
    }

    private static RequestDelegate Answer(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    /// <summary>Checks a signature as a receiver does: with the words of the guide and nothing of the sender's code.</summary>
    private static void AssertSigned(string header, byte[] body)
    {
        var parts = header.Split(',').Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);
        byte[] signed = [.. Encoding.ASCII.GetBytes(parts["t"] + "."), .. body];
        Assert.Equal(Convert.ToHexString(HMACSHA256.HashData(Settings.Secret!.Value.Span, signed)).ToLowerInvariant(), parts["v1"]);
        var age = TimeProvider.System.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts["t"], CultureInfo.InvariantCulture));
        Assert.InRange(age.TotalSeconds, 0, 60);
    }

    private static CallbackUrl Url(Uri address) => CallbackUrl.TryParse(address.OriginalString, Settings, out var url, out var mistake)
        ? url
        : throw new ArgumentException(mistake);

    private WebhookSender Sender(WebhookSettings settings, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null) =>
        new(settings, TimeProvider.System, _log, resolve ?? Dns.GetHostAddressesAsync);

    private async Task<WebhookResult> SendAsync(Uri address, WebhookSettings? settings = null)
    {
        using var sender = Sender(settings ?? Settings);
        return await sender.SendAsync(Url(address), Message, default);
    }
}
