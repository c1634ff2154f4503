using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.LocalHost.Durable;

public sealed class TimerTests
{
    [Fact]
    public async Task CreateTimer_TimeHasNotCome_DoesNotFire()
    {
        var clock = new FakeTime();
        await using var engine = TestEngine.Run<Functions>(clock);
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Sleep", TimeSpan.FromHours(1));
        await engine.Client.WaitForInstanceStartAsync(id, CancellationToken.None);
        var before = clock.GetUtcNow();

        clock.Advance(TimeSpan.FromMinutes(59));
        await engine.CompleteAsync("Sleep", TimeSpan.Zero);
        Assert.Equal(OrchestrationRuntimeStatus.Running, engine.Engine.Find(id)!.Status);
        clock.Advance(TimeSpan.FromMinutes(1));

        var woken = TestEngine.ResultOf<DateTime>(await engine.WaitAsync(id));
        Assert.Equal(before.UtcDateTime.AddHours(1), woken);
        Assert.Equal(DateTimeKind.Utc, woken.Kind);
    }

    [Fact]
    public async Task CreateTimer_Cancelled_ThrowsAndHoldsNothingUp()
    {
        await using var engine = TestEngine.Run<Functions>(new FakeTime());

        Assert.Equal("cancelled", await engine.ResultAsync<string>("Cancel", true));
    }

    [Fact]
    public async Task CreateTimer_LeftRunning_KeepsTheInstanceRunningUntilItFires()
    {
        var clock = new FakeTime();
        await using var engine = TestEngine.Run<Functions>(clock);
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Cancel", false);
        await engine.WaitUntilAsync(id, row => row.CustomStatus is not null);
        await engine.CompleteAsync("Cancel", true);
        Assert.Equal(OrchestrationRuntimeStatus.Running, engine.Engine.Find(id)!.Status);

        clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal("left", TestEngine.ResultOf<string>(await engine.WaitAsync(id)));
    }

    [Fact]
    public async Task CreateTimer_InThePast_FiresAtOnce()
    {
        await using var engine = TestEngine.Run<Functions>(new FakeTime());

        await engine.ResultAsync<DateTime>("Sleep", TimeSpan.FromHours(-1));
    }

    [Fact]
    public async Task StartAt_TimeHasNotCome_StaysPending()
    {
        var clock = new FakeTime();
        await using var engine = TestEngine.Run<Functions>(clock);
        var at = clock.GetUtcNow().AddHours(2);
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Sleep", TimeSpan.Zero, new StartOrchestrationOptions("later", at));
        await engine.CompleteAsync("Sleep", TimeSpan.Zero);
        Assert.Equal(OrchestrationRuntimeStatus.Pending, engine.Engine.Find(id)!.Status);

        engine.Kill();
        engine.Start();
        clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal(at.UtcDateTime, TestEngine.ResultOf<DateTime>(await engine.WaitAsync(id)));
    }

    [Fact]
    public async Task StartAt_TerminatedBefore_NeverRuns()
    {
        var clock = new FakeTime();
        await using var engine = TestEngine.Run<Functions>(clock);
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Sleep", TimeSpan.Zero, new StartOrchestrationOptions("later", clock.GetUtcNow().AddHours(2)));

        await engine.Client.TerminateInstanceAsync("later", "no");
        var ended = await engine.WaitAsync("later");

        Assert.Equal(OrchestrationRuntimeStatus.Terminated, ended.RuntimeStatus);
        Assert.Equal("no", ended.ReadOutputAs<string>());
    }

    public sealed class Functions
    {
        [Function("Sleep")]
        public static async Task<DateTime> Sleep([OrchestrationTrigger] TaskOrchestrationContext context, TimeSpan time)
        {
            await context.CreateTimer(time, CancellationToken.None);
            return context.CurrentUtcDateTime;
        }

        [Function("Cancel")]
        public static async Task<string> Cancel([OrchestrationTrigger] TaskOrchestrationContext context, bool cancel)
        {
            using var end = new CancellationTokenSource();
            var timer = context.CreateTimer(TimeSpan.FromDays(1), end.Token);
            context.SetCustomStatus("asked");
            await context.CallActivityAsync("Nothing");
            if (!cancel)
            {
                return "left";
            }

            end.Cancel();
            try
            {
                await timer;
                return "fired";
            }
            catch (TaskCanceledException)
            {
                return "cancelled";
            }
        }

        [Function("Nothing")]
        public static void Nothing([ActivityTrigger] FunctionContext context) => ArgumentNullException.ThrowIfNull(context);
    }
}
