using System.Globalization;
using AstroEngine.LocalHost.Durable.History;
using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Durable.Orchestrations;

/// <summary>
/// The world of an orchestrator during one replay. What the orchestrator asks for is numbered; when the history has a step of that
/// number already, the two are compared, else the step is new.
/// </summary>
internal sealed class OrchestrationContext : TaskOrchestrationContext
{
    private readonly OrchestratorSynchronizationContext _thread;
    private readonly InstanceRow _instance;
    private readonly DataConverter _converter;
    private readonly EventBoard _events;
    private readonly SortedDictionary<int, HistoryEvent> _asked = [];
    private readonly Dictionary<int, OpenTask> _open = [];
    private readonly HashSet<int> _cancelledTimers = [];
    private int _next;
    private int _guids;

    /// <summary>Makes the world.</summary>
    public OrchestrationContext(InstanceRow instance, OrchestratorSynchronizationContext thread, DataConverter converter, ILoggerFactory loggers)
    {
        _instance = instance;
        _thread = thread;
        _converter = converter;
        _events = new EventBoard(converter);
        LoggerFactory = loggers;
        Parent = instance.Parent is { } parent ? new ParentOrchestrationInstance(parent.Name, parent.InstanceId) : null;
    }

    /// <inheritdoc/>
    public override TaskName Name => _instance.Name;

    /// <inheritdoc/>
    public override string InstanceId => _instance.Id;

    /// <inheritdoc/>
    public override ParentOrchestrationInstance? Parent { get; }

    /// <inheritdoc/>
    public override DateTime CurrentUtcDateTime => Now;

    /// <inheritdoc/>
    public override bool IsReplaying => IsReplay;

    /// <summary>The orchestrator's thread.</summary>
    public SynchronizationContext Thread => _thread;

    /// <summary>The time of the episode that is replayed.</summary>
    public DateTime Now { get; set; }

    /// <summary>Whether the episode lies in the past.</summary>
    public bool IsReplay { get; set; }

    /// <summary>What the orchestrator asked for and the history does not have, in its order.</summary>
    public IReadOnlyCollection<HistoryEvent> NewSteps => _asked.Values;

    /// <summary>The numbers of the timers that were cancelled.</summary>
    public IReadOnlyCollection<int> CancelledTimers => _cancelledTimers;

    /// <summary>Whether a task has no outcome: an instance does not end before.</summary>
    public bool HasOpenTasks => _open.Count > 0;

    /// <summary>Whether the orchestrator waits for anything that can still come.</summary>
    public bool IsWaiting => HasOpenTasks || _events.HasWaiters;

    /// <summary>What the next run begins with; null when the orchestrator did not ask for one.</summary>
    public (string? Input, bool PreserveEvents)? NextRun { get; private set; }

    /// <summary>The events that nobody waited for.</summary>
    public IReadOnlyList<(string Name, string? Input)> UnprocessedEvents => _events.Unprocessed;

    /// <summary>The custom status as JSON.</summary>
    public string? CustomStatus { get; private set; }

    /// <inheritdoc/>
    protected override ILoggerFactory LoggerFactory { get; }

    /// <inheritdoc/>
    public override T? GetInput<T>()
        where T : default => _converter.Deserialize<T>(_instance.Input);

