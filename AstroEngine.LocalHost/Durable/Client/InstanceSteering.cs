using AstroEngine.LocalHost.Durable.Engine;
using AstroEngine.LocalHost.Durable.Functions;
using AstroEngine.LocalHost.Durable.History;
using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Client;

/// <summary>What clients and the management API do to instances: each is one transaction. Payloads are JSON.</summary>
internal sealed class InstanceSteering(DurableEngine engine)
{
    private static readonly IReadOnlyList<OrchestrationRuntimeStatus> Unfinished =
        [OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended];

    /// <summary>Starts an orchestration.</summary>
    /// <returns>The id of the instance.</returns>
    /// <exception cref="ArgumentException">There is no such orchestrator, or an option is malformed.</exception>
    public async Task<string> StartAsync(string? name, string? input, StartOrchestrationOptions? options)
    {
        if (!engine.Functions.TryFindOrchestrator(name, out _))
        {
            throw new UnknownFunctionException("orchestrator", name);
        }

        var id = options?.InstanceId ?? Guid.NewGuid().ToString("N");
        if (InstanceErrors.CheckId(id) is { } wrong)
        {
            throw wrong;
        }

        var kept = options?.DedupeStatuses is { } statuses ? statuses.Select(ReadStatus).ToList() : Unfinished;
        await engine.Store.CommitAsync(session =>
        {
            if (session.Find(id) is { } other && kept.Contains(other.Status))
            {
                throw InstanceErrors.AlreadyExists(other);
            }

            session.Create(NewRow(session, id, name!, input), options?.StartAt?.UtcDateTime);
        }).ConfigureAwait(false);
        return id;
    }

    /// <summary>Sends an event. One to a finished instance is lost.</summary>
    public Task RaiseEventAsync(string id, string name, string? payload) =>
        TellAsync(id, new HistoryEvent { Type = EventType.EventRaised, Timestamp = default, Name = name, Input = payload });

    /// <summary>Ends an instance.</summary>
    public Task TerminateAsync(string id, string? output, bool recursive) =>
        TellAsync(id, new HistoryEvent { Type = EventType.ExecutionTerminated, Timestamp = default, Result = output, Recursive = recursive });

    /// <summary>Lets an instance wait.</summary>
    public Task SuspendAsync(string id, string? reason) =>
        TellAsync(id, new HistoryEvent { Type = EventType.ExecutionSuspended, Timestamp = default, Reason = reason });

    /// <summary>Lets an instance go on.</summary>
    public Task ResumeAsync(string id, string? reason) =>
        TellAsync(id, new HistoryEvent { Type = EventType.ExecutionResumed, Timestamp = default, Reason = reason });

    /// <summary>Removes a finished instance.</summary>
    /// <returns>How many were removed.</returns>
    public async Task<int> PurgeAsync(string id, bool recursive)
    {
        var removed = 0;
        await engine.Store.CommitAsync(session => removed = Purge(session, id, recursive)).ConfigureAwait(false);
        return removed;
    }

    /// <summary>Removes the finished ones among instances.</summary>
    /// <returns>How many were removed.</returns>
    public async Task<int> PurgeAsync(InstanceFilter filter, bool recursive)
    {
        var removed = 0;
        var next = filter;
        while (engine.List(next) is { Count: > 0 } page)
        {
            await engine.Store.CommitAsync(session => removed += page.Sum(row => Purge(session, row.Id, recursive))).ConfigureAwait(false);
            next = next with { After = page[^1].Sequence };
        }

        return removed;
    }

    /// <summary>Runs an instance once more with the input that it had.</summary>
    /// <returns>The id of the new instance.</returns>
    /// <exception cref="ArgumentException">There is no such instance.</exception>
    /// <exception cref="InvalidOperationException">It is not finished, and would have to be replaced.</exception>
    public async Task<string> RestartAsync(string id, bool withNewId)
    {
        var newId = withNewId ? Guid.NewGuid().ToString("N") : id;
        await engine.Store.CommitAsync(session =>
        {
            var row = session.Find(id) ?? throw InstanceErrors.NotFound(id);
            if (!withNewId && !row.IsFinished)
            {
                throw new InvalidOperationException($"An orchestration with the instanceId {id} cannot be restarted. Its status is {row.Status}.");
            }

            session.Create(NewRow(session, newId, row.Name, row.Input), startAt: null);
        }).ConfigureAwait(false);
        return newId;
    }

    /// <summary>Lets a failed instance do again what failed.</summary>
    /// <exception cref="ArgumentException">There is no such instance.</exception>
    /// <exception cref="InvalidOperationException">It has not failed.</exception>
    public Task RewindAsync(string id, string? reason) => engine.Store.CommitAsync(session => InstanceRewind.Apply(session, id, reason));

    private static OrchestrationRuntimeStatus ReadStatus(string text) => Enum.TryParse<OrchestrationRuntimeStatus>(text, ignoreCase: true, out var status)
        ? status
        : throw new ArgumentException($"Invalid orchestration runtime status: '{text}' for deduplication.");

    private static InstanceRow NewRow(StoreSession session, string id, string name, string? input) => new()
    {
        Id = id,
        Execution = EpisodeCommit.NewExecution(),
        Name = name,
        Status = OrchestrationRuntimeStatus.Pending,
        CreatedAt = session.Now,
        UpdatedAt = session.Now,
        Input = input,
    };

    private static int Purge(StoreSession session, string id, bool recursive)
    {
        if (session.Find(id) is not { IsFinished: true })
        {
            return 0;
        }

        var children = recursive ? session.Children(id) : [];
        session.Remove(id);
        return 1 + children.Sum(child => Purge(session, child, recursive));
    }

    private Task TellAsync(string id, HistoryEvent message) => engine.Store.CommitAsync(session =>
    {
        var row = session.Find(id) ?? throw InstanceErrors.NotFound(id);
        if (!row.IsFinished)
        {
            session.Post(id, message with { Timestamp = session.Now });
        }
    });
}
