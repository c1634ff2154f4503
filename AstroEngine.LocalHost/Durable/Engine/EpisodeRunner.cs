using AstroEngine.LocalHost.Durable.Functions;
using AstroEngine.LocalHost.Durable.History;
using AstroEngine.LocalHost.Durable.Orchestrations;
using AstroEngine.LocalHost.Durable.Storage;
using AstroEngine.LocalHost.Functions;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>Lets one instance take note of its messages.</summary>
internal sealed class EpisodeRunner(
    DurableStore store,
    DurableFunctions functions,
    FunctionPipeline pipeline,
    IServiceProvider services,
    DataConverter converter,
    ILoggerFactory loggers,
    FailureKeeper failures,
    TimeProvider clock)
{
    private readonly HistoryCache _histories = new();
    private readonly ILogger _logger = loggers.CreateLogger("Host.Triggers.DurableTask");

    /// <summary>Runs one episode, if there is anything to take note of.</summary>
    public async Task RunAsync(string id)
    {
        InstanceRow? row = null;
        try
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var inbox = store.Inbox(id, now);
            row = inbox.Count > 0 ? store.Find(id) : null;
            if (row is not null && !failures.InMemory.Contains(row))
            {
                await RunOneAsync(row, inbox, now).ConfigureAwait(false);
            }
        }
        catch (Exception error)
        {
            // Whatever it is, the instance must not hang, and the worker must go on.
            await failures.FailAsync(id, row?.Execution, error).ConfigureAwait(false);
        }
    }

    private async Task RunOneAsync(InstanceRow row, IReadOnlyList<InboxMessage> inbox, DateTime now)
    {
        if (row.IsFinished)
        {
            await store.CommitAsync(session => Drop(session, row, inbox)).ConfigureAwait(false);
            return;
        }

        var history = _histories.Take(row.Id, row.Execution) ?? [.. store.History(row.Id)];
        var read = EpisodeNews.Read(row, history.Count > 0, inbox);
        if (read.Events.Count > 0)
        {
            var news = new Episode(now, read.Events);
            var outcome = await ReplayAsync(row, history, news, read).ConfigureAwait(false);
            var commit = new EpisodeCommit(row, history.Count, news, read, outcome, functions);
            await store.CommitAsync(commit.Apply).ConfigureAwait(false);
            Note(commit, outcome);
            if (!commit.IsWritten || commit.After.IsFinished || outcome.IsContinuedAsNew)
            {
                return;
            }

            history.Add(commit.Episode);
        }
        else if (read.Used.Count > 0)
        {
            await store.CommitAsync(session => read.Used.ForEach(session.Consume)).ConfigureAwait(false);
        }

        _histories.Put(row.Id, row.Execution, history);
    }

    /// <summary>A finished instance hears of nothing any more, unless it was begun anew in the meantime.</summary>
    private static void Drop(StoreSession session, InstanceRow row, IReadOnlyList<InboxMessage> inbox)
    {
        if (session.Find(row.Id) is { } present && present.Execution == row.Execution)
        {
            foreach (var message in inbox)
            {
                session.Consume(message.RowId);
            }
        }
    }

    private async Task<OrchestrationOutcome> ReplayAsync(InstanceRow row, List<Episode> history, Episode news, EpisodeNews read)
    {
        if (read.End is { } end)
        {
            return new OrchestrationOutcome { CustomStatus = row.CustomStatus, Failure = end.Failure, IsFinished = true };
        }

        if (!read.ConcernsOrchestrator)
        {
            return new OrchestrationOutcome { CustomStatus = row.CustomStatus };
        }

        if (!functions.TryFindOrchestrator(row.Name, out var orchestrator))
        {
            return OrchestrationOutcome.Failed(new UnknownFunctionException("orchestrator", row.Name), row.CustomStatus);
        }

        var replay = new OrchestrationReplay(orchestrator, pipeline, services, converter, loggers);
        return await replay.RunAsync(row, history, news, () => _ = FailIllegalAwaitAsync(row)).ConfigureAwait(false);
    }

    /// <summary>Something else than its history wanted to continue an orchestrator, perhaps long after its replay.</summary>
    private async Task FailIllegalAwaitAsync(InstanceRow row)
    {
        try
        {
            await store.CommitAsync(session => session.Post(row.Id, new HistoryEvent
            {
                Type = EventType.ExecutionFailed,
                Timestamp = session.Now,
                Execution = row.Execution,
                Failure = TaskFailureDetails.FromException(new IllegalAwaitException(row.Name)),
            })).ConfigureAwait(false);
        }
        catch (DurableStorageException error)
        {
            await failures.FailAsync(row.Id, row.Execution, error).ConfigureAwait(false);
        }
    }

    private void Note(EpisodeCommit commit, OrchestrationOutcome outcome)
    {
        if (commit.IsWritten && outcome.Failure is { } failure)
        {
            _logger.LogError("Orchestration '{InstanceId}' ({Orchestrator}) failed: {Failure}", commit.After.Id, commit.After.Name, failure);
        }
    }
}