    /// <inheritdoc/>
    public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        ThrowIfForeign();
        ThrowIfOptions(input, options);
        var text = _converter.Serialize(input);
        return TaskRetries.CallAsync(this, options?.Retry, () => AskAsync<TResult>(
            new HistoryEvent { Type = EventType.TaskScheduled, Timestamp = Now, Name = name.Name, Input = text }, name.Name));
    }

    /// <inheritdoc/>
    public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null)
    {
        ThrowIfForeign();
        ThrowIfOptions(input, options);
        var text = _converter.Serialize(input);
        var id = (options as SubOrchestrationOptions)?.InstanceId ?? NewGuid().ToString("N");
        return TaskRetries.CallAsync(this, options?.Retry, () => AskAsync<TResult>(
            new HistoryEvent
            {
                Type = EventType.SubOrchestrationInstanceCreated,
                Timestamp = Now,
                Name = orchestratorName.Name,
                Input = text,
                InstanceId = id,
            },
            orchestratorName.Name));
    }

    /// <inheritdoc/>
    public override async Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        ThrowIfForeign();
        var (id, source) = Ask(new HistoryEvent { Type = EventType.TimerCreated, Timestamp = Now, FireAt = fireAt.ToUniversalTime() }, "timer");
        using var cancellation = cancellationToken.Register(() =>
        {
            if (source.TrySetCanceled(cancellationToken))
            {
                _open.Remove(id);
                _cancelledTimers.Add(id);
            }
        });
        await source.Task;
    }

    /// <inheritdoc/>
    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        ThrowIfForeign();
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        return _events.WaitAsync<T>(eventName, cancellationToken);
    }

    /// <inheritdoc/>
    public override void SendEvent(string instanceId, string eventName, object payload)
    {
        ThrowIfForeign();
        ArgumentException.ThrowIfNullOrWhiteSpace(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var id = _next++;
        _asked.Add(id, new HistoryEvent
        {
            Type = EventType.EventSent,
            Timestamp = Now,
            Id = id,
            InstanceId = instanceId,
            Name = eventName,
            Input = _converter.Serialize(payload),
        });
    }

    /// <inheritdoc/>
    public override void SetCustomStatus(object? customStatus)
    {
        ThrowIfForeign();
        CustomStatus = _converter.Serialize(customStatus);
    }

    /// <inheritdoc/>
    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true)
    {
        ThrowIfForeign();
        NextRun = (_converter.Serialize(newInput), preserveUnprocessedEvents);
    }

    /// <inheritdoc/>
    public override Guid NewGuid()
    {
        ThrowIfForeign();
        var number = (_guids++).ToString(CultureInfo.InvariantCulture);
        return DeterministicGuid.Of($"{InstanceId}_{Now.ToString("o", CultureInfo.InvariantCulture)}_{number}");
    }

    /// <summary>Plays one event of the history, or a new one.</summary>
    public void Play(HistoryEvent happened)
    {
        switch (happened.Type)
        {
            case EventType.TaskScheduled:
            case EventType.TimerCreated:
            case EventType.SubOrchestrationInstanceCreated:
            case EventType.EventSent:
                Match(happened);
                break;
            case EventType.TaskCompleted:
            case EventType.SubOrchestrationInstanceCompleted:
            case EventType.TimerFired:
                Take(happened)?.Source.TrySetResult(happened.Result);
                break;
            case EventType.TaskFailed:
            case EventType.SubOrchestrationInstanceFailed:
                if (Take(happened) is { } failed)
                {
                    failed.Source.TrySetException(new TaskFailedException(failed.Name, happened.TaskId!.Value, happened.Failure!));
                }

                break;
            case EventType.EventRaised:
                _events.Raise(happened.Name!, happened.Input);
                break;
        }
    }

    /// <summary>Called when the history is played: all that was asked for until now must be in it.</summary>
    /// <exception cref="NonDeterministicOrchestrationException">Something is not.</exception>
    public void EndOfHistory()
    {
        if (_asked.Count > 0)
        {
            throw NonDeterministicOrchestrationException.Added(_asked.First().Value);
        }
    }

    private static void ThrowIfOptions(object? input, TaskOptions? options)
    {
        if (input is TaskOptions && options is null)
        {
            throw new ArgumentException("TaskOptions were given as the input, and no options. Name the argument: options: ...", nameof(input));
        }
    }

    private async Task<T> AskAsync<T>(HistoryEvent step, string name)
    {
        var (_, source) = Ask(step, name);
        return _converter.Deserialize<T>(await source.Task)!;
    }

    private (int Id, TaskCompletionSource<string?> Source) Ask(HistoryEvent step, string name)
    {
        ThrowIfForeign();
        var id = _next++;
        var task = new OpenTask(name, new TaskCompletionSource<string?>());
        _asked.Add(id, step with { Id = id });
        _open.Add(id, task);
        return (id, task.Source);
    }

    private void Match(HistoryEvent before)
    {
        var id = before.Id!.Value;
        _asked.Remove(id, out var now);
        if (now is null || now.Type != before.Type || !string.Equals(now.Name, before.Name, StringComparison.OrdinalIgnoreCase))
        {
            throw NonDeterministicOrchestrationException.Differs(before, now);
        }
    }

    /// <summary>Takes the task that an event answers; null when it was cancelled.</summary>
    private OpenTask? Take(HistoryEvent answer) => _open.Remove(answer.TaskId!.Value, out var task) ? task : null;

    private void ThrowIfForeign()
    {
        if (!_thread.IsCurrent)
        {
            throw new IllegalAwaitException(_instance.Name);
        }
    }

    private sealed record OpenTask(string Name, TaskCompletionSource<string?> Source);
}
