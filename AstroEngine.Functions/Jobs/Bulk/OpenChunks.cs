using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>The chunks of a job that results are being read from: the last few stay open, since items may repeat earlier ones.</summary>
/// <param name="store">Where jobs are kept.</param>
/// <param name="manifest">The job.</param>
internal sealed class OpenChunks(IObjectStore store, BulkManifest manifest) : IAsyncDisposable
{
    private const int Most = 8;

    private readonly LinkedList<(int Chunk, ChunkReader Reader)> _open = [];

    /// <summary>The chunk that holds an item.</summary>
    /// <param name="unique">The number of the different item.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Its reader, or null when the chunk is not computed yet.</returns>
    public async ValueTask<ChunkReader?> FindAsync(int unique, CancellationToken cancellationToken)
    {
        var chunk = unique / manifest.ChunkSize;
        for (var node = _open.First; node is not null; node = node.Next)
        {
            if (node.Value.Chunk == chunk)
            {
                if (node != _open.First)
                {
                    _open.Remove(node);
                    _open.AddFirst(node);
                }

                return node.Value.Reader;
            }
        }

        if (await ChunkReader.OpenAsync(store, BulkNames.Results(manifest.JobId, chunk), cancellationToken) is not { } reader)
        {
            return null;
        }

        if (_open.Count == Most)
        {
            await _open.Last!.Value.Reader.DisposeAsync();
            _open.RemoveLast();
        }

        _open.AddFirst((chunk, reader));
        return reader;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var (_, reader) in _open)
        {
            await reader.DisposeAsync();
        }

        _open.Clear();
    }
}
