using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.LocalHost.Http;

public sealed class CancellationTests
{
    [Fact]
    public async Task CancellationToken_ClientGoesAway_IsCancelledAndNothingIsLoggedAsAnError()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        using var client = new CancellationTokenSource();

        var request = host.Client.GetAsync("/Wait", client.Token);
        await host.Signals.WaitAsync("entered");
        await client.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await host.Signals.WaitAsync("cancelled");
        await host.Host.StopAsync();
        Assert.DoesNotContain(host.Logs.Entries, e => e.Level >= LogLevel.Error);
    }

    [Fact]
    public async Task CancellationToken_FunctionTimeoutIsOver_IsCancelled()
    {
        const string hostJson = """{ "version": "2.0", "functionTimeout": "00:00:00.05", "extensions": { "http": { "routePrefix": "" } } }""";
        await using var host = await RunningHost.StartAsync<Functions>(hostJson: hostJson);

        using var response = await host.Client.GetAsync("/Wait");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        await host.Signals.WaitAsync("cancelled");
        Assert.Contains(host.Logs.Entries, e => e.Level == LogLevel.Error && e.Category == "Function.Wait");
    }

    public sealed class Functions(Signals signals)
    {
        [Function("Wait")]
        public async Task Wait([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, CancellationToken cancellationToken)
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
