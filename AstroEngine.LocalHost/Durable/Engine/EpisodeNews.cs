using AstroEngine.LocalHost.Durable.History;
using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>
/// Decides which of the messages to an instance it takes note of now. A suspended instance hears of nothing but its resumption and
/// its end; the rest waits where it is.
/// </summary>
internal sealed class EpisodeNews
{
    private EpisodeNews(bool isSuspended, string? reason)
    {
        IsSuspended = isSuspended;
        SuspendReason = reason;
    }

    /// <summary>The messages that are used up.</summary>
    public List<long> Used { get; } = [];

    /// <summary>What goes into the history.</summary>
    public List<HistoryEvent> Events { get; } = [];

    /// <summary>Whether the instance is suspended afterwards.</summary>
    public bool IsSuspended { get; private set; }

    /// <summary>Why.</summary>
    public string? SuspendReason { get; private set; }

    /// <summary>The order to end, from outside or from the engine.</summary>
    public HistoryEvent? End { get; private set; }

    /// <summary>Whether the orchestrator has anything to do.</summary>
    public bool ConcernsOrchestrator => Events.Any(e => e.Type is not (EventType.ExecutionSuspended or EventType.ExecutionResumed or EventType.ExecutionRewound));

    /// <summary>Reads the messages.</summary>
    /// <param name="row">The instance, which is not finished.</param>
    /// <param name="hasStarted">Whether it has a history.</param>
    /// <param name="inbox">The messages that are due, in their order.</param>
    public static EpisodeNews Read(InstanceRow row, bool hasStarted, IReadOnlyList<InboxMessage> inbox)
    {
        var isSuspended = row.Status == OrchestrationRuntimeStatus.Suspended;
        var news = new EpisodeNews(isSuspended, isSuspended ? row.Output : null);
        var messages = new List<InboxMessage>(inbox.Count);
        foreach (var message in inbox)
        {
            if (message.Event.Execution is { } execution && execution != row.Execution)
            {
                news.Used.Add(message.RowId);
            }
            else if (message.Event.Type == EventType.ExecutionStarted)
            {
                // Events may have come before it.
                messages.Insert(0, message);
            }
            else
            {
                messages.Add(message);
            }
        }

        var isReady = hasStarted || (messages.Count > 0 && messages[0].Event.Type == EventType.ExecutionStarted);
        news.Take(messages, isReady);
        return news;
    }

    private void Take(List<InboxMessage> messages, bool isReady)
    {
        for (var i = 0; i < messages.Count;)
        {
            var (row, happened) = messages[i];
            if (happened.Type is EventType.ExecutionTerminated or EventType.ExecutionFailed)
            {
                Used.Add(row);
                Events.Add(happened);
                End = happened;
                return;
            }

            if (!isReady || (IsSuspended && happened.Type is not (EventType.ExecutionResumed or EventType.ExecutionSuspended)))
            {
                i++;
                continue;
            }

            messages.RemoveAt(i);
            Used.Add(row);
            Add(happened);
            if (happened.Type == EventType.ExecutionResumed)
            {
                // What was passed over has its turn now.
                i = 0;
            }
        }
    }

    private void Add(HistoryEvent happened)
    {
        Events.Add(happened with { Carried = null });
        switch (happened.Type)
        {
            case EventType.ExecutionStarted:
                Events.AddRange(happened.Carried ?? []);
                break;
            case EventType.ExecutionSuspended:
                (IsSuspended, SuspendReason) = (true, happened.Reason);
                break;
            case EventType.ExecutionResumed:
                (IsSuspended, SuspendReason) = (false, null);
                break;
        }
    }
}
