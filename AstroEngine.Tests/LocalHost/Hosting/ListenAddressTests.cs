using System.Net;
using System.Net.Sockets;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.LocalHost.Hosting;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData(null, null, "http://localhost:7071")]
    [InlineData("", "", "http://localhost:7071")]
    [InlineData("7191", null, "http://localhost:7191")]
    [InlineData("65535", null, "http://localhost:65535")]
    [InlineData("0", null, "http://127.0.0.1:0")]
    [InlineData("7191", "http://*:8080; http://[::1]:8081", "http://*:8080,http://[::1]:8081")]
    public void Read_Settings_GiveTheAddresses(string? port, string? urls, string expected) =>
        Assert.Equal(expected.Split(','), ListenAddress.Read(Settings(port, urls)));

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("70 71")]
    [InlineData("99999999999999999999")]
    public void Read_MalformedPort_Fails(string port)
    {
        var failure = Assert.Throws<LocalHostStartException>(() => ListenAddress.Read(Settings(port, null)));

        Assert.Equal($"PORT must be a number from 0 to 65535, was \"{port}\".", failure.Message);
    }

    [Fact]
    public async Task Start_PortIsTaken_FailsWithOneLineAndLogsNoStackTrace()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var logs = new LogCollector();

        var failure = await Assert.ThrowsAsync<LocalHostStartException>(() => RunningHost.StartAsync(
            [],
            builder =>
            {
                builder.Logging.AddProvider(logs);
                builder.ConfigureFunctionsWebApplication();
            },
            new() { ["PORT"] = $"{port}" }));

        Assert.Equal($"http://localhost:{port} is in use by another process. Set PORT to a free port.", failure.Message);
        Assert.DoesNotContain(logs.Entries, e => e.Level >= LogLevel.Error);
    }

    private static IConfiguration Settings(string? port, string? urls) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["PORT"] = port, ["ASPNETCORE_URLS"] = urls })
        .Build();
}
