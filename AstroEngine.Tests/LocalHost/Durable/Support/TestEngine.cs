using System.Text.Json;
using AstroEngine.LocalHost.Durable.Client;
using AstroEngine.LocalHost.Durable.Engine;
using AstroEngine.LocalHost.Durable.Functions;
using AstroEngine.LocalHost.Durable.History;
using AstroEngine.LocalHost.Durable.Management;
using AstroEngine.LocalHost.Durable.Storage;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.LocalHost.Durable.Support;

/// <summary>An engine without a web server, on a folder of its own, which can be killed and started again.</summary>
internal sealed class TestEngine : IAsyncDisposable
{
    /// <summary>How long a test waits for what must come.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("durable-").FullName;
    private readonly ServiceProvider _services;
    private readonly Type[] _functions;
    private readonly TestEngineOptions _options;
    private bool _isRunning;

    private TestEngine(TestEngineOptions options, Type[] functions)
    {
        _options = options;
        _functions = functions;
        Clock = options.Clock;
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(Logs).SetMinimumLevel(LogLevel.Debug));
        services.AddSingleton(Signals);
        _services = services.BuildServiceProvider();
        Start();
    }

    public TimeProvider Clock { get; }

    public Signals Signals { get; } = new();

    public LogCollector Logs { get; } = new();

    public string Folder => _folder;

    public DurableEngine Engine { get; private set; } = null!;

    public DurableTaskClient Client { get; private set; } = null!;

    public InstanceSteering Steering { get; private set; } = null!;

    public static TestEngine Run<TFunctions>(TimeProvider? clock = null) => new(new TestEngineOptions { Clock = clock ?? TimeProvider.System }, [typeof(TFunctions)]);

    public static TestEngine Run<TFunctions>(TestEngineOptions options) => new(options, [typeof(TFunctions)]);

    /// <summary>Ends the engine as kill -9 does.</summary>
    public void Kill()
    {
        _isRunning = false;
        Engine.Dispose();
    }

    /// <summary>Ends the engine as a host does that is told to stop.</summary>
    public async Task StopAsync(TimeSpan? grace = null)
    {
        await Engine.StopAsync(grace ?? Patience, TimeSpan.FromSeconds(2));
        Kill();
    }

    /// <summary>Starts the engine again on what is on the disk.</summary>
    public void Start() => Start(_functions);

    /// <summary>Starts the engine again with other functions.</summary>
    public void Start(params Type[] functions)
    {
        var settings = new EngineSettings(_folder, _options.MaxActivities, _options.MaxOrchestrators, "TestHub", "Storage");
        Engine = new DurableEngine(
            settings,
            new HostSettings(string.Empty, _options.FunctionTimeout, TimeSpan.FromSeconds(30)),
            new StoreOptions { Folder = _folder, Clock = Clock, BeforeCommit = _options.BeforeCommit, RetryDelays = _options.RetryDelays },
            new DurableFunctions(FunctionDiscovery.Find(functions)),
            new FunctionPipeline(_options.Middleware),
            _services,
            new JsonConverter(new JsonSerializerOptions()),
            _services.GetRequiredService<ILoggerFactory>());
        Steering = new InstanceSteering(Engine);
        Client = new LocalDurableTaskClient(
            Engine, Steering, new ManagementAddress(new ConfigurationBuilder().Build(), new NoServer()), settings);
        Engine.Start();
        _isRunning = true;
    }

    /// <summary>Starts an orchestration and waits for its end.</summary>
    public async Task<OrchestrationMetadata> CompleteAsync(string orchestrator, object? input = null, string? id = null) =>
        await WaitAsync(await Client.ScheduleNewOrchestrationInstanceAsync(orchestrator, input, new StartOrchestrationOptions(id)));

    /// <summary>Runs an orchestration to its end, which must be a good one.</summary>
    public async Task<T> ResultAsync<T>(string orchestrator, object? input = null, string? id = null) => ResultOf<T>(await CompleteAsync(orchestrator, input, id));

    /// <summary>The output of an instance, which must be completed.</summary>
    public static T ResultOf<T>(OrchestrationMetadata instance)
    {
        Assert.True(instance.RuntimeStatus == OrchestrationRuntimeStatus.Completed, $"{instance} {instance.FailureDetails} {instance.FailureDetails?.StackTrace}");
        return instance.ReadOutputAs<T>()!;
    }

    /// <summary>Waits for the end of an instance.</summary>
    public Task<OrchestrationMetadata> WaitAsync(string id) =>
        Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true).WaitAsync(Patience);

    /// <summary>Waits until an instance is as the test wants it.</summary>
    public Task WaitUntilAsync(string id, Func<InstanceRow, bool> condition) => Engine.WaitAsync(id, condition, CancellationToken.None).WaitAsync(Patience);

    /// <summary>The history of an instance.</summary>
    public IReadOnlyList<HistoryEvent> History(string id) => [.. Engine.Store.History(id).SelectMany(e => e.Events)];

    public async ValueTask DisposeAsync()
    {
        if (_isRunning)
        {
            Kill();
        }

        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class NoServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
