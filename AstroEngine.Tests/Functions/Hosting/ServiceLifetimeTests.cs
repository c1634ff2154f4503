using System.Net;
using System.Net.Sockets;

namespace AstroEngine.Tests.Functions.Hosting;

public sealed class ServiceLifetimeTests
{
    [Fact]
    public async Task Terminate_WithRequestsUnderWay_AnswersThemAndExitsWithZero()
    {
        await using var service = await RunningService.StartAsync();
        await service.PostAsync("/lahiri/natal", SampleBirth.Json);
        var requests = Enumerable.Range(0, 40)
            .Select(i => service.PostAsync("/lahiri/natal", SampleBirth.With($"\"birth_time\":\"11:{i:00}\"")))
            .ToList();
        await Task.WhenAny(requests);

        Assert.Equal(0, await service.TerminateAsync());

        foreach (var request in requests)
        {
            try
            {
                Assert.Contains((await request).Status, new[] { 200, 503 });
            }
            catch (HttpRequestException e) when (e.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused })
            {
                // A connection that was not yet accepted is refused: nothing accepted is lost.
            }
        }

        Assert.Contains(requests, r => r.IsCompletedSuccessfully && r.Result.Status == 200);
    }

    [Fact]
    public async Task Start_PortTaken_SaysSoInsteadOfListening()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningService.StartAsync(("PORT", $"{port}")));
        Assert.Contains($"{port}", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", failure.Message, StringComparison.Ordinal);
    }
}
