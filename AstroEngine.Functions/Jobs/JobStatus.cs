namespace AstroEngine.Functions.Jobs;

/// <summary>How a job stands.</summary>
internal enum JobStatus
{
    /// <summary>Accepted, not begun.</summary>
    Pending,

    /// <summary>Being worked at.</summary>
    Running,

    /// <summary>Held until it is resumed.</summary>
    Suspended,

    /// <summary>Done; single items may have failed.</summary>
    Completed,

    /// <summary>Ended by an error or its time limit.</summary>
    Failed,

    /// <summary>Ended by its owner.</summary>
    Cancelled,
}
