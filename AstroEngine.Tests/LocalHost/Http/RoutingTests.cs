using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Tests.LocalHost.Http;

public sealed class RoutingTests
{
    [Theory]
    [InlineData("/hello", "Hello ")]
    [InlineData("/hello/ada", "Hello ada")]
    [InlineData("/hello/ada/", "Hello ada")]
    [InlineData("/HELLO/Ada", "Hello Ada")]
    [InlineData("/hello/a%20b", "Hello a b")]
    [InlineData("/NoRoute", "NoRoute")]
    [InlineData("/noroute", "NoRoute")]
    [InlineData("/page", "Page 1")]
    [InlineData("/page/3", "Page 3")]
    [InlineData("/number/12", "Number 12")]
    [InlineData("/files/a/b/c", "Files a/b/c")]
    [InlineData("/files", "Files ")]
    [InlineData("/system/chaldean", "System chaldean")]
    [InlineData("/chart.svg", "Chart")]
    public async Task Get_PathOfARoute_ReachesItsFunction(string path, string expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        Assert.Equal(expected, await host.Client.GetStringAsync(path));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("/hello/a/b")]
    [InlineData("/hello//")]
    [InlineData("/number")]
    [InlineData("/number/")]
    [InlineData("/number/twelve")]
    [InlineData("/number/99999999999999999999")]
    [InlineData("/system/roman")]
    [InlineData("/page/x/y")]
    [InlineData("/nothing")]
    [InlineData("/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20")]
    public async Task Get_PathOfNoRoute_Is404WithoutBody(string path)
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        using var connection = new RawConnection(host.Address);

        connection.Get(path);

        var answer = connection.ReadAnswer();
        Assert.StartsWith("HTTP/1.1 404 Not Found", answer);
        Assert.Contains("Content-Length: 0", answer);
    }

    [Theory]
    [InlineData("GET", "/both", "First")]
    [InlineData("POST", "/both", "Second")]
    [InlineData("PATCH", "/page/4", "Page 4")]
    public async Task Send_MethodOfARoute_ReachesTheFunctionThatListsIt(string method, string path, string expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("POST", "/hello/ada")]
    [InlineData("DELETE", "/both")]
    [InlineData("HEAD", "/hello/ada")]
    [InlineData("OPTIONS", "/number/1")]
    public async Task Send_MethodThatTheRouteDoesNotList_Is404(string method, string path)
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.False(response.Content.Headers.Contains("Allow"));
    }

    [Fact]
    public async Task Head_RouteThatListsIt_GivesTheHeadAlone()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await host.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/number/12"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Number 12".Length, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/", "root")]
    [InlineData("/x", "any x")]
    public async Task Get_RootAsAzureWritesIt_ReachesItsFunctionAlone(string path, string expected)
    {
        await using var host = await RunningHost.StartAsync<WithRoot>();

        Assert.Equal(expected, await host.Client.GetStringAsync(path));
    }

    [Fact]
    public async Task Get_TwoRoutesMatch_FirstFunctionNameWinsOverTheLiteralRoute()
    {
        await using var host = await RunningHost.StartAsync<Colliding>();

        Assert.Equal("aAny natal", await host.Client.GetStringAsync("/chart/natal"));
    }

    [Theory]
    [InlineData("/api/hello/ada", HttpStatusCode.OK)]
    [InlineData("/hello/ada", HttpStatusCode.NotFound)]
    public async Task Get_HostJsonWithoutPrefix_RoutesAreUnderApi(string path, HttpStatusCode expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>(hostJson: """{ "version": "2.0" }""");

        using var response = await host.Client.GetAsync(path);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("astro", "/astro/hello/ada")]
    [InlineData("/v1/astro/", "/v1/astro/hello/ada")]
    public async Task Get_PrefixInHostJson_RoutesAreUnderIt(string prefix, string path)
    {
        var hostJson = $$"""{ "version": "2.0", "extensions": { "http": { "routePrefix": "{{prefix}}" } } }""";
        await using var host = await RunningHost.StartAsync<Functions>(hostJson: hostJson);

        Assert.Equal("Hello ada", await host.Client.GetStringAsync(path));
    }

    [Fact]
    public async Task Get_PrefixOverriddenByAppSetting_RoutesAreUnderTheSetting()
    {
        await using var host = await RunningHost.StartAsync<Functions>(
            settings: new() { ["AzureFunctionsJobHost:extensions:http:routePrefix"] = "v2" });

        Assert.Equal("Hello ada", await host.Client.GetStringAsync("/v2/hello/ada"));
    }

    [Fact]
    public async Task Get_RouteValues_AreInTheRequestToo()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        Assert.Equal("12", await host.Client.GetStringAsync("/values/12"));
    }

    public sealed class Functions
    {
        [Function("Hello")]
        public static IResult Hello([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "hello/{name?}")] HttpRequest request, string? name) =>
            Results.Text($"Hello {name}");

        [Function("NoRoute")]
        public static IResult NoRoute([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Text("NoRoute");

        [Function("Page")]
        public static IResult Page([HttpTrigger(AuthorizationLevel.Anonymous, Route = "page/{n:int=1}")] HttpRequest request, int n) =>
            Results.Text($"Page {n}");

        [Function("Number")]
        public static IResult Number([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "number/{n:int}")] HttpRequest request, int n) =>
            Results.Text($"Number {n}");

        [Function("Files")]
        public static IResult Files([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "files/{*path}")] HttpRequest request, string? path) =>
            Results.Text($"Files {path}");

        [Function("System")]
        public static IResult Numerology(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "system/{system:regex(^(chaldean|pythagorean)$)}")] HttpRequest request, string system) =>
            Results.Text($"System {system}");

        [Function("Chart")]
        public static IResult Chart([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "chart.svg")] HttpRequest request) => Results.Text("Chart");

        [Function("First")]
        public static IResult First([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "both")] HttpRequest request) => Results.Text("First");

        [Function("Second")]
        public static IResult Second([HttpTrigger(AuthorizationLevel.Anonymous, "POST", Route = "both")] HttpRequest request) => Results.Text("Second");

        [Function("Values")]
        public static IResult Values([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "values/{n}")] HttpRequest request) =>
            Results.Text((string)request.RouteValues["n"]!);
    }

    public sealed class WithRoot
    {
        [Function("Home")]
        public static IResult Home([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{ignored:maxlength(0)?}")] HttpRequest request) => Results.Text("root");

        [Function("Other")]
        public static IResult Any([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{kind}")] HttpRequest request, string kind) => Results.Text($"any {kind}");
    }

    public sealed class Colliding
    {
        [Function("Natal")]
        public static IResult Natal([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "chart/natal")] HttpRequest request) => Results.Text("Natal");

        [Function("aAny")]
        public static IResult Any([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "chart/{kind}")] HttpRequest request, string kind) =>
            Results.Text($"aAny {kind}");
    }
}
