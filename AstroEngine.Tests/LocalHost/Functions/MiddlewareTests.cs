using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Tests.LocalHost.Functions;

public sealed class MiddlewareTests
{
    [Fact]
    public async Task Invoke_SeveralMiddleware_RunInTheOrderInWhichTheyWereAdded()
    {
        await using var host = await StartAsync(builder =>
        {
            builder.UseMiddleware<Outer>();
            builder.UseMiddleware<Inner>();
            builder.UseMiddleware(async (context, next) =>
            {
                Saw(context, "delegate");
                await next();
            });
        });

        await host.Client.GetStringAsync("/ok");

        Assert.Equal(["outer before", "inner before", "delegate", "function", "inner after", "outer after"], host.Signals.Seen);
    }

    [Fact]
    public async Task Invoke_ManyRequests_OneInstanceServesThemAll()
    {
        await using var host = await StartAsync(builder => builder.UseMiddleware<Outer>());

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.Client.GetStringAsync("/ok")));

        Assert.Equal(20, host.Host.Services.GetRequiredService<Outer>().Invocations);
    }

    [Fact]
    public async Task UseWhen_PredicateSaysNo_IsLeftOut()
    {
        await using var host = await StartAsync(builder =>
        {
            builder.UseWhen<Outer>(context => context.FunctionDefinition.Name == "Other");
            builder.UseWhen(context => context.FunctionDefinition.Name == "Ok", async (context, next) =>
            {
                Saw(context, "for Ok");
                await next();
            });
        });

        await host.Client.GetStringAsync("/other");
        await host.Client.GetStringAsync("/ok");

        Assert.Equal(["outer before", "other", "outer after", "for Ok", "function"], host.Signals.Seen);
    }

    [Fact]
    public async Task GetHttpContext_InsideTheIntegration_IsTheRequest()
    {
        await using var host = await StartAsync(builder => builder.UseMiddleware(async (context, next) =>
        {
            var http = context.GetHttpContext()!;
            Saw(context, $"{http.Request.Path} {http.Request.RouteValues["name"]} {ReferenceEquals(http, context.Items["HttpRequestContext"])}");
            http.Response.Headers["X-From-Middleware"] = "yes";
            await next();
        }));

        using var response = await host.Client.GetAsync("/greet/ada");

        Assert.Equal(["/greet/ada ada True"], host.Signals.Seen);
        Assert.Equal(["yes"], response.Headers.GetValues("X-From-Middleware"));
    }

    [Fact]
    public async Task GetHttpContext_OutsideTheIntegration_IsNullUntilTheFunctionHasRun()
    {
        await using var host = await RunningHost.StartAsync<Functions>(builder =>
        {
            builder.UseMiddleware(async (context, next) =>
            {
                Saw(context, $"{context.GetHttpContext() is null} {context.Items.Count}");
                await next();
                Saw(context, $"{context.GetHttpContext() is null} {context.Items.Count}");
            });
            builder.ConfigureFunctionsWebApplication();
        });

        await host.Client.GetStringAsync("/greet/ada");

        Assert.Equal(["True 0", "False 1"], host.Signals.Seen);
    }

    [Fact]
    public async Task Invoke_AfterNext_ResultIsThereButNotYetExecuted()
    {
        await using var host = await StartAsync(builder => builder.UseMiddleware(async (context, next) =>
        {
            await next();
            var response = context.GetHttpContext()!.Response;
            Saw(context, $"{context.GetInvocationResult<IActionResult>().Value!.GetType().Name} {response.StatusCode} {response.HasStarted}");
        }));

        using var response = await host.Client.GetAsync("/teapot");

        Assert.Equal(["StatusCodeResult 200 False"], host.Signals.Seen);
        Assert.Equal(418, (int)response.StatusCode);
    }

    [Fact]
    public async Task Invoke_MiddlewareReplacesTheResult_ClientGetsTheReplacement()
    {
        await using var host = await StartAsync(builder => builder.UseMiddleware(async (context, next) =>
        {
            await next();
            context.GetInvocationResult().Value = Results.Text("replaced");
        }));

        Assert.Equal("replaced", await host.Client.GetStringAsync("/ok"));
    }

    [Fact]
    public async Task Invoke_MiddlewareCatchesAnException_AnswersInItsPlace()
    {
        await using var host = await StartAsync(builder => builder.UseMiddleware(async (context, next) =>
        {
            try
            {
                await next();
            }
            catch (InvalidOperationException error)
            {
                context.GetInvocationResult().Value = Results.Problem(detail: error.Message, statusCode: 422);
            }
        }));

        using var response = await host.Client.GetAsync("/throws");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("boom", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Invoke_MiddlewareDoesNotGoOn_FunctionDoesNotRun()
    {
        await using var host = await StartAsync(builder => builder.UseMiddleware((context, _) =>
        {
            context.GetHttpContext()!.Response.StatusCode = 429;
            return Task.CompletedTask;
        }));

        using var response = await host.Client.GetAsync("/ok");

        Assert.Equal(429, (int)response.StatusCode);
        Assert.Empty(host.Signals.Seen);
    }

    [Fact]
    public async Task Invoke_MiddlewareThrows_Is500()
    {
        await using var host = await StartAsync(builder => builder.UseMiddleware((_, _) => throw new InvalidOperationException("boom")));

        using var response = await host.Client.GetAsync("/ok");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task GetInvocationResult_OfAnotherType_Throws()
    {
        await using var host = await StartAsync(builder => builder.UseMiddleware(async (context, next) =>
        {
            await next();
            Saw(context, Assert.Throws<InvalidOperationException>(() => context.GetInvocationResult<string>()).Message);
        }));

        await host.Client.GetStringAsync("/greet/ada");

        Assert.Contains("not System.String", Assert.Single(host.Signals.Seen));
    }

    [Fact]
    public async Task Use_AfterBuild_Throws()
    {
        FunctionsApplicationBuilder? kept = null;
        await using var host = await StartAsync(builder => kept = builder);

        Assert.Throws<InvalidOperationException>(() => kept!.UseMiddleware<Outer>());
        Assert.Throws<InvalidOperationException>(() => kept!.Build());
    }

    private static Task<RunningHost> StartAsync(Action<FunctionsApplicationBuilder> configure) => RunningHost.StartAsync<Functions>(builder =>
    {
        builder.ConfigureFunctionsWebApplication();
        builder.ConfigureFunctionsWebApplication();
        configure(builder);
    });

    private static void Saw(FunctionContext context, string what) => context.InstanceServices.GetRequiredService<Signals>().Seen.Enqueue(what);

    public sealed class Outer(Signals signals) : IFunctionsWorkerMiddleware
    {
        private int _invocations;

        public int Invocations => _invocations;

        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            Interlocked.Increment(ref _invocations);
            signals.Seen.Enqueue("outer before");
            await next(context);
            signals.Seen.Enqueue("outer after");
        }
    }

    public sealed class Inner(Signals signals) : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            signals.Seen.Enqueue("inner before");
            await next(context);
            signals.Seen.Enqueue("inner after");
        }
    }

    public sealed class Functions(Signals signals)
    {
        [Function("Ok")]
        public IResult Ok([HttpTrigger(AuthorizationLevel.Anonymous, Route = "ok")] HttpRequest request)
        {
            signals.Seen.Enqueue("function");
            return Results.Text("ok");
        }

        [Function("Other")]
        public IResult Other([HttpTrigger(AuthorizationLevel.Anonymous, Route = "other")] HttpRequest request)
        {
            signals.Seen.Enqueue("other");
            return Results.Text("other");
        }

        [Function("Greet")]
        public IResult Greet([HttpTrigger(AuthorizationLevel.Anonymous, Route = "greet/{name}")] HttpRequest request) => Results.Text("hello");

        [Function("Teapot")]
        public IActionResult Teapot([HttpTrigger(AuthorizationLevel.Anonymous, Route = "teapot")] HttpRequest request) => new StatusCodeResult(418);

        [Function("Throws")]
        public IResult Throws([HttpTrigger(AuthorizationLevel.Anonymous, Route = "throws")] HttpRequest request) => throw new InvalidOperationException("boom");
    }
}
