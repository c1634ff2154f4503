using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace AstroEngine.Functions.Storage;

/// <summary>A blob that is being written: its blocks are staged, and nothing is seen of them until their list is committed.</summary>
/// <remarks>Blocks that are never committed vanish by themselves within a week.</remarks>
/// <param name="blob">The blob.</param>
internal sealed class BlobObjectWriter(BlockBlobClient blob) : ObjectWriter
{
    private readonly BlobBlockStream _stream = new(blob);
    private bool _isCommitted;

    /// <inheritdoc />
    public override Stream Stream => _stream;

    /// <inheritdoc />
    public override async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        if (_isCommitted)
        {
            throw new InvalidOperationException($"{blob.Name} was committed before.");
        }

        var blocks = await _stream.FinishAsync(cancellationToken);
        await blob.CommitBlockListAsync(blocks, new CommitBlockListOptions(), cancellationToken);
        _isCommitted = true;
    }

    /// <inheritdoc />
    protected override ValueTask ReleaseAsync() => _stream.DisposeAsync();
}
