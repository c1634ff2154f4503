using System.Threading.Channels;
using AstroEngine.LocalHost.Durable.Functions;
using AstroEngine.LocalHost.Durable.Storage;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>
/// The engine: workers that run orchestrators and activities as the database says, and nothing in memory that the database does not
/// have. What is killed goes on from there.
/// </summary>
internal sealed class DurableEngine : IStoreListener, IDisposable
{
    private readonly Channel<ActivityItem> _activities = Channel.CreateUnbounded<ActivityItem>();
    private readonly ReadyQueue _ready = new();
    private readonly CancellationTokenSource _noNewActivities = new();
    private readonly CancellationTokenSource _noNewEpisodes = new();
    private readonly CancellationTokenSource _graceIsOver = new();
    private readonly EngineSettings _settings;
    private readonly DueTimers _timers;
    private readonly EpisodeRunner _episodes;
    private readonly ActivityRunner _activityRunner;
    private readonly FailureKeeper _failures;
    private readonly List<Task> _episodeWorkers = [];
    private readonly List<Task> _activityWorkers = [];

    /// <summary>Opens the database.</summary>
    /// <exception cref="LocalHostStartException">It cannot be opened.</exception>
    public DurableEngine(
        EngineSettings settings,
        HostSettings host,
        StoreOptions store,
        DurableFunctions functions,
        FunctionPipeline pipeline,
        IServiceProvider services,
        DataConverter converter,
        ILoggerFactory loggers)
    {
        _settings = settings;
        Clock = store.Clock;
        Functions = functions;
        Converter = converter;
        _timers = new DueTimers(Clock, _ready.Wake);
        Store = DurableStore.Open(store, this);
        _failures = new FailureKeeper(Store, Waiters, Clock, loggers.CreateLogger("Host.Triggers.DurableTask"));
        _episodes = new EpisodeRunner(Store, functions, pipeline, services, converter, loggers, _failures, Clock);
        _activityRunner = new ActivityRunner(Store, functions, pipeline, services, converter, loggers, _failures, host, Clock);
    }

    /// <summary>The database.</summary>
    public DurableStore Store { get; }

    /// <summary>The functions of the app.</summary>
    public DurableFunctions Functions { get; }

    /// <summary>Reads and writes payloads.</summary>
    public DataConverter Converter { get; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Those who wait for instances.</summary>
    public InstanceWaiters Waiters { get; } = new();

    /// <summary>Goes on with what an earlier process left, and starts the workers.</summary>
    public void Start()
    {
        Committed(Store.Pending());
        for (var i = 0; i < _settings.MaxOrchestrators; i++)
        {
            _episodeWorkers.Add(Task.Run(RunEpisodesAsync));
        }

        for (var i = 0; i < _settings.MaxActivities; i++)
        {
            _activityWorkers.Add(Task.Run(RunActivitiesAsync));
        }
    }

    /// <summary>Finds an instance.</summary>
    public InstanceRow? Find(string id) => Store.Find(id) is { } row ? _failures.InMemory.Show(row) : null;

    /// <summary>Lists instances in the order of their creation.</summary>
    public IReadOnlyList<InstanceRow> List(InstanceFilter filter) => [.. Store.List(filter).Select(_failures.InMemory.Show)];

    /// <summary>Waits until an instance is as somebody wants it. One that does not exist may come to exist.</summary>
    public async Task<InstanceRow> WaitAsync(string id, Func<InstanceRow, bool> condition, CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var change = Waiters.Enter(id);
            try
            {
                if (Find(id) is { } row && condition(row))
                {
                    return row;
                }

                await change.WaitAsync(cancellation).ConfigureAwait(false);
            }
            finally
            {
                Waiters.Leave(id, change);
            }
        }
    }

    /// <inheritdoc/>
    public void Committed(CommitEffects effects)
    {
        foreach (var id in effects.Woken)
        {
            _ready.Wake(id);
        }

        foreach (var (due, id) in effects.Timers)
        {
            _timers.Add(due, id);
        }

        foreach (var item in effects.Activities)
        {
            _activities.Writer.TryWrite(item);
        }

        foreach (var id in effects.Changed)
        {
            Waiters.Pulse(id);
        }
    }

    /// <summary>Begins no further activity.</summary>
    public void StopTakingWork() => _noNewActivities.Cancel();

    /// <summary>Waits for the activities that run, and closes the database.</summary>
    /// <param name="grace">How long they are waited for.</param>
    /// <param name="lastChance">How long those are waited for that were asked to give up.</param>
    public async Task StopAsync(TimeSpan grace, TimeSpan lastChance)
    {
        StopTakingWork();
        if (!await IsOverAsync(_activityWorkers, grace).ConfigureAwait(false))
        {
            await _graceIsOver.CancelAsync().ConfigureAwait(false);
            await IsOverAsync(_activityWorkers, lastChance).ConfigureAwait(false);
        }

        await _noNewEpisodes.CancelAsync().ConfigureAwait(false);
        await IsOverAsync(_episodeWorkers, lastChance).ConfigureAwait(false);
        await Task.Run(() => Store.Close(abort: false)).ConfigureAwait(false);
    }

    /// <summary>Ends as if the process had been killed: what is not on the disk is lost.</summary>
    public void Abort()
    {
        Store.Close(abort: true);
        _noNewActivities.Cancel();
        _noNewEpisodes.Cancel();
        _graceIsOver.Cancel();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Abort();
        _timers.Dispose();
        _failures.Dispose();
        Store.Dispose();
        _noNewActivities.Dispose();
        _noNewEpisodes.Dispose();
        _graceIsOver.Dispose();
    }

    private async Task<bool> IsOverAsync(IEnumerable<Task> workers, TimeSpan patience)
    {
        try
        {
            await Task.WhenAll(workers).WaitAsync(patience, Clock).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async Task RunEpisodesAsync()
    {
        var stop = _noNewEpisodes.Token;
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var id = await _ready.TakeAsync(stop).ConfigureAwait(false);
                await _episodes.RunAsync(id).ConfigureAwait(false);
                _ready.Done(id);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // That is how workers end.
        }
    }

    private async Task RunActivitiesAsync()
    {
        var stop = _noNewActivities.Token;
        var graceIsOver = _graceIsOver.Token;
        try
        {
            while (!stop.IsCancellationRequested)
            {
                await _activityRunner.RunAsync(await _activities.Reader.ReadAsync(stop).ConfigureAwait(false), graceIsOver).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // That is how workers end.
        }
    }
}
