using AstroEngine.LocalHost.Durable.Functions;
using AstroEngine.LocalHost.Durable.History;
using AstroEngine.LocalHost.Durable.Orchestrations;
using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>Writes one episode of an instance: its history, its status, and all that its orchestrator asked for, in one transaction.</summary>
internal sealed class EpisodeCommit(InstanceRow before, int number, Episode news, EpisodeNews read, OrchestrationOutcome outcome, DurableFunctions functions)
{
    /// <summary>The instance as it is afterwards.</summary>
    public InstanceRow After { get; } = ReadAfter(before, news, read, outcome);

    /// <summary>The episode as it is in the history.</summary>
    public Episode Episode { get; } = news with { Events = [.. news.Events, .. outcome.Steps, .. Completion(news, read, outcome)] };

    /// <summary>Whether the instance was still there.</summary>
    public bool IsWritten { get; private set; }

    /// <summary>Makes the changes.</summary>
    public void Apply(StoreSession session)
    {
        IsWritten = session.Update(After, before.Execution);
        if (!IsWritten)
        {
            return;
        }

        read.Used.ForEach(session.Consume);
        foreach (var timer in outcome.CancelledTimers)
        {
            session.CancelTimer(before.Id, timer);
        }

        foreach (var step in outcome.Steps)
        {
            Do(session, step);
        }

        if (outcome.IsContinuedAsNew)
        {
            session.ForgetHistory(before.Id, 0);
            session.Post(before.Id, new HistoryEvent
            {
                Type = EventType.ExecutionStarted,
                Timestamp = session.Now,
                Name = before.Name,
                Input = outcome.NextInput,
                Execution = After.Execution,
                Carried = outcome.Carried,
            });
            return;
        }

        session.Append(before.Id, number, Episode);
        if (After.IsFinished)
        {
            session.ForgetWork(before.Id);
            TellParent(session);
            EndChildren(session);
        }
    }

    private static InstanceRow ReadAfter(InstanceRow before, Episode news, EpisodeNews read, OrchestrationOutcome outcome)
    {
        var after = before with { UpdatedAt = news.StartedAt, CustomStatus = outcome.CustomStatus };
        if (read.End is { Type: EventType.ExecutionTerminated } end)
        {
            return after with { Status = OrchestrationRuntimeStatus.Terminated, Output = end.Result };
        }

        if (outcome.Failure is { } failure)
        {
            return after with { Status = OrchestrationRuntimeStatus.Failed, Failure = failure, Output = failure.ToString() };
        }

        if (outcome.IsContinuedAsNew)
        {
            return after with { Execution = NewExecution(), Status = OrchestrationRuntimeStatus.Running, Input = outcome.NextInput, Output = null };
        }

        if (outcome.IsFinished)
        {
            return after with { Status = OrchestrationRuntimeStatus.Completed, Output = outcome.Output };
        }

        return read.IsSuspended
            ? after with { Status = OrchestrationRuntimeStatus.Suspended, Output = read.SuspendReason }
            : after with { Status = OrchestrationRuntimeStatus.Running, Output = null };
    }

    /// <summary>Names a run.</summary>
    public static string NewExecution() => Guid.NewGuid().ToString("N");

    private static IEnumerable<HistoryEvent> Completion(Episode news, EpisodeNews read, OrchestrationOutcome outcome)
    {
        if (outcome.IsFinished || outcome.IsContinuedAsNew || read.End is not null)
        {
            yield return new HistoryEvent
            {
                Type = EventType.ExecutionCompleted,
                Timestamp = news.StartedAt,
                Status = read.End is { Type: EventType.ExecutionTerminated } ? OrchestrationRuntimeStatus.Terminated
                    : outcome.Failure is not null ? OrchestrationRuntimeStatus.Failed
                    : OrchestrationRuntimeStatus.Completed,
                Result = outcome.Failure?.ToString() ?? read.End?.Result ?? outcome.Output,
                Failure = outcome.Failure,
            };
        }
    }

    private void Do(StoreSession session, HistoryEvent step)
    {
        switch (step.Type)
        {
            case EventType.TaskScheduled:
                session.AddActivity(before.Id, before.Execution, step.Id!.Value, step.Name!, step.Input);
                break;
            case EventType.TimerCreated when !outcome.CancelledTimers.Contains(step.Id!.Value):
                session.Post(
                    before.Id,
                    new HistoryEvent
                    {
                        Type = EventType.TimerFired,
                        Timestamp = step.FireAt!.Value,
                        TaskId = step.Id,
                        FireAt = step.FireAt,
                        Execution = before.Execution,
                    },
                    step.FireAt);
                break;
            case EventType.SubOrchestrationInstanceCreated:
                CreateChild(session, step);
                break;
            case EventType.EventSent:
                session.Post(step.InstanceId!, new HistoryEvent { Type = EventType.EventRaised, Timestamp = session.Now, Name = step.Name, Input = step.Input });
                break;
        }
    }

    private void CreateChild(StoreSession session, HistoryEvent step)
    {
        var obstacle = !functions.TryFindOrchestrator(step.Name, out _) ? new UnknownFunctionException("orchestrator", step.Name)
            : session.Find(step.InstanceId!) is { IsFinished: false } other ? InstanceErrors.AlreadyExists(other)
            : InstanceErrors.CheckId(step.InstanceId);
        if (obstacle is not null)
        {
            session.Post(before.Id, new HistoryEvent
            {
                Type = EventType.SubOrchestrationInstanceFailed,
                Timestamp = session.Now,
                TaskId = step.Id,
                Execution = before.Execution,
                Failure = TaskFailureDetails.FromException(obstacle),
            });
            return;
        }

        session.Create(
            new InstanceRow
            {
                Id = step.InstanceId!,
                Execution = NewExecution(),
                Name = step.Name!,
                Status = OrchestrationRuntimeStatus.Pending,
                CreatedAt = session.Now,
                UpdatedAt = session.Now,
                Input = step.Input,
                Parent = new ParentTask(before.Id, before.Name, before.Execution, step.Id!.Value),
            },
            startAt: null);
    }

    private void TellParent(StoreSession session)
    {
        if (before.Parent is not { } parent)
        {
            return;
        }

        var failure = After.Failure ?? (After.Status == OrchestrationRuntimeStatus.Terminated ? InstanceErrors.Terminated(After) : null);
        session.Post(parent.InstanceId, new HistoryEvent
        {
            Type = failure is null ? EventType.SubOrchestrationInstanceCompleted : EventType.SubOrchestrationInstanceFailed,
            Timestamp = session.Now,
            TaskId = parent.TaskId,
            Execution = parent.Execution,
            Result = failure is null ? After.Output : null,
            Failure = failure,
        });
    }

    private void EndChildren(StoreSession session)
    {
        if (read.End is not { Type: EventType.ExecutionTerminated, Recursive: true } end)
        {
            return;
        }

        foreach (var child in session.Children(before.Id))
        {
            session.Post(child, end);
        }
    }
}
