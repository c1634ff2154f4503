namespace AstroEngine.Functions.Storage;

/// <summary>An object that is being written. Disposing it without a commit leaves nothing behind.</summary>
public abstract class ObjectWriter : IAsyncDisposable
{
    /// <summary>Takes the bytes of the object. Whoever writes the object does not close it.</summary>
    public abstract Stream Stream { get; }

    /// <summary>Makes the object appear, at once and whole, in place of the one of its name. The last call before the disposal.</summary>
    /// <param name="cancellationToken">Ends the waiting; the object may or may not have appeared.</param>
    /// <exception cref="InvalidOperationException">It was committed before.</exception>
    /// <exception cref="StorageFullException">There is no room.</exception>
    public abstract Task CommitAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await ReleaseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of everything, and of what was written unless it was committed.</summary>
    protected abstract ValueTask ReleaseAsync();
}
