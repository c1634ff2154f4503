using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.LocalHost.Functions;

public sealed class FunctionContextTests
{
    private const string TraceId = "0af7651916cd43dd8448eb211c80319c";

    [Fact]
    public async Task FunctionDefinition_OfAnHttpFunction_DescribesIt()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        var text = await host.Client.GetStringAsync("/describe/7");

        Assert.Equal(
            $"""
            Describe {typeof(Functions).FullName}.Describe AstroEngine.Tests.dll
            request HttpRequest False
            context FunctionContext False
            n Int32 True 3
            in: request httpTrigger In
            out: 0
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public async Task Ids_OfTwoInvocations_DifferInTheInvocationAlone()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        var first = (await host.Client.GetStringAsync("/ids")).Split(' ');
        var second = (await host.Client.GetStringAsync("/ids")).Split(' ');

        Assert.Equal(first[0], second[0]);
        Assert.NotEqual(first[1], second[1]);
        Assert.True(Guid.TryParse(first[1], out _));
    }

    [Fact]
    public async Task ItemsAndFeatures_SetByMiddleware_ReachTheFunction()
    {
        await using var host = await RunningHost.StartAsync<Functions>(builder =>
        {
            builder.ConfigureFunctionsWebApplication();
            builder.UseMiddleware(async (context, next) =>
            {
                context.Items["user"] = "ada";
                context.Features.Set(new Uri("http://feature/"));
                await next();
            });
        });

        Assert.Equal("ada http://feature/ 1 none", await host.Client.GetStringAsync("/shared"));
    }

    [Theory]
    [InlineData("/values/1/2", "A=1 b=2 retry 0/0")]
    [InlineData("/values/1", "A=1 retry 0/0")]
    public async Task BindingData_OfARoute_HoldsItsValuesWhateverTheCase(string path, string expected)
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        Assert.Equal(expected, await host.Client.GetStringAsync(path));
    }

    [Fact]
    public async Task TraceContext_RequestWithTraceparent_ContinuesTheTrace()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/trace");
        request.Headers.Add("traceparent", $"00-{TraceId}-b7ad6b7169203331-01");
        request.Headers.Add("tracestate", "vendor=1");

        using var response = await host.Client.SendAsync(request);
        var trace = (await response.Content.ReadAsStringAsync()).Split(' ');

        Assert.StartsWith($"00-{TraceId}-", trace[0]);
        Assert.Equal("vendor=1", trace[1]);
    }

    [Fact]
    public async Task TraceContext_RequestWithoutTraceparent_BeginsATrace()
    {
        await using var host = await RunningHost.StartAsync<Functions>();
        using var connection = new RawConnection(host.Address);

        connection.Get("/trace");

        Assert.Matches(@"\n00-[0-9a-f]{32}-[0-9a-f]{16}-0[01] \z", connection.ReadAnswer());
    }

    [Fact]
    public async Task GetLogger_InAFunction_LogsUnderItsCategory()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        await host.Client.GetStringAsync("/log");

        Assert.Contains(host.Logs.Entries, e => e.Category == typeof(Functions).FullName!.Replace('+', '.') && e.Text.Contains("typed", StringComparison.Ordinal));
        Assert.Contains(host.Logs.Entries, e => e.Category == "named" && e.Text.Contains("by name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task InstanceServices_OfOneInvocation_AreOneScopeThatEndsWithIt()
    {
        await using var host = await RunningHost.StartAsync<Functions>(builder =>
        {
            builder.ConfigureFunctionsWebApplication();
            builder.Services.AddScoped<Scoped>();
        });

        var first = await host.Client.GetStringAsync("/scope");
        var second = await host.Client.GetStringAsync("/scope");

        Assert.NotEqual(first, second);
        await host.Signals.WaitAsync("disposed " + first);
        await host.Signals.WaitAsync("disposed " + second);
    }

    [Fact]
    public async Task Function_TwoInvocations_EachHasItsOwnInstance()
    {
        await using var host = await RunningHost.StartAsync<Functions>();

        Assert.Equal("1", await host.Client.GetStringAsync("/count"));
        Assert.Equal("1", await host.Client.GetStringAsync("/count"));
    }

    public sealed class Scoped(Signals signals) : IDisposable
    {
        public Guid Id { get; } = Guid.NewGuid();

        public void Dispose() => signals.Set($"disposed {Id}");
    }

    public sealed class Functions(IServiceProvider services)
    {
        private int _count;

        [Function("Describe")]
        public static IResult Describe(
            [HttpTrigger(AuthorizationLevel.Anonymous, Route = "describe/{n?}")] HttpRequest request, FunctionContext context, int n = 3)
        {
            var definition = context.FunctionDefinition;
            var lines = new List<string> { $"{definition.Name} {definition.EntryPoint} {Path.GetFileName(definition.PathToAssembly)}" };
            lines.AddRange(definition.Parameters.Select(p => $"{p.Name} {p.Type.Name} {p.HasDefaultValue} {p.DefaultValue}".TrimEnd()));
            lines.AddRange(definition.InputBindings.Select(b => $"in: {b.Key} {b.Value.Type} {b.Value.Direction}"));
            lines.Add($"out: {definition.OutputBindings.Count}");
            return Results.Text(string.Join('\n', lines));
        }

        [Function("Ids")]
        public static IResult Ids([HttpTrigger(AuthorizationLevel.Anonymous, Route = "ids")] HttpRequest request, FunctionContext context) =>
            Results.Text($"{context.FunctionId} {context.InvocationId}");

        [Function("Shared")]
        public static IResult Shared([HttpTrigger(AuthorizationLevel.Anonymous, Route = "shared")] HttpRequest request, FunctionContext context) =>
            Results.Text($"{context.Items["user"]} {context.Features.Get<Uri>()} {context.Features.Count()} {context.Features.Get<string>() ?? "none"}");

        [Function("Values")]
        public static IResult Values([HttpTrigger(AuthorizationLevel.Anonymous, Route = "values/{A}/{b?}")] HttpRequest request, FunctionContext context)
        {
            var data = context.BindingContext.BindingData;
            Assert.Equal(data["A"], data["a"]);
            return Results.Text($"{string.Join(' ', data.OrderBy(d => d.Key).Select(d => $"{d.Key}={d.Value}"))} retry {context.RetryContext.RetryCount}/{context.RetryContext.MaxRetryCount}");
        }

        [Function("Trace")]
        public static IResult Trace([HttpTrigger(AuthorizationLevel.Anonymous, Route = "trace")] HttpRequest request, FunctionContext context) =>
            Results.Text($"{context.TraceContext.TraceParent} {context.TraceContext.TraceState}");

        [Function("Log")]
        public static void Log([HttpTrigger(AuthorizationLevel.Anonymous, Route = "log")] HttpRequest request, FunctionContext context)
        {
            context.GetLogger<Functions>().LogInformation("typed");
            context.GetLogger("named").LogInformation("by name");
        }

        [Function("Scope")]
        public IResult Scope([HttpTrigger(AuthorizationLevel.Anonymous, Route = "scope")] HttpRequest request, FunctionContext context)
        {
            var scoped = services.GetRequiredService<Scoped>();
            Assert.Same(scoped, context.InstanceServices.GetRequiredService<Scoped>());
            Assert.Same(scoped, request.HttpContext.RequestServices.GetRequiredService<Scoped>());
            return Results.Text($"{scoped.Id}");
        }

        [Function("Count")]
        public IResult Count([HttpTrigger(AuthorizationLevel.Anonymous, Route = "count")] HttpRequest request) => Results.Text($"{++_count}");
    }
}
