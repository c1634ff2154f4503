using AstroEngine.Functions.Precompute;
using AstroEngine.Functions.Storage;
using AstroEngine.Tests.Caching.Support;
using AstroEngine.Tests.Functions.Storage;
using AstroEngine.Tests.LocalHost;

namespace AstroEngine.Tests.Functions.Precompute;

public sealed class PrecomputeRunnerTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new(Noon);
    private readonly FakeDurableClient _client = new();

    private PrecomputeRecords Records => new(new FileObjectStore(_folder.Path));

    [Fact]
    public async Task Run_TaskSucceeds_IsRecordedAndTheRecordOutlivesTheProcess()
    {
        using var runner = Runner(new StubTask("stub", _ =>
        {
            _clock.Advance(TimeSpan.FromSeconds(1.5));
            return Task.FromResult("3 charts");
        }));

        Assert.Equal("3 charts", await runner.RunAsync("stub", _client, default));

        Assert.Equal(new PrecomputeRecord("stub", Noon, 1.5, "succeeded", "3 charts"), await Records.ReadAsync("stub"));
        Assert.Null(await Records.ReadAsync("other"));
    }

    [Fact]
    public async Task Run_TaskThrows_IsRecordedAndThrown()
    {
        using var runner = Runner(new StubTask("stub", _ => throw new InvalidOperationException("no disk")));

        await Assert.ThrowsAsync<InvalidOperationException>(() => runner.RunAsync("stub", _client, default));

        Assert.Equal(new PrecomputeRecord("stub", Noon, 0, "failed", "InvalidOperationException: no disk"), await Records.ReadAsync("stub"));
    }

    [Fact]
    public async Task Run_BrokenOff_KeepsTheRecordOfTheRunBefore()
    {
        using var cancellation = new CancellationTokenSource();
        var runs = 0;
        using var runner = Runner(new StubTask("stub", async token =>
        {
            if (runs++ > 0)
            {
                await cancellation.CancelAsync();
                token.ThrowIfCancellationRequested();
            }

            return "done";
        }));
        await runner.RunAsync("stub", _client, default);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runner.RunAsync("stub", _client, cancellation.Token));

        Assert.Equal("done", (await Records.ReadAsync("stub"))!.Summary);
    }

    [Fact]
    public async Task Run_TwoTasks_DoNotOverlap()
    {
        var entered = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        List<string> order = [];
        using var runner = Runner(
            new StubTask("slow", async _ =>
            {
                entered.SetResult();
                await goOn.Task;
                order.Add("slow");
                return "";
            }),
            new StubTask("quick", _ =>
            {
                order.Add("quick");
                return Task.FromResult("");
            }));

        var slow = runner.RunAsync("slow", _client, default);
        await entered.Task;
        var quick = runner.RunAsync("quick", _client, default);
        Assert.Empty(order);
        goOn.SetResult();
        await Task.WhenAll(slow, quick);

        Assert.Equal(["slow", "quick"], order);
    }

    [Fact]
    public async Task Run_RecordIsCorrupt_IsAsIfThereWereNone()
    {
        await new FileObjectStore(_folder.Path).WriteAsync("precompute/stub.json", "{\"task\":"u8.ToArray());

        Assert.Null(await Records.ReadAsync("stub"));
    }

    public void Dispose() => _folder.Dispose();

    private PrecomputeRunner Runner(params IPrecomputeTask[] tasks) =>
        new(new PrecomputeTasks(tasks), Records, _clock, new LogRecorder<PrecomputeRunner>());
}
