using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace AstroEngine.Functions.Storage;

/// <summary>Objects as block blobs of a container, which is made when the first object is stored.</summary>
/// <param name="container">The container.</param>
internal sealed class BlobObjectStore(BlobContainerClient container) : IObjectStore
{
    private const int NotFound = 404;
    private const int PreconditionFailed = 412;

    private volatile bool _exists;

    /// <inheritdoc />
    public async Task<ObjectWriter> CreateAsync(string name, CancellationToken cancellationToken = default)
    {
        var blob = BlobOf(name);
        await EnsureContainerAsync(cancellationToken);
        return new BlobObjectWriter(blob);
    }

    /// <inheritdoc />
    public async Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        var blob = BlobOf(name);
        await EnsureContainerAsync(cancellationToken);
        try
        {
            var options = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
            using var stream = BinaryData.FromBytes(content).ToStream();
            await blob.UploadAsync(stream, options, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == PreconditionFailed || e.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
            return false;
        }
    }

    /// <inheritdoc />
    public async Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        var blob = BlobOf(name);
        await EnsureContainerAsync(cancellationToken);
        using var stream = BinaryData.FromBytes(content).ToStream();
        await blob.UploadAsync(stream, new BlobUploadOptions(), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(string name, CancellationToken cancellationToken = default)
    {
        try
        {
            return (await BlobOf(name).DownloadContentAsync(cancellationToken)).Value.Content.ToMemory();
        }
        catch (RequestFailedException e) when (e.Status == NotFound)
        {
            return null;
        }
    }

    /// <inheritdoc />
    public async Task<Stream?> OpenReadAsync(string name, CancellationToken cancellationToken = default)
    {
        try
        {
            return await BlobOf(name).OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == NotFound)
        {
            return null;
        }
    }

    /// <inheritdoc />
    public async Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default) =>
        (await BlobOf(name).ExistsAsync(cancellationToken)).Value;

    /// <inheritdoc />
    public async IAsyncEnumerable<StoredObject> ListAsync(
        string prefix, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ObjectName.ThrowIfNoPrefix(prefix);
        // A listing of a container that is not there yet is a failure to the client, and simply empty to us.
        await EnsureContainerAsync(cancellationToken);
        await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = prefix }, cancellationToken))
        {
            yield return new StoredObject(blob.Name, blob.Properties.ContentLength ?? 0, blob.Properties.LastModified ?? default);
        }
    }

    /// <inheritdoc />
    public async Task DeleteAsync(string name, CancellationToken cancellationToken = default)
    {
        try
        {
            await BlobOf(name).DeleteIfExistsAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == NotFound)
        {
            // The container is not there either.
        }
    }

    /// <inheritdoc />
    public async Task DeleteAllAsync(string prefix, CancellationToken cancellationToken = default)
    {
        await foreach (var found in ListAsync(prefix, cancellationToken))
        {
            await DeleteAsync(found.Name, cancellationToken);
        }
    }

    private BlockBlobClient BlobOf(string name)
    {
        ObjectName.ThrowIfInvalid(name);
        return container.GetBlockBlobClient(name);
    }

    private async ValueTask EnsureContainerAsync(CancellationToken cancellationToken)
    {
        if (!_exists)
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            _exists = true;
        }
    }
}
