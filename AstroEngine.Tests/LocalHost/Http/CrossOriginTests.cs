using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;

namespace AstroEngine.Tests.LocalHost.Http;

public sealed class CrossOriginTests
{
    private const string Ours = "https://app.example.org";

    [Theory]
    [InlineData(Ours, Ours)]
    [InlineData("https://evil.example", null)]
    [InlineData("https://app.example.org.evil.example", null)]
    [InlineData("http://app.example.org", null)]
    [InlineData("https://app.example.org:8443", null)]
    [InlineData("null", null)]
    public async Task Get_FromAnOrigin_AllowsExactOriginsAlone(string origin, string? allowed)
    {
        await using var host = await StartAsync($"{Ours}, http://localhost:3000");
        using var response = await SendAsync(host, HttpMethod.Get, origin);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(allowed, Header(response, "Access-Control-Allow-Origin"));
        Assert.Null(Header(response, "Access-Control-Allow-Credentials"));
        Assert.Equal("Origin", Header(response, "Vary"));
    }

    [Fact]
    public async Task Options_Preflight_IsAnsweredWithoutAKey()
    {
        await using var host = await StartAsync(Ours, ("ASTRO_FUNCTION_KEY", "secret"));
        using var response = await PreflightAsync(host, Ours);

        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal(Ours, Header(response, "Access-Control-Allow-Origin"));
        Assert.Contains("POST", Header(response, "Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.Equal("x-functions-key", Header(response, "Access-Control-Allow-Headers"));

        using var foreign = await PreflightAsync(host, "https://evil.example");
        Assert.Null(Header(foreign, "Access-Control-Allow-Origin"));

        // The request itself still needs the key.
        using var request = await SendAsync(host, HttpMethod.Get, Ours);
        Assert.Equal(401, (int)request.StatusCode);
    }

    [Fact]
    public async Task Get_AnyOrigin_GetsAStarAndNeverCredentials()
    {
        await using var host = await StartAsync("*");
        using var response = await SendAsync(host, HttpMethod.Get, "https://anybody.example");
        Assert.Equal("*", Header(response, "Access-Control-Allow-Origin"));
        Assert.Null(Header(response, "Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task Get_WithCredentials_NamesTheOrigin()
    {
        await using var host = await StartAsync(Ours, ("Host:CORSCredentials", "true"));
        using var response = await SendAsync(host, HttpMethod.Get, Ours);
        Assert.Equal(Ours, Header(response, "Access-Control-Allow-Origin"));
        Assert.Equal("true", Header(response, "Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task Get_NoSetting_SaysNothingOfOrigins()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        using var response = await SendAsync(host, HttpMethod.Get, Ours);
        Assert.Null(Header(response, "Access-Control-Allow-Origin"));
        Assert.Null(Header(response, "Vary"));
        using var preflight = await PreflightAsync(host, Ours);
        Assert.Equal(404, (int)preflight.StatusCode);
    }

    [Theory]
    [InlineData("*", "true")]
    [InlineData("*,https://app.example.org", null)]
    [InlineData("app.example.org", null)]
    [InlineData("https://app.example.org/", null)]
    [InlineData("https://app.example.org/path", null)]
    [InlineData("https://user@app.example.org", null)]
    [InlineData("ftp://app.example.org", null)]
    public void Create_OriginsThatCannotBe_AreRefused(string origins, string? credentials)
    {
        using var directory = new HostDirectory();
        var options = directory.Options(new() { ["CORS_ALLOWED_ORIGINS"] = origins, ["Host:CORSCredentials"] = credentials });
        var failure = Assert.Throws<LocalHostStartException>(() => FunctionsApplication.Create(options));
        Assert.Contains("Host:CORS", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_OriginsOfLocalSettings_AreRead()
    {
        using var directory = new HostDirectory(localSettings: """{"Values":{},"Host":{"CORS":"https://app.example.org","CORSCredentials":false,"LocalHttpPort":7071}}""");
        var builder = FunctionsApplication.Create(directory.Options() with { Types = [typeof(Functions)] });
        Assert.Equal(Ours, builder.Configuration["Host:CORS"]);
        Assert.Null(builder.Configuration["Host:LocalHttpPort"]);
    }

    private static Task<RunningHost> StartAsync(string origins, params (string Name, string Value)[] settings) => RunningHost.StartAsync<Functions>(
        settings: settings.Append(("CORS_ALLOWED_ORIGINS", origins)).ToDictionary(s => s.Item1, s => (string?)s.Item2));

    private static async Task<HttpResponseMessage> SendAsync(RunningHost host, HttpMethod method, string origin)
    {
        using var request = new HttpRequestMessage(method, "/Hello");
        request.Headers.Add("Origin", origin);
        return await host.Client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> PreflightAsync(RunningHost host, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/Hello");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "x-functions-key");
        return await host.Client.SendAsync(request);
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    public sealed class Functions
    {
        [Function("Hello")]
        public IResult Hello([HttpTrigger(AuthorizationLevel.Function, "get", "post")] HttpRequest request) => Results.Text("hello");
    }
}
