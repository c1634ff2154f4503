using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Tests.LocalHost.Hosting;

public sealed class GracefulShutdownTests
{
    [Fact]
    public async Task Stop_RequestInFlight_IsFinishedWhileNewcomersAreTurnedAway()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        using var keptAlive = new RawConnection(host.Address);
        keptAlive.Get("/Quick");
        Assert.StartsWith("HTTP/1.1 200", keptAlive.ReadAnswer());
        var slow = host.Client.GetAsync("/Slow");
        await host.Signals.WaitAsync("entered");

        host.Host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        var stop = host.Host.StopAsync();
        keptAlive.Get("/Quick");
        var refused = keptAlive.ReadAnswer();
        using var newcomer = new RawConnection(host.Address);
        newcomer.Get("/Quick");
        var refusedToo = newcomer.ReadAnswer();

        Assert.All([refused, refusedToo], answer =>
        {
            Assert.StartsWith("HTTP/1.1 503 Service Unavailable", answer);
            Assert.Contains("Retry-After: 1", answer);
            Assert.Contains("Connection: close", answer);
        });
        Assert.True(keptAlive.IsAtEnd());
        Assert.False(stop.IsCompleted);
        host.Signals.Set("go on");
        using var response = await slow;
        Assert.Equal("finished", await response.Content.ReadAsStringAsync());
        await stop;
    }

    [Fact]
    public async Task Stop_GraceIsOver_CancelsWhatStillRuns()
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: new() { ["ASTRO_SHUTDOWN_GRACE_SECONDS"] = "0.05" });
        var request = host.Client.GetAsync("/Patient");
        await host.Signals.WaitAsync("entered");

        await host.Host.StopAsync();

        await host.Signals.WaitAsync("cancelled");
        using var response = await request;
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains(host.Logs.Entries, e => e.Text.Contains("1 requests are still running", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stop_NothingInFlight_EndsAtOnceAndClosesIdleConnections()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        using var idle = new RawConnection(host.Address);
        idle.Get("/Quick");
        idle.ReadAnswer();

        await host.Host.StopAsync().WaitAsync(TimeSpan.FromSeconds(10));

        Assert.True(idle.IsAtEnd());
        await Assert.ThrowsAsync<HttpRequestException>(() => host.Client.GetAsync("/Quick"));
    }

    public sealed class Functions(Signals signals)
    {
        [Function("Quick")]
        public IResult Quick([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Results.Text("quick");

        [Function("Slow")]
        public async Task<IResult> Slow([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, CancellationToken cancellationToken)
        {
            signals.Set("entered");
            await signals.WaitAsync("go on");
            cancellationToken.ThrowIfCancellationRequested();
            return Results.Text("finished");
        }

        [Function("Patient")]
        public async Task Patient([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, CancellationToken cancellationToken)
        {
            signals.Set("entered");
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                signals.Set("cancelled");
            }
        }
    }
}
