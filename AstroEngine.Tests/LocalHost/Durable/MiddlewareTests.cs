using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class MiddlewareTests
{
    [Fact]
    public async Task Middleware_DetachedAfterNext_RunsAroundEachReplayAndEachActivity()
    {
        var seen = new Signals();
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions
        {
            Middleware = [next => async context =>
            {
                seen.Seen.Enqueue(context.FunctionDefinition.Name);
                await next(context).ConfigureAwait(false);
                await Task.Yield();
                context.Items["after"] = true;
            }],
        });

        Assert.Equal("b", await engine.ResultAsync<string>("Two"));

        Assert.Equal(3, seen.Seen.Count(s => s == "Two"));
        Assert.Equal(2, seen.Seen.Count(s => s == "Echo"));
    }

    [Fact]
    public async Task Middleware_ThatKeepsItsContext_HoldsNoInstanceUp()
    {
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions { Middleware = [next => async context => await next(context)] });

        for (var i = 0; i < 50; i++)
        {
            Assert.Equal("b", await engine.ResultAsync<string>("Two"));
        }
    }

    [Fact]
    public async Task Middleware_Throws_FailsTheTaskOrTheInstance()
    {
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions
        {
            Middleware = [next => context => context.FunctionDefinition.Name == "Echo" ? throw new TimeoutException("middleware") : next(context)],
        });

        var failed = await engine.CompleteAsync("Two");

        Assert.True(failed.FailureDetails!.InnerFailure!.IsCausedBy<TimeoutException>());
    }

    [Fact]
    public async Task Middleware_AwaitsBeforeAnOrchestrator_FailsTheInstance()
    {
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions
        {
            Middleware = [next => async context =>
            {
                await Task.Delay(1);
                await next(context);
            }],
        });

        var failed = await engine.CompleteAsync("Two");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        Assert.Contains("did not come from its TaskOrchestrationContext", failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    public sealed class Functions
    {
        [Function("Two")]
        public static async Task<string> Two([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync<string>("Echo", "a");
            return await context.CallActivityAsync<string>("Echo", "b");
        }

        [Function("Echo")]
        public static string Echo([ActivityTrigger] string text) => text;
    }
}
