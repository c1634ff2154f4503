using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>Writes the URLs of an instance.</summary>
internal static class ManagementUris
{
    /// <summary>The path of the management API.</summary>
    public const string Path = "/runtime/webhooks/durabletask";

    /// <summary>The URLs as a client writes them: few parameters, doubled braces, none to rewind or restart.</summary>
    public static HttpManagementPayload OfClient(string baseUrl, string instanceId, string? query)
    {
        var instance = $"{baseUrl}/instances/{Uri.EscapeDataString(instanceId)}";
        return new HttpManagementPayload
        {
            Id = instanceId,
            StatusQueryGetUri = Join(instance, query),
            PurgeHistoryDeleteUri = Join(instance, query),
            SendEventPostUri = Join($"{instance}/raiseEvent/{{eventName}}", query),
            TerminatePostUri = Join($"{instance}/terminate?reason={{{{text}}}}", query),
            SuspendPostUri = Join($"{instance}/suspend?reason={{{{text}}}}", query),
            ResumePostUri = Join($"{instance}/resume?reason={{{{text}}}}", query),
        };
    }

    /// <summary>The URLs as the host writes them.</summary>
    public static HttpManagementPayload OfHost(string baseUrl, string instanceId, string? query)
    {
        var instance = $"{baseUrl}/instances/{Uri.EscapeDataString(instanceId)}";
        return new HttpManagementPayload
        {
            Id = instanceId,
            StatusQueryGetUri = Join(instance, query),
            SendEventPostUri = Join($"{instance}/raiseEvent/{{eventName}}", query),
            TerminatePostUri = Join($"{instance}/terminate?reason={{text}}", query),
            RewindPostUri = Join($"{instance}/rewind?reason={{text}}", query),
            PurgeHistoryDeleteUri = Join(instance, query),
            RestartPostUri = Join($"{instance}/restart", query),
            SuspendPostUri = Join($"{instance}/suspend?reason={{text}}", query),
            ResumePostUri = Join($"{instance}/resume?reason={{text}}", query),
        };
    }

    private static string Join(string url, string? query) =>
        string.IsNullOrEmpty(query) ? url : url + (url.Contains('?', StringComparison.Ordinal) ? '&' : '?') + query;
}
