namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// The URLs by which an instance is watched and steered. The names in JSON are these in camel case; the real type says so to
/// Newtonsoft.Json alone, so an answer written by System.Text.Json needs web defaults or a type of its own.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.DurableTask.
/// </summary>
public class HttpManagementPayload
{
    /// <summary>The id of the instance.</summary>
    public string? Id { get; internal set; }

    /// <summary>GET: its status.</summary>
    public string? StatusQueryGetUri { get; internal set; }

    /// <summary>POST: sends it an event; <c>{eventName}</c> is to be replaced.</summary>
    public string? SendEventPostUri { get; internal set; }

    /// <summary>POST: ends it.</summary>
    public string? TerminatePostUri { get; internal set; }

    /// <summary>POST: lets it do again what failed; null when a client made the payload.</summary>
    public string? RewindPostUri { get; internal set; }

    /// <summary>DELETE: removes it and its history.</summary>
    public string? PurgeHistoryDeleteUri { get; internal set; }

    /// <summary>POST: runs it once more; null when a client made the payload.</summary>
    public string? RestartPostUri { get; internal set; }

    /// <summary>POST: lets it wait.</summary>
    public string? SuspendPostUri { get; internal set; }

    /// <summary>POST: lets it go on.</summary>
    public string? ResumePostUri { get; internal set; }
}
