namespace AstroEngine.Functions.Storage;

/// <summary>Named objects that outlive the process: the items and results of jobs, ephemeris packs. Thread-safe.</summary>
/// <remarks>
/// Names are segments with slashes between them; see <see cref="ObjectName"/>. An object is there whole or not at all, whatever happens
/// while it is written. No name may be the beginning of another with a slash after it: <c>a</c> and <c>a/b</c> exclude each other.
/// </remarks>
public interface IObjectStore
{
    /// <summary>Begins an object, which appears, or replaces the one of this name, when it is committed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The name is none.</exception>
    /// <exception cref="StorageFullException">There is no room.</exception>
    Task<ObjectWriter> CreateAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Stores an object if there is none of this name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="content">The object.</param>
    /// <param name="cancellationToken">Ends the waiting; the object may or may not have been stored.</param>
    /// <returns>Whether it was stored: of several who try at once, exactly one is told so.</returns>
    /// <exception cref="ArgumentException">The name is none.</exception>
    /// <exception cref="StorageFullException">There is no room.</exception>
    Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default);

    /// <summary>Stores an object, in place of the one of this name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="content">The object.</param>
    /// <param name="cancellationToken">Ends the waiting; the object may or may not have been stored.</param>
    /// <exception cref="ArgumentException">The name is none.</exception>
    /// <exception cref="StorageFullException">There is no room.</exception>
    Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default);

    /// <summary>Reads a whole object.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The object, or null when there is none.</returns>
    /// <exception cref="ArgumentException">The name is none.</exception>
    Task<ReadOnlyMemory<byte>?> ReadAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Opens an object to read it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>A stream that can seek, or null when there is no such object.</returns>
    /// <exception cref="ArgumentException">The name is none.</exception>
    Task<Stream?> OpenReadAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Whether there is an object of this name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The name is none.</exception>
    Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>The objects whose names begin with a prefix, in ordinal order of their names.</summary>
    /// <param name="prefix">Whole segments with a slash at the end, such as <c>jobs/</c>; empty for all objects.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The prefix is none.</exception>
    IAsyncEnumerable<StoredObject> ListAsync(string prefix, CancellationToken cancellationToken = default);

    /// <summary>Removes an object; nothing happens when there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The name is none.</exception>
    Task DeleteAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Removes all objects whose names begin with a prefix.</summary>
    /// <param name="prefix">Whole segments with a slash at the end, such as <c>jobs/1/</c>.</param>
    /// <param name="cancellationToken">Ends the removal between two objects.</param>
    /// <exception cref="ArgumentException">The prefix is none.</exception>
    Task DeleteAllAsync(string prefix, CancellationToken cancellationToken = default);
}
