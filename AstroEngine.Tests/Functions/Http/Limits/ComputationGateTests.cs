using AstroEngine.Functions.Http;
using AstroEngine.Functions.Http.Limits;

namespace AstroEngine.Tests.Functions.Http.Limits;

public sealed class ComputationGateTests
{
    [Fact]
    public async Task Run_MoreThanMayWait_RefusesTheRestAtOnceAndLosesNone()
    {
        using var gate = Gate(waiting: 10, wait: TimeSpan.FromSeconds(30));
        var release = new TaskCompletionSource<int>();
        var tasks = Enumerable.Range(0, 40).Select(_ => RunAsync(gate, release.Task)).ToList();

        // Four run, ten wait, and 26 were refused before any ended.
        Assert.Equal(10, gate.Waiting);
        Assert.Equal(26, tasks.Count(t => t.IsFaulted));
        release.SetResult(1);
        var results = await Task.WhenAll(tasks.Where(t => !t.IsFaulted));
        Assert.Equal(14, results.Length);
        Assert.Equal(26, gate.Refused);
        Assert.Equal(0, gate.Waiting);
        Assert.Equal(1, await RunAsync(gate, Task.FromResult(1)));
    }

    [Fact]
    public async Task Run_ManyAtOnce_NeverRunsMoreThanAllowed()
    {
        using var gate = Gate(waiting: 1000, wait: TimeSpan.FromSeconds(30));
        var running = 0;
        var most = 0;
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(async () => await gate.RunAsync(
            0,
            async (_, token) =>
            {
                var now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                await Task.Delay(1, token);
                Interlocked.Decrement(ref running);
                return 0;
            },
            CancellationToken.None))));

        Assert.InRange(most, 1, 4);
    }

    [Fact]
    public async Task Run_WaitingTooLong_IsRefusedWithARetryTime()
    {
        using var gate = Gate(waiting: 10, wait: TimeSpan.FromMilliseconds(50));
        var release = new TaskCompletionSource<int>();
        var running = Enumerable.Range(0, 4).Select(_ => RunAsync(gate, release.Task)).ToList();

        var failure = await Assert.ThrowsAsync<ProblemException>(() => RunAsync(gate, release.Task));

        Assert.Equal(503, failure.Problem.Type.Status);
        Assert.Equal(3010, failure.Problem.Type.Code);
        Assert.Equal(1, failure.Problem.RetryAfter);
        release.SetResult(1);
        await Task.WhenAll(running);
    }

    [Fact]
    public async Task Run_ComputationThatThrows_GivesItsPlaceBack()
    {
        using var gate = Gate(waiting: 0, wait: TimeSpan.FromSeconds(1));
        for (var i = 0; i < 20; i++)
        {
            await Assert.ThrowsAsync<InvalidDataException>(() => RunAsync(gate, Task.FromException<int>(new InvalidDataException())));
        }

        Assert.Equal(1, await RunAsync(gate, Task.FromResult(1)));
    }

    [Fact]
    public async Task Run_CancelledWhileWaiting_GivesItsPlaceBack()
    {
        using var gate = Gate(waiting: 1, wait: TimeSpan.FromSeconds(30));
        var release = new TaskCompletionSource<int>();
        var running = Enumerable.Range(0, 4).Select(_ => RunAsync(gate, release.Task)).ToList();
        using var cancel = new CancellationTokenSource();
        var waiting = gate.RunAsync(0, (_, _) => new ValueTask<int>(release.Task), cancel.Token).AsTask();

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(0, gate.Waiting);
        release.SetResult(1);
        await Task.WhenAll(running);
    }

    [Fact]
    public async Task Tighten_WhileComputationsRun_WithholdsTheirPlacesAsTheyEnd()
    {
        using var gate = Gate(waiting: 10, wait: TimeSpan.FromSeconds(30));
        var first = new TaskCompletionSource<int>();
        var running = Enumerable.Range(0, 4).Select(_ => RunAsync(gate, first.Task)).ToList();

        gate.Tighten(0.5);
        Assert.Equal(2, gate.Room);
        first.SetResult(1);
        await Task.WhenAll(running);

        var second = new TaskCompletionSource<int>();
        var tasks = Enumerable.Range(0, 10).Select(_ => RunAsync(gate, second.Task)).ToList();
        Assert.Equal(5, gate.Waiting);
        Assert.Equal(3, tasks.Count(t => t.IsFaulted));
        second.SetResult(1);
        await Task.WhenAll(tasks.Where(t => !t.IsFaulted));
        Assert.Equal(2, gate.Room);
    }

    [Theory]
    [InlineData(0.5, 2)]
    [InlineData(0.01, 1)]
    [InlineData(1, 4)]
    public async Task Tighten_AndRelax_LetsTheRightNumberIn(double share, int room)
    {
        using var gate = Gate(waiting: 0, wait: TimeSpan.FromSeconds(30));
        gate.Tighten(0.25);
        gate.Tighten(share);
        Assert.Equal(room, await MostAtOnceAsync(gate));
        gate.Relax();
        gate.Relax();
        Assert.Equal(4, gate.Room);
        Assert.Equal(0, gate.Waiting);
    }

    [Fact]
    public async Task TightenAndRelax_WhileManyRun_LosesNoPlace()
    {
        using var gate = Gate(waiting: 1000, wait: TimeSpan.FromSeconds(60));
        using var stop = new CancellationTokenSource();
        var switching = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                gate.Tighten(0.5);
                await Task.Yield();
                gate.Relax();
                await Task.Yield();
            }
        });
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++)
            {
                await gate.RunAsync(0, static async (_, _) => { await Task.Yield(); return 0; }, CancellationToken.None);
            }
        })));
        await stop.CancelAsync();
        await switching;

        Assert.Equal(4, gate.Room);
        var release = new TaskCompletionSource<int>();
        var running = Enumerable.Range(0, 4).Select(_ => RunAsync(gate, release.Task)).ToList();
        Assert.Equal(0, gate.Waiting);
        release.SetResult(1);
        await Task.WhenAll(running);
    }

    private static async Task<int> MostAtOnceAsync(ComputationGate gate)
    {
        var release = new TaskCompletionSource<int>();
        var tasks = Enumerable.Range(0, 20).Select(_ => RunAsync(gate, release.Task)).ToList();
        var most = tasks.Count(t => !t.IsCompleted);
        release.SetResult(1);
        await Task.WhenAll(tasks.Where(t => !t.IsFaulted));
        return most;
    }

    private static ComputationGate Gate(int waiting, TimeSpan wait) => new(
        new HttpOptions { ComputationsPerCore = 2, MaximumQueuedComputations = waiting, MaximumQueueWait = wait }, cores: 2);

    private static Task<int> RunAsync(ComputationGate gate, Task<int> computation) =>
        gate.RunAsync(computation, static (task, _) => new ValueTask<int>(task), CancellationToken.None).AsTask();

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while (value > (seen = Volatile.Read(ref most)) && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
        }
    }
}
