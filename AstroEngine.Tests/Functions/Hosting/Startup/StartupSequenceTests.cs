using AstroEngine.Functions.Hosting.Startup;
using AstroEngine.Functions.Telemetry;
using AstroEngine.Tests.Caching.Support;
using AstroEngine.Tests.LocalHost.Durable.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Functions.Hosting.Startup;

public sealed class StartupSequenceTests
{
    private readonly List<string> _events = [];
    private readonly LogRecorder<StartupSequence> _log = new();
    private readonly ActiveOperations _operations = new();
    private readonly FakeTime _clock = new();

    [Fact]
    public async Task Host_OtherHostedServicesBeforeAndAfter_StartsFirstAndStopsLast()
    {
        // As both hosts are built: services of theirs are registered before those of the app, and some after.
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddSingleton<IHostedService>(new Recorder("host", _events));
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IHostedService>(Sequence(new Step("a", _events), new Step("b", _events))));
        builder.Services.AddSingleton<IHostedService>(new Recorder("server", _events));
        using var host = builder.Build();

        await host.StartAsync();
        await host.StopAsync();

        Assert.Equal(["+a", "+b", "+host", "+server", "-server", "-host", "-b", "-a"], _events);
    }

    [Fact]
    public async Task Starting_AStepFails_IsSaidAndThoseBeforeItAreStoppedInReverse()
    {
        var sequence = Sequence(new Step("a", _events), new Step("b", _events), new Step("c", _events) { Failure = new InvalidOperationException("no") });
        await Assert.ThrowsAsync<InvalidOperationException>(() => sequence.StartingAsync(default));
        await sequence.StoppedAsync(default);

        Assert.Equal(["+a", "+b", "-b", "-a"], _events);
        Assert.Contains("Start 3 of 3: c failed", Assert.Single(_log.At(LogLevel.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_AStepFails_TheOthersAreStoppedAllTheSame()
    {
        var sequence = Sequence(new Step("a", _events), new Step("b", _events) { StopFailure = new IOException("no") }, new Step("c", _events));
        await sequence.StartingAsync(default);
        await sequence.StoppedAsync(default);

        Assert.Equal(["+a", "+b", "+c", "-c", "-a"], _events);
    }

    [Fact]
    public async Task Stopping_OperationsRun_WaitsForThem()
    {
        var sequence = Sequence();
        ((IRequestObserver)_operations).OnStarted(null!, null!);
        var stopping = sequence.StoppingAsync(default);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(stopping.IsCompleted);

        ((IRequestObserver)_operations).OnCompleted(null!, null!);
        await PassUntilAsync(stopping);
        Assert.Contains("1 operations were waited for, 0 are left", _log.Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_AStreamNeverEnds_IsGivenUpAfterTheGrace()
    {
        var sequence = Sequence();
        ((IRequestObserver)_operations).OnStarted(null!, null!);
        var began = _clock.GetUtcNow();
        await PassUntilAsync(sequence.StoppingAsync(default));

        Assert.InRange(_clock.GetUtcNow() - began, StartupSequence.Grace, StartupSequence.Grace + TimeSpan.FromSeconds(10));
        Assert.Contains("1 are left", _log.Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_TheHostLosesPatience_EndsAtOnce()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        ((IRequestObserver)_operations).OnStarted(null!, null!);

        await Sequence().StoppingAsync(cancelled.Token);
    }

    private Task PassUntilAsync(Task task) => Eventually.IsTrueAsync(() =>
    {
        _clock.Advance(TimeSpan.FromSeconds(task.IsCompleted ? 0 : 1));
        return task.IsCompleted;
    });

    private StartupSequence Sequence(params IStartupStep[] steps) => new(steps, _operations, _clock, _log);

    private sealed class Step(string name, List<string> events) : IStartupStep
    {
        public string Name => name;

        public Exception? Failure { get; init; }

        public Exception? StopFailure { get; init; }

        public Task<string> StartAsync(CancellationToken cancellationToken)
        {
            if (Failure is { } failure)
            {
                throw failure;
            }

            events.Add("+" + name);
            return Task.FromResult("well");
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            if (StopFailure is { } failure)
            {
                throw failure;
            }

            events.Add("-" + name);
            return Task.CompletedTask;
        }
    }

    private sealed class Recorder(string name, List<string> events) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            events.Add("+" + name);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            events.Add("-" + name);
            return Task.CompletedTask;
        }
    }
}
