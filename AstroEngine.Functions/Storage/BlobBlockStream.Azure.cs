using System.Text;
using Azure.Storage.Blobs.Specialized;

namespace AstroEngine.Functions.Storage;

/// <summary>Stages what is written as blocks of a blob, each when it is full.</summary>
/// <param name="blob">The blob.</param>
internal sealed class BlobBlockStream(BlockBlobClient blob) : Stream
{
    private const int BlockSize = 4 * 1024 * 1024;

    // The names of a blob's blocks are of one length, and no other writer's may be among ours.
    private readonly string _writer = Guid.NewGuid().ToString("N");
    private readonly List<string> _blocks = [];
    private readonly byte[] _block = new byte[BlockSize];
    private int _filled;
    private long _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <summary>Stages what is left.</summary>
    /// <returns>The blocks in their order.</returns>
    public async Task<IReadOnlyList<string>> FinishAsync(CancellationToken cancellationToken)
    {
        if (_filled > 0)
        {
            await StageAsync(cancellationToken);
        }

        return _blocks;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            var count = Math.Min(buffer.Length, BlockSize - _filled);
            buffer[..count].CopyTo(_block.AsMemory(_filled));
            buffer = buffer[count..];
            _filled += count;
            _length += count;
            if (_filled == BlockSize)
            {
                await StageAsync(cancellationToken);
            }
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("Blobs are written asynchronously.");

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush()
    {
        // A block is staged when it is full, or when the blob is committed.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async Task StageAsync(CancellationToken cancellationToken)
    {
        var id = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{_writer}{_blocks.Count:D6}"));
        using var content = new MemoryStream(_block, 0, _filled, writable: false);
        await blob.StageBlockAsync(id, content, options: null, cancellationToken);
        _blocks.Add(id);
        _filled = 0;
    }
}
