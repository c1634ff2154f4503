using System.Text.Json;
using AstroEngine.LocalHost.Durable.History;
using Microsoft.DurableTask;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>
/// Writes a history as the real host does: a task that has an outcome is one entry, with the time at which it was asked for.
/// </summary>
internal static class HistoryView
{
    /// <summary>Writes a history.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Episode> history, bool showInput, bool showOutput)
    {
        var events = history.SelectMany(e => e.Events).ToList();
        var asked = events.Where(IsCall).ToDictionary(e => e.Id!.Value);
        var answered = events.Where(IsAnswer).Select(e => e.TaskId!.Value).ToHashSet();
        writer.WriteStartArray();
        foreach (var happened in events)
        {
            if (!IsCall(happened) || !answered.Contains(happened.Id!.Value))
            {
                Write(writer, happened, IsAnswer(happened) ? asked.GetValueOrDefault(happened.TaskId!.Value) : null, showInput, showOutput);
            }
        }

        writer.WriteEndArray();
    }

    private static bool IsCall(HistoryEvent e) => e.Type is EventType.TaskScheduled or EventType.SubOrchestrationInstanceCreated;

    private static bool IsAnswer(HistoryEvent e) => e.Type is EventType.TaskCompleted or EventType.TaskFailed
        or EventType.SubOrchestrationInstanceCompleted or EventType.SubOrchestrationInstanceFailed;

    private static void Write(Utf8JsonWriter writer, HistoryEvent happened, HistoryEvent? call, bool showInput, bool showOutput)
    {
        writer.WriteStartObject();
        writer.WriteString("EventType", happened.Type.ToString());
        if (happened.Status is { } status)
        {
            writer.WriteString("OrchestrationStatus", status.ToString());
        }

        if (happened.Type == EventType.ExecutionStarted || call is not null)
        {
            writer.WriteString("FunctionName", call?.Name ?? happened.Name);
        }
        else
        {
            WriteUnlessNull(writer, "Name", happened.Name);
        }

        WriteUnlessNull(writer, "InstanceId", happened.InstanceId);
        WriteUnlessNull(writer, "Reason", happened.Reason ?? happened.Failure?.ErrorMessage);
        if (happened.FireAt is { } fireAt)
        {
            writer.WriteString("FireAt", fireAt);
        }

        if (showInput && (call ?? happened).Input is { } input)
        {
            writer.WriteString("Input", input);
        }

        if (showOutput && happened.Type is (EventType.TaskCompleted or EventType.SubOrchestrationInstanceCompleted or EventType.ExecutionCompleted))
        {
            JsonValueText.Write(writer, "Result", happened.Result);
        }

        if (happened.Failure is { } failure)
        {
            writer.WritePropertyName("FailureDetails");
            Write(writer, failure);
        }

        if (call is not null)
        {
            writer.WriteString("ScheduledTime", call.Timestamp);
        }

        writer.WriteString("Timestamp", happened.Timestamp);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TaskFailureDetails failure)
    {
        writer.WriteStartObject();
        writer.WriteString("ErrorType", failure.ErrorType);
        writer.WriteString("ErrorMessage", failure.ErrorMessage);
        writer.WriteString("StackTrace", failure.StackTrace);
        writer.WritePropertyName("InnerFailure");
        if (failure.InnerFailure is { } inner)
        {
            Write(writer, inner);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteEndObject();
    }

    private static void WriteUnlessNull(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
