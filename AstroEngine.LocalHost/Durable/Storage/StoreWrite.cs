namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>One change that waits for the writer. It is all in one transaction, together with others.</summary>
/// <param name="Apply">Makes the change; what it throws, other than the database's own errors, is told to the one who asked.</param>
internal sealed record StoreWrite(Action<StoreSession> Apply)
{
    /// <summary>Done when the change is on the disk.</summary>
    public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
