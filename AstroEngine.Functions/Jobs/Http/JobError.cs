using System.Text.Json;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Finds out why a job ended before its time.</summary>
internal static class JobError
{
    /// <summary>The reason, or null when there is none.</summary>
    /// <param name="job">Its orchestration, with output.</param>
    public static string? Of(OrchestrationMetadata job) => job.RuntimeStatus switch
    {
        OrchestrationRuntimeStatus.Failed => job.FailureDetails?.ErrorMessage ?? WithoutType(Text(job.SerializedOutput)) ?? "The job failed.",
        OrchestrationRuntimeStatus.Terminated => Text(job.SerializedOutput) ?? "The job was cancelled.",
        _ => null,
    };

    private static string? Text(string? serialized)
    {
        if (string.IsNullOrEmpty(serialized))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(serialized);
            return json.RootElement.ValueKind == JsonValueKind.String ? json.RootElement.GetString() : null;
        }
        catch (JsonException)
        {
            return serialized;
        }
    }

    // Hosts before version 3 give "Namespace.TypeException: the message" and, in further lines, the stack.
    private static string? WithoutType(string? text)
    {
        var line = text?.Split('\n', 2)[0].TrimEnd();
        var colon = line?.IndexOf(": ", StringComparison.Ordinal) ?? -1;
        return colon > 0 && line![..colon].EndsWith("Exception", StringComparison.Ordinal) ? line[(colon + 2)..] : line;
    }
}
