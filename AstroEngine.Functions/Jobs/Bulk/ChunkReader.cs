using System.Buffers;
using System.Runtime.InteropServices;
using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Reads the rows of a chunk, many at a time. Not thread-safe.</summary>
internal sealed class ChunkReader : IAsyncDisposable
{
    private const int WindowSize = 256 * 1024;

    private readonly Stream _stream;
    private readonly int[] _offsets;
    private byte[] _window = [];
    private int _windowStart;
    private int _windowLength;

    private ChunkReader(Stream stream, ChunkFooter footer, int[] offsets)
    {
        _stream = stream;
        Footer = footer;
        _offsets = offsets;
    }

    /// <summary>What is said about the rows.</summary>
    public ChunkFooter Footer { get; }

    /// <summary>The length of all rows.</summary>
    public int RowBytes => _offsets[^1];

    /// <summary>Where each row ends.</summary>
    public ReadOnlySpan<int> Ends => _offsets.AsSpan(1);

    /// <summary>Opens the rows of a chunk.</summary>
    /// <returns>A reader, or null when there are none yet.</returns>
    public static async Task<ChunkReader?> OpenAsync(IObjectStore store, string name, CancellationToken cancellationToken)
    {
        var stream = await store.OpenReadAsync(name, cancellationToken);
        if (stream is null)
        {
            return null;
        }

        try
        {
            var footer = await ReadFooterAsync(stream, name, cancellationToken);
            var bytes = new byte[(footer.Count + 1) * sizeof(int)];
            stream.Seek(stream.Length - ChunkFooter.Size - bytes.Length, SeekOrigin.Begin);
            await stream.ReadExactlyAsync(bytes, cancellationToken);
            return new ChunkReader(stream, footer, MemoryMarshal.Cast<byte, int>(bytes).ToArray());
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads only what a chunk came to.</summary>
    /// <returns>The outcome, or null when it is not computed yet.</returns>
    public static async Task<BulkChunkOutcome?> OutcomeAsync(IObjectStore store, string name, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(name, cancellationToken);
        return stream is null ? null : (await ReadFooterAsync(stream, name, cancellationToken)).Outcome;
    }

    /// <summary>A row, without its beginning.</summary>
    /// <param name="unique">The number of its item.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The row; good until the next one is asked for.</returns>
    public async ValueTask<ReadOnlyMemory<byte>> RowAsync(int unique, CancellationToken cancellationToken)
    {
        var start = _offsets[unique - Footer.First];
        var length = _offsets[unique - Footer.First + 1] - start;
        if (start < _windowStart || start + length > _windowStart + _windowLength)
        {
            await LoadAsync(start, Math.Min(Math.Max(WindowSize, length), RowBytes - start), cancellationToken);
        }

        return _window.AsMemory(start - _windowStart, length);
    }

    /// <summary>All rows, one after the other.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> AllRowsAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(0, RowBytes, cancellationToken);
        return _window.AsMemory(0, RowBytes);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        if (_window.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_window);
            _window = [];
        }

        return _stream.DisposeAsync();
    }

    private async ValueTask LoadAsync(int start, int length, CancellationToken cancellationToken)
    {
        if (_window.Length < length)
        {
            if (_window.Length > 0)
            {
                ArrayPool<byte>.Shared.Return(_window);
            }

            _window = ArrayPool<byte>.Shared.Rent(length);
        }

        _windowLength = 0;
        _stream.Seek(start, SeekOrigin.Begin);
        await _stream.ReadExactlyAsync(_window.AsMemory(0, length), cancellationToken);
        _windowStart = start;
        _windowLength = length;
    }

    private static async Task<ChunkFooter> ReadFooterAsync(Stream stream, string name, CancellationToken cancellationToken)
    {
        if (stream.Length >= ChunkFooter.Size)
        {
            var bytes = new byte[ChunkFooter.Size];
            stream.Seek(-ChunkFooter.Size, SeekOrigin.End);
            await stream.ReadExactlyAsync(bytes, cancellationToken);
            var footer = MemoryMarshal.Read<ChunkFooter>(bytes);
            if (footer.Format == ChunkFooter.Magic)
            {
                return footer;
            }
        }

        throw new InvalidDataException($"{name} holds no rows.");
    }
}
