namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>
/// The history cannot be written or read. It is an <see cref="IOException"/>, so that functions can catch it under a name that
/// every host has.
/// </summary>
internal sealed class DurableStorageException : IOException
{
    public DurableStorageException(string message)
        : base(message)
    {
    }

    public DurableStorageException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Whether nothing is wrong with the disk: the host is stopping.</summary>
    public bool IsOfShutdown { get; init; }
}
