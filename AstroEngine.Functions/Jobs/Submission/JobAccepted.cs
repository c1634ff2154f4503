using System.Text.Json.Serialization;
using AstroEngine.Functions.Jobs.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Jobs.Submission;

/// <summary>The answer to a submission: the payload of the Durable management API, and the job's own URLs.</summary>
internal sealed record JobAccepted
{
    /// <summary>The id of the job.</summary>
    [JsonPropertyName("id")]
    public required string? Id { get; init; }

    /// <summary>GET: the status of the orchestration.</summary>
    [JsonPropertyName("statusQueryGetUri")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? StatusQueryGetUri { get; init; }

    /// <summary>POST: sends it an event.</summary>
    [JsonPropertyName("sendEventPostUri")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? SendEventPostUri { get; init; }

    /// <summary>POST: ends it.</summary>
    [JsonPropertyName("terminatePostUri")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? TerminatePostUri { get; init; }

    /// <summary>POST: holds it.</summary>
    [JsonPropertyName("suspendPostUri")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? SuspendPostUri { get; init; }

    /// <summary>POST: lets it go on.</summary>
    [JsonPropertyName("resumePostUri")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? ResumePostUri { get; init; }

    /// <summary>DELETE: removes its history.</summary>
    [JsonPropertyName("purgeHistoryDeleteUri")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? PurgeHistoryDeleteUri { get; init; }

    /// <summary>GET: the status of the job.</summary>
    [JsonPropertyName("status")]
    public required string Status { get; init; }

    /// <summary>GET: its results.</summary>
    [JsonPropertyName("results")]
    public required string Results { get; init; }

    /// <summary>GET: its progress as server-sent events.</summary>
    [JsonPropertyName("events")]
    public required string Events { get; init; }

    /// <summary>Puts both together.</summary>
    public static JobAccepted Of(HttpManagementPayload management, JobLinks links) => new()
    {
        Id = management.Id,
        StatusQueryGetUri = management.StatusQueryGetUri,
        SendEventPostUri = management.SendEventPostUri,
        TerminatePostUri = management.TerminatePostUri,
        SuspendPostUri = management.SuspendPostUri,
        ResumePostUri = management.ResumePostUri,
        PurgeHistoryDeleteUri = management.PurgeHistoryDeleteUri,
        Status = links.Self,
        Results = links.Results,
        Events = links.Events,
    };

    /// <summary>The same without the URLs that carry the key of the management API.</summary>
    public JobAccepted WithoutManagement() => this with
    {
        StatusQueryGetUri = null,
        SendEventPostUri = null,
        TerminatePostUri = null,
        SuspendPostUri = null,
        ResumePostUri = null,
        PurgeHistoryDeleteUri = null,
    };
}
