using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>The ids of a job's items, and which result each has: read some at a time.</summary>
internal sealed class ItemPages : IAsyncDisposable
{
    private readonly Stream _index;
    private readonly Stream _idStream;
    private ItemRecord[] _records = [];
    private byte[] _ids = [];
    private int _first;

    private ItemPages(Stream index, Stream ids)
    {
        _index = index;
        _idStream = ids;
    }

    /// <summary>Opens the index of a job.</summary>
    /// <exception cref="InvalidOperationException">The job is not stored.</exception>
    public static async Task<ItemPages> OpenAsync(IObjectStore store, BulkManifest manifest, CancellationToken cancellationToken)
    {
        var index = await store.OpenReadAsync(BulkNames.Index(manifest.JobId), cancellationToken);
        var ids = await store.OpenReadAsync(BulkNames.Ids(manifest.JobId), cancellationToken);
        return index is not null && ids is not null
            ? new ItemPages(index, ids)
            : throw new InvalidOperationException($"The job {manifest.JobId} is not stored.");
    }

    /// <summary>Whether an item was read.</summary>
    public bool Holds(int index) => index >= _first && index < _first + _records.Length;

    /// <summary>Reads items, in place of those before.</summary>
    public async Task ReadAsync(int first, int count, CancellationToken cancellationToken)
    {
        _first = first;
        _records = await BulkIndex.ReadItemsAsync(_index, first, count, cancellationToken);
        var start = _records[0].IdOffset;
        var length = (int)(_records[^1].IdOffset + _records[^1].IdLength - start);
        if (_ids.Length < length)
        {
            _ids = new byte[length];
        }

        _idStream.Seek(start, SeekOrigin.Begin);
        await _idStream.ReadExactlyAsync(_ids.AsMemory(0, length), cancellationToken);
    }

    /// <summary>The number of the item that was computed for an item.</summary>
    public int Unique(int index) => _records[index - _first].Unique;

    /// <summary>The id of an item as JSON; empty when it has none.</summary>
    public ReadOnlyMemory<byte> Id(int index)
    {
        var record = _records[index - _first];
        return _ids.AsMemory((int)(record.IdOffset - _records[0].IdOffset), record.IdLength);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _index.DisposeAsync();
        await _idStream.DisposeAsync();
    }
}
