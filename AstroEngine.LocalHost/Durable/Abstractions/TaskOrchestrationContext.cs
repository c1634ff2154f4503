using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask;

/// <summary>
/// What an orchestrator may use of the world: everything that happens through it is in the history, and happens again in the
/// same way when the orchestrator is replayed.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
public abstract class TaskOrchestrationContext
{
    private ILoggerFactory? _replaySafeLoggerFactory;

    /// <summary>The name of the orchestrator.</summary>
    public abstract TaskName Name { get; }

    /// <summary>The id of this instance.</summary>
    public abstract string InstanceId { get; }

    /// <summary>The orchestration that called this one; null for one that a client started.</summary>
    public abstract ParentOrchestrationInstance? Parent { get; }

    /// <summary>The time of what happened last, the same in every replay.</summary>
    public abstract DateTime CurrentUtcDateTime { get; }

    /// <summary>Whether the orchestrator does what it has done before.</summary>
    public abstract bool IsReplaying { get; }

    /// <summary>Makes loggers that are silent while the orchestrator replays.</summary>
    public virtual ILoggerFactory ReplaySafeLoggerFactory => _replaySafeLoggerFactory ??= new ReplaySafeLoggerFactory(this);

    /// <summary>Makes the loggers behind <see cref="CreateReplaySafeLogger(string)"/>.</summary>
    protected abstract ILoggerFactory LoggerFactory { get; }

    /// <summary>Reads the input of this instance.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The input; the default when there is none.</returns>
    public abstract T? GetInput<T>();

    /// <summary>Calls an activity.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">When it is tried again.</param>
    /// <returns>Done when the activity is; fails with <see cref="TaskFailedException"/>.</returns>
    public virtual Task CallActivityAsync(TaskName name, object? input = null, TaskOptions? options = null) =>
        CallActivityAsync<object>(name, input, options);

    /// <summary>Calls an activity without input.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="options">When it is tried again.</param>
    /// <returns>Done when the activity is; fails with <see cref="TaskFailedException"/>.</returns>
    public virtual Task CallActivityAsync(TaskName name, TaskOptions options) => CallActivityAsync(name, null, options);

    /// <summary>Calls an activity without input.</summary>
    /// <typeparam name="TResult">The type of its result.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="options">When it is tried again.</param>
    /// <returns>Its result; fails with <see cref="TaskFailedException"/>.</returns>
    public virtual Task<TResult> CallActivityAsync<TResult>(TaskName name, TaskOptions options) => CallActivityAsync<TResult>(name, null, options);

