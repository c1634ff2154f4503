using System.Net;
using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AstroEngine.Tests.LocalHost.Hosting;

public sealed class ServerTests
{
    [Fact]
    public async Task Options_Defaults_AreThoseOfTheHost()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        var options = host.Host.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;

        Assert.Equal(100 * 1024 * 1024, options.Limits.MaxRequestBodySize);
        Assert.False(options.AddServerHeader);
        Assert.False(options.AllowSynchronousIO);
    }

    [Fact]
    public async Task Options_ConfiguredByTheApp_Win()
    {
        await using var host = await RunningHost.StartAsync<Functions>(builder =>
        {
            builder.ConfigureFunctionsWebApplication();
            builder.Services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestBodySize = 3);
        });

        using var small = await host.Client.PostAsync("/Echo", new StringContent("abc"));
        using var large = await host.Client.PostAsync("/Echo", new StringContent("abcd"));

        Assert.Equal("abc", await small.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
    }

    [Theory]
    [InlineData("NONSENSE\r\n\r\n", "HTTP/1.1 400")]
    [InlineData("GET /Echo HTTP/1.1\r\n\r\n", "HTTP/1.1 400")]
    [InlineData("GET /Echo HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n", "HTTP/1.1 400")]
    [InlineData("GET /Echo HTTP/3.0\r\nHost: a\r\n\r\n", "HTTP/1.1 505")]
    public async Task Request_ThatIsNotHttp1_IsRefusedByTheServer(string request, string expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        using var connection = new RawConnection(host.Address);

        connection.Send(request);

        Assert.StartsWith(expected, connection.ReadAnswer());
    }

    [Fact]
    public async Task Request_Http2WithPriorKnowledge_IsRefused()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Echo") { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact };

        await Assert.ThrowsAsync<HttpRequestException>(() => host.Client.SendAsync(request));
    }

    [Fact]
    public async Task Response_OfAnyFunction_DoesNotNameTheServer()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await host.Client.GetAsync("/Echo");

        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Logs_AtTheMostTalkativeLevel_HoldNoQueryString()
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: new()
        {
            ["Logging:LogLevel:Default"] = "Trace",
            ["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace",
            ["Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics"] = "Trace",
            ["Logging:LogLevel:Microsoft.AspNetCore.Server.Kestrel.BadRequests"] = "Trace",
            ["ASTRO_FUNCTION_KEY"] = "a-secret-key",
        });
        using var connection = new RawConnection(host.Address);

        connection.Get("/Echo?code=a-secret-key&birth_date=1990-05-15");
        connection.ReadAnswer();
        connection.Get("/Throws?code=a-secret-key&birth_date=1990-05-15");
        connection.ReadAnswer();
        connection.Get("/Unknown?code=a-secret-key&birth_date=1990-05-15");
        connection.ReadAnswer();
        connection.Send("GET /Echo?code=a-secret-key&birth_date=1990-05-15 HTTP/x\r\n\r\n");
        connection.ReadAnswer();

        Assert.Contains(host.Logs.Entries, e => e.Level == LogLevel.Trace);
        Assert.DoesNotContain(host.Logs.Entries, e => e.Text.Contains("a-secret-key", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logs.Entries, e => e.Text.Contains("1990-05-15", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_InDevelopment_WhereScopesAreValidated_AnswersTheSame()
    {
        await using var host = await RunningHost.StartAsync<Functions>(settings: new() { ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development" });

        using var fine = await host.Client.GetAsync("/Echo");
        using var failed = await host.Client.GetAsync("/Throws");

        Assert.Equal(HttpStatusCode.OK, fine.StatusCode);
        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.Empty(await failed.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Start_Ready_SaysSoInOneLine()
    {
        using var directory = new HostDirectory();
        using var output = new StringWriter();
        var builder = FunctionsApplication.Create(directory.Options() with { Types = [typeof(Functions)], Output = output });
        builder.ConfigureFunctionsWebApplication();
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(new LogCollector());
        var host = builder.Build();

        await host.StartAsync();
        await host.StopAsync();
        host.Dispose();

        Assert.Matches(
            @"^AstroEngine\.LocalHost \(an emulator of the Azure Functions host\) listens on http://127\.0\.0\.1:\d+ - 2 functions, started in \d+ ms\r?\n$",
            output.ToString());
    }

    [Fact]
    public void Build_WithoutTheIntegration_SaysWhatIsMissing()
    {
        using var directory = new HostDirectory();
        var builder = FunctionsApplication.Create(directory.Options() with { Types = [typeof(Functions)] });

        var failure = Assert.Throws<LocalHostStartException>(builder.Build);

        Assert.Contains("ConfigureFunctionsWebApplication()", failure.Message);
    }

    public sealed class Functions
    {
        [Function("Echo")]
        public async Task<IResult> Echo([HttpTrigger(AuthorizationLevel.Function)] HttpRequest request, CancellationToken cancellationToken)
        {
            using var reader = new StreamReader(request.Body);
            try
            {
                return Results.Text(await reader.ReadToEndAsync(cancellationToken));
            }
            catch (Microsoft.AspNetCore.Http.BadHttpRequestException error)
            {
                return Results.StatusCode(error.StatusCode);
            }
        }

        [Function("Throws")]
        public IResult Throws([HttpTrigger(AuthorizationLevel.Function)] HttpRequest request) => throw new InvalidOperationException("boom");
    }
}
