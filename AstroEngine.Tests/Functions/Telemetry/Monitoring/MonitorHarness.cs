using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Operations;
using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Metrics;
using AstroEngine.Functions.Telemetry.Monitoring;
using AstroEngine.Functions.Telemetry.Monitoring.Actions;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Functions.Telemetry.Monitoring.Jobs;
using AstroEngine.Functions.Telemetry.Monitoring.Sampling;
using AstroEngine.Functions.Telemetry.Resources;
using AstroEngine.Functions.Telemetry.Windows;
using AstroEngine.Tests.Caching.Support;
using AstroEngine.Tests.Functions.Telemetry.Resources;
using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring;

/// <summary>A monitor with everything around it in the hands of a test.</summary>
internal sealed class MonitorHarness : IEphemeris, IAlertAction, IDisposable
{
    public MonitorHarness(AlertOptions? options = null)
    {
        Options = options ?? new AlertOptions();
        var wrapped = Microsoft.Extensions.Options.Options.Create(Options);
        Resources = new FakeResources(Clock);
        Windows = new RequestWindows(["natal"], Clock);
        Gate = new ComputationGate(new HttpOptions(), cores: 2);
        Cache = new ResultCache(new ResultCacheOptions(), NullLogger<ResultCache>.Instance, Clock);
        Sampler = new ResourceSampler(
            Resources, new DataVolume(() => Disk ?? throw new IOException("stale handle"), TimeProvider.System), Operations, Gate, wrapped, Clock, SamplerLog);
        Board = new AlertBoard(wrapped);
        Guard = new MemoryGuard(Options.Memory, Cache, GuardLog, Collections.Add);
        Monitor = new ServiceMonitor(Windows, Sampler, Cache, new EphemerisHealth(this), Jobs, Board, Guard, new PartMetrics(Meter, Cache), [this], wrapped, Clock, MonitorLog);
    }

    public EngineMeter Meter { get; } = new($"AstroEngine.{Guid.NewGuid():N}");

    public FakeTime Clock { get; } = new();

    public AlertOptions Options { get; }

    public FakeResources Resources { get; }

    public RequestWindows Windows { get; }

    public ComputationGate Gate { get; }

    public ResultCache Cache { get; }

    public ActiveOperations Operations { get; } = new();

    public DiskSpace? Disk { get; set; } = new DiskSpace(50, 100);

    public JobsBoard Jobs { get; } = new();

    public ResourceSampler Sampler { get; }

    public AlertBoard Board { get; }

    public ServiceMonitor Monitor { get; }

    public MemoryGuard Guard { get; }

    public LogRecorder<MemoryGuard> GuardLog { get; } = new();

    /// <summary>The collections of garbage: at once, or in the background.</summary>
    public List<bool> Collections { get; } = [];

    public LogRecorder<ResourceSampler> SamplerLog { get; } = new();

    public LogRecorder<ServiceMonitor> MonitorLog { get; } = new();

    public List<AlertEvent> Changes { get; } = [];

    public Exception? EphemerisFailure { get; set; }

    public int Rounds { get; private set; }

    public string Source => "test";

    /// <summary>Lets time pass and looks, so many times.</summary>
    public async Task LookAsync(int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            await Monitor.LookAsync(default);
            Clock.Advance(Options.EvaluateInterval);
        }
    }

    public ValueTask<TResult> ComputeAsync<TState, TResult>(
        TState state, Func<ISky, TState, TResult> calculation, CancellationToken cancellationToken = default) =>
        EphemerisFailure is { } failure ? throw failure : ValueTask.FromResult((TResult)(object)new AstroEngine.Core.Zodiac.Angle(280.3689));

    public void OnEvaluated(IReadOnlyList<AlertEvent> changes, AlertBoard board)
    {
        Rounds++;
        Changes.AddRange(changes);
    }

    public void Dispose()
    {
        Meter.Dispose();
        Gate.Dispose();
        Cache.Dispose();
    }
}
