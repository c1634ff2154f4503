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
    public required string? StatusQueryGetUri { get; init; }

    /// <summary>POST: sends it an event.</summary>
    [JsonPropertyName("sendEventPostUri")]
    public required string? SendEventPostUri { get; init; }

    /// <summary>POST: ends it.</summary>
    [JsonPropertyName("terminatePostUri")]
    public required string? TerminatePostUri { get; init; }

    /// <summary>POST: holds it.</summary>
    [JsonPropertyName("suspendPostUri")]
    public required string? SuspendPostUri { get; init; }

    /// <summary>POST: lets it go on.</summary>
    [JsonPropertyName("resumePostUri")]
    public required string? ResumePostUri { get; init; }

    /// <summary>DELETE: removes its history.</summary>
    [JsonPropertyName("purgeHistoryDeleteUri")]
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
}
