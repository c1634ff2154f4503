using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Data.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Tests.LocalHost.Durable.Storage;

public sealed class StorageFaultTests
{
    private const int Busy = 5;
    private const int Full = 13;

    [Fact]
    public async Task Schedule_DiskIsFull_ThrowsAnIOExceptionUntilThereIsRoom()
    {
        var disk = new Disk();
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions { BeforeCommit = disk.Check });
        disk.Error = () => Full;

        var error = await Assert.ThrowsAnyAsync<IOException>(() => engine.Client.ScheduleNewOrchestrationInstanceAsync("Gated"));
        Assert.Contains("the disk is full (SQLITE_FULL)", error.Message, StringComparison.Ordinal);
        disk.Error = null;

        engine.Signals.Set("go on");
        await engine.ResultAsync<string>("Gated");
    }

    [Fact]
    public async Task Run_DiskIsFull_InstanceFailsInMemoryAndIsWrittenLater()
    {
        var disk = new Disk();
        var clock = new FakeTime();
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions { BeforeCommit = disk.Check, Clock = clock });
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Gated");
        await engine.Signals.WaitAsync("entered");
        disk.Error = () => Full;
        engine.Signals.Set("go on");

        var failed = await engine.WaitAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        Assert.Contains("the disk is full", failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(OrchestrationRuntimeStatus.Running, engine.Engine.Store.Find(id)!.Status);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await FirstAsync(engine)).RuntimeStatus);

        disk.Error = null;
        var written = engine.Engine.Waiters.Enter(id);
        clock.Advance(TimeSpan.FromSeconds(2));
        await written.WaitAsync(TestEngine.Patience);

        Assert.Equal(OrchestrationRuntimeStatus.Failed, engine.Engine.Store.Find(id)!.Status);
        await engine.ResultAsync<string>("Gated");
    }

    [Fact]
    public async Task Run_DiskIsFull_BallastMakesRoomForTheFailure()
    {
        var disk = new Disk();
        var clock = new FakeTime();
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions { BeforeCommit = disk.Check, Clock = clock });
        var ballast = Path.Combine(engine.Folder, "durable.db.ballast");
        Assert.Equal(4 * 1024 * 1024, new FileInfo(ballast).Length);
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Gated");
        await engine.Signals.WaitAsync("entered");
        disk.Error = () => File.Exists(ballast) ? Full : null;
        engine.Signals.Set("go on");

        await engine.WaitAsync(id);

        Assert.Equal(OrchestrationRuntimeStatus.Failed, engine.Engine.Store.Find(id)!.Status);
        Assert.False(File.Exists(ballast));
    }

    [Fact]
    public async Task Rewind_GivenUpForTheDisk_DoesWhatHadNoOutcome()
    {
        var disk = new Disk();
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions { BeforeCommit = disk.Check, Clock = new FakeTime() });
        var ballast = Path.Combine(engine.Folder, "durable.db.ballast");
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Family");
        await engine.Signals.WaitAsync("entered");
        disk.Error = () => File.Exists(ballast) ? Full : null;
        engine.Signals.Set("go on");
        Assert.Contains("the disk is full", (await engine.WaitAsync(id)).FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        await engine.WaitAsync("child");
        disk.Error = null;

        await engine.Client.RewindInstanceAsync(id, "there is room");

        Assert.Equal("done done", TestEngine.ResultOf<string>(await engine.WaitAsync(id)));
    }

    [Fact]
    public async Task Rewind_GivenUpBeforeItsFirstEpisode_BeginsAnew()
    {
        var disk = new Disk();
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions { BeforeCommit = disk.Check, Clock = new FakeTime() });
        disk.Error = FullAfter(1, engine);
        engine.Signals.Set("go on");
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Gated");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await engine.WaitAsync(id)).RuntimeStatus);
        Assert.Empty(engine.History(id));

        await engine.Client.RewindInstanceAsync(id, "there is room");

        Assert.Equal("done", TestEngine.ResultOf<string>(await engine.WaitAsync(id)));
    }

    [Fact]
    public async Task Rewind_ChildGivenUpBeforeItsFirstEpisode_BeginsItAnew()
    {
        var disk = new Disk();
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions { BeforeCommit = disk.Check, Clock = new FakeTime() });

        // The third commit is the child's first: the activities wait.
        disk.Error = FullAfter(2, engine);
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Family");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await engine.WaitAsync("child")).RuntimeStatus);
        Assert.Empty(engine.History("child"));
        engine.Signals.Set("go on");
        Assert.Contains("the disk is full", (await engine.WaitAsync(id)).FailureDetails!.ErrorMessage, StringComparison.Ordinal);

        await engine.Client.RewindInstanceAsync(id, "there is room");

        Assert.Equal("done done", TestEngine.ResultOf<string>(await engine.WaitAsync(id)));
    }

    [Fact]
    public async Task Fail_OfTheRunBeforeARewind_LeavesThePresentRun()
    {
        var disk = new Disk();
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions { BeforeCommit = disk.Check, Clock = new FakeTime() });
        disk.Error = FullAfter(1, engine);
        var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Gated");
        var givenUp = (await engine.WaitAsync(id)).FailureDetails!;
        var run = engine.Engine.Store.Find(id)!.Execution;
        await engine.Client.RewindInstanceAsync(id, "there is room");
        await engine.Signals.WaitAsync("entered");

        // As when another of its activities could not be written either, and says so only now.
        await engine.Engine.Store.CommitAsync(session => session.Fail(id, run, givenUp));

        engine.Signals.Set("go on");
        Assert.Equal("done", TestEngine.ResultOf<string>(await engine.WaitAsync(id)));
    }

    [Fact]
    public async Task Run_LockedForAWhile_IsTriedAgain()
    {
        var disk = new Disk();
        var left = 2;
        await using var engine = TestEngine.Run<Functions>(new TestEngineOptions { BeforeCommit = disk.Check });
        engine.Signals.Set("go on");
        disk.Error = () => left-- > 0 ? Busy : null;

        Assert.Equal("done", await engine.ResultAsync<string>("Gated"));
        Assert.True(left < 0);
    }

    [Fact]
    public async Task Run_OneChangeIsRefused_OthersOfTheTransactionAreKept()
    {
        await using var engine = TestEngine.Run<Functions>();
        engine.Signals.Set("go on");
        var ids = Enumerable.Range(0, 50).Select(i => "same" + (i % 25)).ToList();

        var starts = ids.Select(id => engine.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions(id))).ToList();
        await Task.WhenAll(starts).ContinueWith(_ => { }, TaskScheduler.Default);

        Assert.Equal(25, starts.Count(s => s.IsCompletedSuccessfully));
        Assert.All(starts.Where(s => s.IsFaulted), s => Assert.Contains("already exists", s.Exception!.InnerException!.Message, StringComparison.Ordinal));
    }

    /// <summary>A disk that takes some commits and is full then, until the ballast is given up.</summary>
    private static Func<int?> FullAfter(int commits, TestEngine engine)
    {
        var ballast = Path.Combine(engine.Folder, "durable.db.ballast");
        return () => --commits < 0 && File.Exists(ballast) ? Full : null;
    }

    private static async Task<OrchestrationMetadata> FirstAsync(TestEngine engine)
    {
        await foreach (var instance in engine.Client.GetAllInstancesAsync())
        {
            return instance;
        }

        throw new InvalidOperationException("There is no instance.");
    }

    private sealed class Disk
    {
        private Func<int?>? _error;

        public Func<int?>? Error
        {
            set => Volatile.Write(ref _error, value);
        }

        public void Check()
        {
            if (Volatile.Read(ref _error)?.Invoke() is { } code)
            {
                throw new SqliteException("as a broken disk says", code);
            }
        }
    }

    public sealed class Functions(Signals signals)
    {
        [Function("Gated")]
        public static Task<string> Gated([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync<string>("Gate");

        [Function("Family")]
        public static async Task<string> Family([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var child = context.CallSubOrchestratorAsync<string>("Gated", new SubOrchestrationOptions(instanceId: "child"));
            var own = await context.CallActivityAsync<string>("Gate");
            return $"{own} {await child}";
        }

        [Function("Wait")]
        public static Task Wait([OrchestrationTrigger] TaskOrchestrationContext context) => context.WaitForExternalEvent<string>("never");

        [Function("Gate")]
        public async Task<string> Gate([ActivityTrigger] FunctionContext context)
        {
            signals.Set("entered");
            await signals.WaitAsync("go on");
            return "done";
        }
    }
}
