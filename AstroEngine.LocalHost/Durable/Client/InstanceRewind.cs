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
        session.Reopen(rewound, row.Execution);
        session.Post(id, new HistoryEvent { Type = EventType.ExecutionRewound, Timestamp = session.Now, Reason = reason });
        if (!history.SelectMany(e => e.Events).Any(e => e.Type == EventType.ExecutionStarted))
        {
            // Given up before its first episode was written: the message that starts it went with its other messages.
            session.PostStart(rewound, startAt: null);
        }

        foreach (var later in history.Skip(cut).SelectMany(e => e.Events))
        {
            Redo(session, rewound, open, later, reason);
        }

        // An instance that was given up had tasks without any outcome.
        foreach (var step in open.Values.OrderBy(s => s.Id))
        {
            Again(session, rewound, step, reason);
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
            if (open.Remove(later.TaskId!.Value, out var step))
            {
                Again(session, row, step, reason);
            }
        }
        else if (later.TaskId is { } task ? open.Remove(task) : later.Type is EventType.ExecutionStarted or EventType.EventRaised)
        {
            session.Post(row.Id, later with { Execution = row.Execution });
        }
    }

    private static void Again(StoreSession session, InstanceRow row, HistoryEvent step, string? reason)
    {
        var task = step.Id!.Value;
        switch (step.Type)
        {
            case EventType.TaskScheduled:
                session.AddActivity(row.Id, row.Execution, task, step.Name!, step.Input);
                break;
            case EventType.TimerCreated:
                session.Post(
                    row.Id,
                    new HistoryEvent { Type = EventType.TimerFired, Timestamp = step.FireAt!.Value, TaskId = task, FireAt = step.FireAt, Execution = row.Execution },
                    step.FireAt);
                break;
            case EventType.SubOrchestrationInstanceCreated:
                AgainChild(session, step, new ParentTask(row.Id, row.Name, row.Execution, task), reason);
                break;
        }
    }

    private static void AgainChild(StoreSession session, HistoryEvent step, ParentTask parent, string? reason)
    {
        var child = session.Find(step.InstanceId!);
        if (child is { Status: not (OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Terminated) })
        {
            session.Adopt(child.Id, parent);
            if (child.IsFinished)
            {
                Apply(session, child.Id, reason);
            }

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
