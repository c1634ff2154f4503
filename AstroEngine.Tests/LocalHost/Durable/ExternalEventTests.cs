using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class ExternalEventTests
{
    [Fact]
    public async Task WaitForExternalEvent_RaisedWhileWaiting_GivesThePayload()
    {
        await using var engine = TestEngine.Run<Functions>();
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Gather", 1);
        await engine.WaitUntilAsync(id, row => row.CustomStatus == "\"ready\"");

        await engine.Client.RaiseEventAsync(id, "ITEM", "a");

        Assert.Equal("a", TestEngine.ResultOf<string>(await engine.WaitAsync(id)));
    }

    [Fact]
    public async Task WaitForExternalEvent_RaisedBefore_IsBufferedInOrder()
    {
        var clock = new FakeTime();
        await using var engine = TestEngine.Run<Functions>(clock);
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Gather", 3, new StartOrchestrationOptions(StartAt: clock.GetUtcNow().AddHours(1)));
        foreach (var text in (string[])["a", "b", "c"])
        {
            await engine.Client.RaiseEventAsync(id, "Item", text);
        }

        clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("abc", TestEngine.ResultOf<string>(await engine.WaitAsync(id)));
    }

    [Fact]
    public async Task WaitForExternalEvent_TimeIsOver_IsCancelled()
    {
        await using var engine = TestEngine.Run<Functions>(new ScaledTime(1000));

        Assert.Equal("TaskCanceledException", await engine.ResultAsync<string>("Impatient", TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task WaitForExternalEvent_RaisedInTime_CancelsTheTimer()
    {
        await using var engine = TestEngine.Run<Functions>(new FakeTime());
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Impatient", TimeSpan.FromDays(1));

        await engine.Client.RaiseEventAsync(id, "Item", "now");

        Assert.Equal("now", TestEngine.ResultOf<string>(await engine.WaitAsync(id)));
    }

    [Fact]
    public async Task WaitForExternalEvent_OtherTypeForOneName_IsRefused()
    {
        await using var engine = TestEngine.Run<Functions>();

        var failed = await engine.CompleteAsync("TwoTypes");

        Assert.Contains("same type argument", failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendEvent_ToAnotherInstance_Arrives()
    {
        await using var engine = TestEngine.Run<Functions>();
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Gather", 1, new StartOrchestrationOptions("receiver"));

        await engine.CompleteAsync("Send", "receiver");
        await engine.CompleteAsync("Send", "nobody");

        Assert.Equal("sent", TestEngine.ResultOf<string>(await engine.WaitAsync("receiver")));
    }

    [Fact]
    public async Task RaiseEvent_PayloadOfAnotherType_FailsTheWaiterAlone()
    {
        await using var engine = TestEngine.Run<Functions>();
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Gather", 1);

        await engine.Client.RaiseEventAsync(id, "Item", new { Not = "text" });

        Assert.Equal("System.Text.Json.JsonException", (await engine.WaitAsync(id)).FailureDetails!.ErrorType);
    }

    [Fact]
    public async Task RaiseEvent_UnknownInstance_Throws()
    {
        await using var engine = TestEngine.Run<Functions>();

        await Assert.ThrowsAsync<ArgumentException>(() => engine.Client.RaiseEventAsync("nobody", "Item"));
    }

    [Fact]
    public async Task WaitForExternalEvent_WaiterGivenUp_EventGoesToTheNextOne()
    {
        await using var engine = TestEngine.Run<Functions>(new ScaledTime(1000));
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Twice");
        await engine.WaitUntilAsync(id, row => row.CustomStatus == "\"second\"");

        await engine.Client.RaiseEventAsync(id, "Item", "kept");

        Assert.Equal("kept", TestEngine.ResultOf<string>(await engine.WaitAsync(id)));
    }

    public sealed class Functions
    {
        [Function("Gather")]
        public static async Task<string> Gather([OrchestrationTrigger] TaskOrchestrationContext context, int count)
        {
            context.SetCustomStatus("ready");
            var all = string.Empty;
            for (var i = 0; i < count; i++)
            {
                all += await context.WaitForExternalEvent<string>("Item");
            }

            return all;
        }

        [Function("Impatient")]
        public static async Task<string> Impatient([OrchestrationTrigger] TaskOrchestrationContext context, TimeSpan patience)
        {
            try
            {
                return await context.WaitForExternalEvent<string>("Item", patience);
            }
            catch (TaskCanceledException error)
            {
                return error.GetType().Name;
            }
        }

        [Function("Twice")]
        public static async Task<string> Twice([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            try
            {
                await context.WaitForExternalEvent<string>("Item", TimeSpan.FromSeconds(1));
            }
            catch (TaskCanceledException)
            {
                context.SetCustomStatus("second");
            }

            return await context.WaitForExternalEvent<string>("Item");
        }

        [Function("TwoTypes")]
        public static Task TwoTypes([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Task.WhenAny(context.WaitForExternalEvent<string>("Item"), context.WaitForExternalEvent<int>("item"));

        [Function("Send")]
        public static Task Send([OrchestrationTrigger] TaskOrchestrationContext context, string receiver)
        {
            context.SendEvent(receiver, "item", "sent");
            return Task.CompletedTask;
        }
    }
}
