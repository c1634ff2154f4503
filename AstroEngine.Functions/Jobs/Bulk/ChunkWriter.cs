using System.Buffers;
using System.Runtime.InteropServices;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Collects the rows of a chunk, and stores them as one object. A row lacks its beginning: id and index differ between items that are the same.</summary>
/// <param name="first">The number of the first item.</param>
/// <param name="capacity">About how long the rows will be, in bytes.</param>
internal sealed class ChunkWriter(int first, int capacity) : IDisposable
{
    private readonly PooledBuffer _rows = new(capacity);
    private readonly List<int> _offsets = [0];
    private int _ok;
    private int _failed;

    private static ReadOnlySpan<byte> OkStart => "\"status\":\"ok\",\"result\":"u8;

    private static ReadOnlySpan<byte> ErrorStart => "\"status\":\"error\",\"error\":"u8;

    private static ReadOnlySpan<byte> End => "}\n"u8;

    /// <summary>Begins a result: the calculation writes into what is returned.</summary>
    public IBufferWriter<byte> BeginOk()
    {
        _rows.Write(OkStart);
        return _rows;
    }

    /// <summary>Ends the result that was begun.</summary>
    /// <param name="uses">How many items it stands for.</param>
    public void EndOk(int uses)
    {
        _ok += uses;
        EndRow();
    }

    /// <summary>Adds an error, in place of a result that was begun.</summary>
    public void AddError(Problem problem, int uses)
    {
        BeginError();
        ErrorJson.Write(_rows, problem);
        _failed += uses;
        EndRow();
    }

    /// <summary>Adds an error that is written already.</summary>
    public void AddError(ReadOnlySpan<byte> error, int uses)
    {
        BeginError();
        _rows.Write(error);
        _failed += uses;
        EndRow();
    }

    /// <summary>Adds the rows of a part that follows.</summary>
    public void AddRows(ReadOnlySpan<byte> rows, ReadOnlySpan<int> ends, BulkChunkOutcome outcome)
    {
        var start = _offsets[^1];
        _rows.Write(rows);
        foreach (var end in ends)
        {
            _offsets.Add(start + end);
        }

        _ok += outcome.Ok;
        _failed += outcome.Failed;
    }

    /// <summary>Stores the rows.</summary>
    public async Task<BulkChunkOutcome> StoreAsync(IObjectStore store, string name, CancellationToken cancellationToken)
    {
        var footer = new ChunkFooter(first, _offsets.Count - 1, _ok, _failed, ChunkFooter.Magic);
        _rows.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_offsets)));
        _rows.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<ChunkFooter>(in footer)));
        await store.WriteAsync(name, _rows.Written, cancellationToken);
        return footer.Outcome;
    }

    /// <inheritdoc />
    public void Dispose() => _rows.Dispose();

    // What a failed calculation wrote before it failed is taken back.
    private void BeginError()
    {
        _rows.Length = _offsets[^1];
        _rows.Write(ErrorStart);
    }

    private void EndRow()
    {
        _rows.Write(End);
        _offsets.Add(_rows.Length);
    }
}
