using System.Net;
using System.Net.Sockets;

namespace AstroEngine.Tests.Functions.Hosting;

public sealed class ServiceLifetimeTests
{
    [Fact]
    public async Task Terminate_AfterRequests_ExitsWithZeroAndListensNoMore()
    {
        // What happens to requests under way is tested with LocalHost, where they can be held back.
        await using var service = await RunningService.StartAsync();
        await service.PostAsync("/lahiri/natal", SampleBirth.Json);

        Assert.Equal(0, await service.TerminateAsync());

        await Assert.ThrowsAsync<HttpRequestException>(() => service.GetAsync("/health"));
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
