using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.LocalHost.Http;

public sealed class HttpResultsTests
{
    [Theory]
    [InlineData("/Result", "text/plain; charset=utf-8", "result")]
    [InlineData("/ResultOfTask", "text/plain; charset=utf-8", "result")]
    [InlineData("/ResultOfValueTask", "text/plain; charset=utf-8", "result")]
    [InlineData("/ResultOfYield", "application/json; charset=utf-8", """{"firstName":"Ada"}""")]
    [InlineData("/Action", "application/json; charset=utf-8", """{"firstName":"Ada"}""")]
    [InlineData("/ActionOfTask", "application/json; charset=utf-8", """{"firstName":"Ada"}""")]
    [InlineData("/Written", null, "written")]
    public async Task Get_ResultOfAFunction_IsWhatTheClientGets(string path, string? contentType, string body)
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await host.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/Poco")]
    [InlineData("/PocoOfTask")]
    [InlineData("/Text")]
    [InlineData("/Nothing")]
    [InlineData("/NothingOfTask")]
    [InlineData("/NothingOfValueTask")]
    [InlineData("/NoTask")]
    [InlineData("/NullResult")]
    public async Task Get_ResultThatIsNoResult_IsAnEmpty200(string path)
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await host.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(0, response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Get_StatusOfAnActionResult_IsTheStatus()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await host.Client.GetAsync("/Teapot");

        Assert.Equal(418, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/Throws")]
    [InlineData("/ThrowsLater")]
    [InlineData("/ThrowsInResult")]
    [InlineData("/Cancels")]
    public async Task Get_FunctionThatThrows_Is500WithoutBodyAndLogged(string path)
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await host.Client.GetAsync(path + "?code=secret");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(0, response.Content.Headers.ContentLength);
        Assert.False(response.Headers.Contains("X-Half"));
        var entry = Assert.Single(host.Logs.Entries, e => e.Level == LogLevel.Error);
        Assert.Equal("Function." + path[1..], entry.Category);
        Assert.Contains("boom", entry.Text);
        Assert.DoesNotContain("TargetInvocationException", entry.Text);
    }

    [Fact]
    public async Task Get_FunctionThatThrowsAfterItBeganToAnswer_BreaksTheConnection()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => host.Client.GetStringAsync("/ThrowsHalfway"));
    }

    public sealed record Person(string FirstName);

    public sealed class Functions
    {
        private static readonly Person Ada = new("Ada");

        [Function("Result")]
        public IResult Result([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Text("result");

        [Function("ResultOfTask")]
        public Task<IResult> ResultOfTask([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Task.FromResult(Results.Text("result"));

        [Function("ResultOfValueTask")]
        public ValueTask<IResult> ResultOfValueTask([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => new(Results.Text("result"));

        [Function("ResultOfYield")]
        public async Task<IResult> ResultOfYield([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
            await Task.Yield();
            return Results.Json(Ada);
        }

        [Function("Action")]
        public IActionResult Action([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => new OkObjectResult(Ada);

        [Function("ActionOfTask")]
        public async Task<JsonResult> ActionOfTask([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
            await Task.Yield();
            return new JsonResult(Ada);
        }

        [Function("Teapot")]
        public IActionResult Teapot([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => new StatusCodeResult(418);

        [Function("Written")]
        public Task Written([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => request.HttpContext.Response.WriteAsync("written");

        [Function("Poco")]
        public Person Poco([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Ada;

        [Function("PocoOfTask")]
        public Task<Person> PocoOfTask([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Task.FromResult(Ada);

        [Function("Text")]
        public string Text([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => "text";

        [Function("Nothing")]
        public void Nothing([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
        }

        [Function("NothingOfTask")]
        public async Task NothingOfTask([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => await Task.Yield();

        [Function("NothingOfValueTask")]
        public async ValueTask NothingOfValueTask([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => await Task.Yield();

        [Function("NoTask")]
        public Task<IResult>? NoTask([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => null;

        [Function("NullResult")]
        public IResult? NullResult([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => null;

        [Function("Throws")]
        public IResult Throws([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
            request.HttpContext.Response.Headers["X-Half"] = "1";
            throw new InvalidOperationException("boom");
        }

        [Function("ThrowsLater")]
        public async Task<IResult> ThrowsLater([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
            await Task.Yield();
            throw new InvalidOperationException("boom");
        }

        [Function("ThrowsInResult")]
        public IResult ThrowsInResult([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => new BrokenResult();

        [Function("Cancels")]
        public IResult Cancels([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => throw new OperationCanceledException("boom");

        [Function("ThrowsHalfway")]
        public async Task ThrowsHalfway([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
            await request.HttpContext.Response.WriteAsync("half");
            await request.HttpContext.Response.Body.FlushAsync();
            throw new InvalidOperationException("boom");
        }
    }

    private sealed class BrokenResult : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => throw new InvalidOperationException("boom");
    }
}