    /// <summary>Calls an activity.</summary>
    /// <typeparam name="TResult">The type of its result.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">When it is tried again.</param>
    /// <returns>Its result; fails with <see cref="TaskFailedException"/>.</returns>
    public abstract Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null);

    /// <summary>Waits on the durable clock.</summary>
    /// <param name="delay">How long.</param>
    /// <param name="cancellationToken">Ends the waiting; a timer that is not cancelled keeps the instance running.</param>
    /// <returns>Done when the time is over.</returns>
    public virtual Task CreateTimer(TimeSpan delay, CancellationToken cancellationToken) => CreateTimer(CurrentUtcDateTime.Add(delay), cancellationToken);

    /// <summary>Waits on the durable clock.</summary>
    /// <param name="fireAt">Until when, in UTC.</param>
    /// <param name="cancellationToken">Ends the waiting; a timer that is not cancelled keeps the instance running.</param>
    /// <returns>Done when the time has come.</returns>
    public abstract Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken);

    /// <summary>Waits for an event from outside. Events that came before are there at once, in the order in which they came.</summary>
    /// <typeparam name="T">The type of what comes with the event.</typeparam>
    /// <param name="eventName">The name of the event, in any case.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What came with the event.</returns>
    public abstract Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default);

    /// <summary>Waits for an event from outside, but not for ever.</summary>
    /// <typeparam name="T">The type of what comes with the event.</typeparam>
    /// <param name="eventName">The name of the event, in any case.</param>
    /// <param name="timeout">How long.</param>
    /// <returns>What came with the event; cancelled when the time is over.</returns>
    public Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout) => WaitForExternalEvent<T>(eventName, timeout, CancellationToken.None);

    /// <summary>Waits for an event from outside, but not for ever.</summary>
    /// <typeparam name="T">The type of what comes with the event.</typeparam>
    /// <param name="eventName">The name of the event, in any case.</param>
    /// <param name="timeout">How long.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What came with the event; cancelled when the time is over.</returns>
    public async Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var timerEnd = new CancellationTokenSource();
        var timer = CreateTimer(timeout, timerEnd.Token);
        using var eventEnd = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var arrival = WaitForExternalEvent<T>(eventName, eventEnd.Token);

        // Awaited where the orchestrator runs: its continuations must stay there.
        if (await Task.WhenAny(timer, arrival) == arrival)
        {
            timerEnd.Cancel();
        }
        else
        {
            eventEnd.Cancel();
        }

        return await arrival;
    }

    /// <summary>Sends an event to another instance.</summary>
    /// <param name="instanceId">Its id; when there is no such instance the event is lost.</param>
    /// <param name="eventName">The name of the event.</param>
    /// <param name="payload">What goes with it.</param>
    public abstract void SendEvent(string instanceId, string eventName, object payload);

    /// <summary>Shows what this instance is doing to those who ask for its status.</summary>
    /// <param name="customStatus">Anything that becomes JSON.</param>
    public abstract void SetCustomStatus(object? customStatus);

    /// <summary>Calls another orchestrator.</summary>
    /// <typeparam name="TResult">The type of its result.</typeparam>
    /// <param name="orchestratorName">Its name.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">When it is tried again, and under what id it runs.</param>
    /// <returns>Its result; fails with <see cref="TaskFailedException"/>.</returns>
    public abstract Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null);

    /// <summary>Calls another orchestrator without input.</summary>
    /// <typeparam name="TResult">The type of its result.</typeparam>
    /// <param name="orchestratorName">Its name.</param>
    /// <param name="options">When it is tried again, and under what id it runs.</param>
    /// <returns>Its result; fails with <see cref="TaskFailedException"/>.</returns>
    public virtual Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, TaskOptions options) =>
        CallSubOrchestratorAsync<TResult>(orchestratorName, null, options);

    /// <summary>Calls another orchestrator without input.</summary>
    /// <param name="orchestratorName">Its name.</param>
    /// <param name="options">When it is tried again, and under what id it runs.</param>
    /// <returns>Done when it is; fails with <see cref="TaskFailedException"/>.</returns>
    public virtual Task CallSubOrchestratorAsync(TaskName orchestratorName, TaskOptions options) =>
        CallSubOrchestratorAsync(orchestratorName, null, options);

    /// <summary>Calls another orchestrator.</summary>
    /// <param name="orchestratorName">Its name.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">When it is tried again, and under what id it runs.</param>
    /// <returns>Done when it is; fails with <see cref="TaskFailedException"/>.</returns>
    public virtual Task CallSubOrchestratorAsync(TaskName orchestratorName, object? input = null, TaskOptions? options = null) =>
        CallSubOrchestratorAsync<object>(orchestratorName, input, options);

    /// <summary>Begins this instance anew, with an empty history, when the orchestrator returns.</summary>
    /// <param name="newInput">The input of the new run.</param>
    /// <param name="preserveUnprocessedEvents">Whether events that nobody waited for are there in the new run.</param>
    public abstract void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true);

    /// <summary>Begins this instance anew, with an empty history, when the orchestrator returns.</summary>
    /// <param name="options">How.</param>
    public virtual void ContinueAsNew(ContinueAsNewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ContinueAsNew(options.NewInput, options.PreserveUnprocessedEvents);
    }

    /// <summary>Makes a GUID that is the same in every replay.</summary>
    /// <returns>The GUID.</returns>
    public abstract Guid NewGuid();

    /// <summary>Makes a logger that is silent while the orchestrator replays.</summary>
    /// <param name="categoryName">Its category.</param>
    /// <returns>The logger.</returns>
    public virtual ILogger CreateReplaySafeLogger(string categoryName) => new ReplaySafeLogger(this, LoggerFactory.CreateLogger(categoryName));

    /// <summary>Makes a logger that is silent while the orchestrator replays.</summary>
    /// <param name="type">Its name is the category.</param>
    /// <returns>The logger.</returns>
    public virtual ILogger CreateReplaySafeLogger(Type type) => new ReplaySafeLogger(this, LoggerFactory.CreateLogger(type));

    /// <summary>Makes a logger that is silent while the orchestrator replays.</summary>
    /// <typeparam name="T">Its name is the category.</typeparam>
    /// <returns>The logger.</returns>
    public virtual ILogger CreateReplaySafeLogger<T>() => new ReplaySafeLogger(this, LoggerFactory.CreateLogger<T>());
}
