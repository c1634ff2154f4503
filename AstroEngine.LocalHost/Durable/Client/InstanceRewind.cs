using AstroEngine.LocalHost.Durable.Engine;
using AstroEngine.LocalHost.Durable.History;
using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Client;

/// <summary>
/// Takes a failed instance back to before its last failed task, and lets that task be done again. What other tasks answered since
/// then is kept.
/// </summary>
internal static class InstanceRewind
{
    /// <summary>Rewinds an instance.</summary>
    public static void Apply(StoreSession session, string id, string? reason)
    {
        var row = session.Find(id) ?? throw InstanceErrors.NotFound(id);
        if (row.Status != OrchestrationRuntimeStatus.Failed)
        {
            throw new InvalidOperationException($"The rewind operation is only supported on failed orchestration instances; the status of '{id}' is {row.Status}.");
        }

        var history = session.History(id);
        var cut = LastFailure(history);
        var kept = history.Take(cut).ToList();
        var open = kept.SelectMany(e => e.Events).Where(e => e.Id is not null).ToDictionary(e => e.Id!.Value);
        foreach (var answered in kept.SelectMany(e => e.Events).Where(e => e.TaskId is not null))
        {
            open.Remove(answered.TaskId!.Value);
        }

        session.ForgetHistory(id, cut);
        session.ForgetWork(id);
        var rewound = row with
        {
            Execution = EpisodeCommit.NewExecution(),
            Status = cut == 0 ? OrchestrationRuntimeStatus.Pending : OrchestrationRuntimeStatus.Running,
            Output = null,
            Failure = null,
            UpdatedAt = session.Now,
        };
        session.Update(rewound, row.Execution);
        session.Post(id, new HistoryEvent { Type = EventType.ExecutionRewound, Timestamp = session.Now, Reason = reason });
        foreach (var later in history.Skip(cut).SelectMany(e => e.Events))
        {
            Redo(session, rewound, open, later, reason);
        }
    }

    /// <summary>Finds the episode in which the last failure of a task came; without one, the last episode.</summary>
    private static int LastFailure(IReadOnlyList<Episode> history)
    {
        var failed = history.ToList().FindLastIndex(e => e.Events.Any(IsFailure));
        return failed >= 0 ? failed : Math.Max(0, history.Count - 1);
    }

    private static bool IsFailure(HistoryEvent happened) => happened.Type is EventType.TaskFailed or EventType.SubOrchestrationInstanceFailed;

    private static void Redo(StoreSession session, InstanceRow row, Dictionary<int, HistoryEvent> open, HistoryEvent later, string? reason)
    {
        if (IsFailure(later))
        {
            if (open.TryGetValue(later.TaskId!.Value, out var step))
            {
                Again(session, row, step, reason);
            }
        }
        else if (later.TaskId is { } task ? open.ContainsKey(task) : later.Type is EventType.ExecutionStarted or EventType.EventRaised)
        {
            session.Post(row.Id, later with { Execution = row.Execution });
        }
    }

    private static void Again(StoreSession session, InstanceRow row, HistoryEvent step, string? reason)
    {
        var task = step.Id!.Value;
        if (step.Type == EventType.TaskScheduled)
        {
            session.AddActivity(row.Id, row.Execution, task, step.Name!, step.Input);
            return;
        }

        var parent = new ParentTask(row.Id, row.Name, row.Execution, task);
        if (session.Find(step.InstanceId!) is { Status: OrchestrationRuntimeStatus.Failed })
        {
            session.Adopt(step.InstanceId!, parent);
            Apply(session, step.InstanceId!, reason);
            return;
        }

        session.Create(
            new InstanceRow
            {
                Id = step.InstanceId!,
                Execution = EpisodeCommit.NewExecution(),
                Name = step.Name!,
                Status = OrchestrationRuntimeStatus.Pending,
                CreatedAt = session.Now,
                UpdatedAt = session.Now,
                Input = step.Input,
                Parent = parent,
            },
            startAt: null);
    }
}
