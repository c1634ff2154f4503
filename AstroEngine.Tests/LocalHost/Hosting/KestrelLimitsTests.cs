using System.Diagnostics;
using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AstroEngine.Tests.LocalHost.Hosting;

/// <summary>What a connection may do, byte by byte.</summary>
public sealed class KestrelLimitsTests
{
    [Fact]
    public async Task Options_Defaults_CutWhoeverIsTooSlow()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        var limits = host.Host.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;
        Assert.Equal(TimeSpan.FromSeconds(15), limits.RequestHeadersTimeout);
        Assert.Equal(240, limits.MinRequestBodyDataRate!.BytesPerSecond);
        Assert.Equal(240, limits.MinResponseDataRate!.BytesPerSecond);
        Assert.Equal(16 * 1024, limits.MaxRequestLineSize);
        Assert.Equal(32 * 1024, limits.MaxRequestHeadersTotalSize);
    }

    [Fact]
    public async Task Request_HeadersThatNeverEnd_AreGivenUp()
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: new() { ["Host:Limits:HeaderSeconds"] = "1" });
        using var connection = new RawConnection(host.Address);
        var watch = Stopwatch.StartNew();
        connection.Send("GET /Echo HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");

        Assert.StartsWith("HTTP/1.1 408", connection.ReadAnswer(), StringComparison.Ordinal);
        Assert.True(connection.IsAtEnd());
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.9, 15);
    }

    [Fact]
    public async Task Request_BodyDripByDrip_IsGivenUp()
    {
        await using var host = await RunningHost.StartAsync<Functions>(
            settings: new() { ["Host:Limits:GraceSeconds"] = "2", ["Host:Limits:BytesPerSecond"] = "1000" });
        using var connection = new RawConnection(host.Address);
        connection.Send("POST /Echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n");
        connection.Send("a few bytes");

        // The function reads the body, and is told that it will not come.
        Assert.StartsWith("HTTP/1.1 408", connection.ReadAnswer(), StringComparison.Ordinal);
        Assert.True(connection.IsAtEnd());
    }

    [Fact]
    public async Task Response_ThatNobodyReads_EndsTheConnection()
    {
        await using var host = await RunningHost.StartAsync<Functions>(
            settings: new() { ["Host:Limits:GraceSeconds"] = "2", ["Host:Limits:BytesPerSecond"] = "1000000" });
        using var connection = new RawConnection(host.Address);
        connection.Get("/Endless");

        await host.Signals.WaitAsync("cut");
    }

    [Fact]
    public async Task Connections_MoreThanAllowed_AreClosed()
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: new() { ["Host:Limits:Connections"] = "1" });
        using var first = new RawConnection(host.Address);
        first.Get("/Echo");
        Assert.StartsWith("HTTP/1.1 200", first.ReadAnswer(), StringComparison.Ordinal);
        using var second = new RawConnection(host.Address);
        Assert.True(second.IsAtEnd());
    }

    [Theory]
    [InlineData("RequestLineBytes", "x")]
    [InlineData("HeaderBytes", "-1")]
    [InlineData("Headers", "99999")]
    [InlineData("HeaderSeconds", "0")]
    [InlineData("BytesPerSecond", "1.5")]
    public void Create_LimitThatIsNone_IsRefusedByName(string name, string value)
    {
        using var directory = new HostDirectory();
        var failure = Assert.Throws<LocalHostStartException>(
            () => Microsoft.Azure.Functions.Worker.Builder.FunctionsApplication.Create(directory.Options(new() { [$"Host:Limits:{name}"] = value })));
        Assert.Contains($"Host:Limits:{name}", failure.Message, StringComparison.Ordinal);
    }

    public sealed class Functions(Signals signals)
    {
        private static readonly byte[] Much = new byte[64 * 1024];

        [Function("Echo")]
        public async Task<IResult> Echo([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, CancellationToken cancellationToken)
        {
            try
            {
                using var reader = new StreamReader(request.Body);
                return Results.Text(await reader.ReadToEndAsync(cancellationToken));
            }
            catch (Microsoft.AspNetCore.Http.BadHttpRequestException error)
            {
                return Results.StatusCode(error.StatusCode);
            }
        }

        [Function("Endless")]
        public async Task Endless([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
        {
            var aborted = request.HttpContext.RequestAborted;
            while (!aborted.IsCancellationRequested)
            {
                try
                {
                    await request.HttpContext.Response.Body.WriteAsync(Much, aborted);
                }
                catch (OperationCanceledException)
                {
                    break;
                }
            }

            signals.Set("cut");
        }
    }
}
