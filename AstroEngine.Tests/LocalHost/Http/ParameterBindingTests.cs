using System.Net;
using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Tests.LocalHost.Http;

public sealed class ParameterBindingTests
{
    [Theory]
    [InlineData("/int/-5", "-5")]
    [InlineData("/long/9000000000", "9000000000")]
    [InlineData("/double/1.5", "1.5")]
    [InlineData("/double/-1e3", "-1000")]
    [InlineData("/bool/true", "True")]
    [InlineData("/guid/00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000001")]
    [InlineData("/nullable", "none")]
    [InlineData("/nullable/7", "7")]
    [InlineData("/default", "42")]
    [InlineData("/default/7", "7")]
    [InlineData("/many/1/2", "1 2 True True True")]
    public async Task Get_RouteValue_BecomesTheTypeOfTheParameter(string path, string expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        Assert.Equal(expected, await host.Client.GetStringAsync(path));
    }

    [Theory]
    [InlineData("/int/five")]
    [InlineData("/int/1,000")]
    [InlineData("/long/1.0")]
    [InlineData("/double/x")]
    [InlineData("/bool/yes")]
    [InlineData("/guid/1")]
    [InlineData("/missing")]
    public async Task Get_RouteValueOfAnotherType_Is500AndNotLogged(string path)
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        using var response = await host.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain(host.Logs.Entries, e => e.Category.StartsWith("Function.", StringComparison.Ordinal) && e.Text.Contains(path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(typeof(UnknownParameter), "'stranger'")]
    [InlineData(typeof(UnknownType), "TimeSpan")]
    [InlineData(typeof(UnknownTrigger), "HttpRequest")]
    [InlineData(typeof(MalformedRoute), "'a/{'")]
    [InlineData(typeof(UnknownConstraint), "unheardof")]
    [InlineData(typeof(ReservedRoute), "'admin'")]
    [InlineData(typeof(EmptyRoute), "is empty")]
    [InlineData(typeof(LeadingSlash), "'/x'")]
    [InlineData(typeof(Twins), "'One' and 'Two'")]
    public async Task Start_FunctionThatCannotBeRun_FailsWithOneClearLine(Type functions, string expected)
    {
        var failure = await Assert.ThrowsAsync<LocalHostStartException>(() => RunningHost.StartAsync([functions]));

        Assert.Contains(expected, failure.Message);
        Assert.DoesNotContain('\n', failure.Message);
    }

    public sealed class Functions
    {
        [Function("Int")]
        public IResult Int([HttpTrigger(AuthorizationLevel.Anonymous, Route = "int/{n}")] HttpRequest request, int n) => Results.Text($"{n}");

        [Function("Long")]
        public IResult Long([HttpTrigger(AuthorizationLevel.Anonymous, Route = "long/{n}")] HttpRequest request, long n) => Results.Text($"{n}");

        [Function("Double")]
        public IResult Double([HttpTrigger(AuthorizationLevel.Anonymous, Route = "double/{n}")] HttpRequest request, double n) => Results.Text($"{n}");

        [Function("Bool")]
        public IResult Bool([HttpTrigger(AuthorizationLevel.Anonymous, Route = "bool/{b}")] HttpRequest request, bool b) => Results.Text($"{b}");

        [Function("Guid")]
        public IResult Id([HttpTrigger(AuthorizationLevel.Anonymous, Route = "guid/{id}")] HttpRequest request, Guid id) => Results.Text($"{id}");

        [Function("Nullable")]
        public IResult Nullable([HttpTrigger(AuthorizationLevel.Anonymous, Route = "nullable/{n:int?}")] HttpRequest request, int? n) =>
            Results.Text(n?.ToString() ?? "none");

        [Function("Default")]
        public IResult Default([HttpTrigger(AuthorizationLevel.Anonymous, Route = "default/{n:int?}")] HttpRequest request, int n = 42) => Results.Text($"{n}");

        [Function("Missing")]
        public IResult Missing([HttpTrigger(AuthorizationLevel.Anonymous, Route = "missing/{n:int?}")] HttpRequest request, int n) => Results.Text($"{n}");

        [Function("Many")]
        public IResult Many(
            int a,
            [HttpTrigger(AuthorizationLevel.Anonymous, Route = "many/{a}/{b}")] HttpRequest request,
            FunctionContext context,
            string b,
            CancellationToken cancellationToken) =>
            Results.Text($"{a} {b} {ReferenceEquals(context.GetHttpContext(), request.HttpContext)} {cancellationToken.CanBeCanceled} {cancellationToken == context.CancellationToken}");
    }

    public sealed class UnknownParameter
    {
        [Function("F")]
        public void F([HttpTrigger] HttpRequest request, string stranger) => _ = stranger;
    }

    public sealed class UnknownType
    {
        [Function("F")]
        public void F([HttpTrigger(Route = "a/{span}")] HttpRequest request, TimeSpan span) => _ = span;
    }

    public sealed class UnknownTrigger
    {
        [Function("F")]
        public void F([HttpTrigger] string body) => _ = body;
    }

    public sealed class MalformedRoute
    {
        [Function("F")]
        public void F([HttpTrigger(Route = "a/{")] HttpRequest request) => _ = request;
    }

    public sealed class UnknownConstraint
    {
        [Function("F")]
        public void F([HttpTrigger(Route = "a/{b:unheardof}")] HttpRequest request) => _ = request;
    }

    public sealed class ReservedRoute
    {
        [Function("F")]
        public void F([HttpTrigger(Route = "administration")] HttpRequest request) => _ = request;
    }

    public sealed class EmptyRoute
    {
        [Function("F")]
        public void F([HttpTrigger(Route = "")] HttpRequest request) => _ = request;
    }

    public sealed class LeadingSlash
    {
        [Function("F")]
        public void F([HttpTrigger(Route = "/x")] HttpRequest request) => _ = request;
    }

    public sealed class Twins
    {
        [Function("One")]
        public void One([HttpTrigger("get", "post", Route = "x/{a}")] HttpRequest request) => _ = request;

        [Function("Two")]
        public void Two([HttpTrigger("post", Route = "X/{A}/")] HttpRequest request) => _ = request;
    }
}
