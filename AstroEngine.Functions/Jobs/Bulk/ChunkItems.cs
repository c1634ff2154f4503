using System.Buffers;
using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>The different items of a chunk, read in one piece.</summary>
internal sealed class ChunkItems : IDisposable
{
    private readonly UniqueRecord[] _records;
    private byte[] _bytes;

    private ChunkItems(UniqueRecord[] records, byte[] bytes)
    {
        _records = records;
        _bytes = bytes;
    }

    /// <summary>How many items.</summary>
    public int Count => _records.Length;

    /// <summary>Reads items of a job.</summary>
    public static async Task<ChunkItems> ReadAsync(
        IObjectStore store, BulkManifest manifest, int first, int count, CancellationToken cancellationToken)
    {
        await using var index = await OpenAsync(store, BulkNames.Index(manifest.JobId), cancellationToken);
        var records = await BulkIndex.ReadUniquesAsync(index, manifest.Count, first, count, cancellationToken);
        var length = (int)(records[^1].Offset + records[^1].Length - records[0].Offset);
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            await using var items = await OpenAsync(store, BulkNames.Items(manifest.JobId), cancellationToken);
            items.Seek(records[0].Offset, SeekOrigin.Begin);
            await items.ReadExactlyAsync(bytes.AsMemory(0, length), cancellationToken);
            return new ChunkItems(records, bytes);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(bytes);
            throw;
        }
    }

    /// <summary>What is known of an item.</summary>
    public UniqueRecord Record(int at) => _records[at];

    /// <summary>An item, as it came, or the error that it is.</summary>
    public ReadOnlyMemory<byte> Item(int at) => _bytes.AsMemory((int)(_records[at].Offset - _records[0].Offset), _records[at].Length);

    /// <inheritdoc />
    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    private static async Task<Stream> OpenAsync(IObjectStore store, string name, CancellationToken cancellationToken) =>
        await store.OpenReadAsync(name, cancellationToken) ?? throw new InvalidOperationException($"{name} is missing.");
}
