using System.Globalization;
using System.IO.Pipelines;
using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Gives the results of bulk jobs back, a line an item in the order of the items, also while the job runs.</summary>
/// <param name="store">Where jobs are kept.</param>
public sealed class BulkResults(IObjectStore store)
{
    private const int ItemsAtOnce = 1024;
    private const int FlushAt = 64 * 1024;

    /// <summary>Writes the results that follow an index, as far as they come.</summary>
    /// <param name="manifest">The job.</param>
    /// <param name="after">The index of the last item that is known already; -1 for none.</param>
    /// <param name="output">Takes the lines; it is flushed, and not completed.</param>
    /// <param name="waitAsync">
    /// Called when the next result is not there yet: waits a moment, and says whether the job still runs. When it does not, what is there is
    /// written to its end.
    /// </param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>Whether all results were written; false when the job ended without them, or nobody reads any more.</returns>
    internal async Task<bool> WriteAsync(
        BulkManifest manifest, int after, PipeWriter output, Func<CancellationToken, ValueTask<bool>> waitAsync, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(after, -1);
        await using var chunks = new OpenChunks(store, manifest);
        await using var items = await ItemPages.OpenAsync(store, manifest, cancellationToken);
        // A writer whose reader is gone counts nothing of its own.
        var unflushed = 0;
        for (var index = after + 1; index < manifest.Count; index++)
        {
            if (!items.Holds(index))
            {
                await items.ReadAsync(index, Math.Min(ItemsAtOnce, manifest.Count - index), cancellationToken);
            }

            var unique = items.Unique(index);
            if (await FindAsync(chunks, unique, output, waitAsync, cancellationToken) is not { } chunk)
            {
                await output.FlushAsync(cancellationToken);
                return false;
            }

            var row = await chunk.RowAsync(unique, cancellationToken);
            unflushed += WriteLine(output, items.Id(index).Span, index, row.Span);
            if (unflushed >= FlushAt)
            {
                if ((await output.FlushAsync(cancellationToken)).IsCompleted)
                {
                    return false;
                }

                unflushed = 0;
            }
        }

        return !(await output.FlushAsync(cancellationToken)).IsCompleted;
    }

    /// <summary>The row of one item, without id and index, such as <c>"status":"ok","result":{...}}</c>.</summary>
    /// <returns>The row, or null when it is not computed yet.</returns>
    internal async Task<ReadOnlyMemory<byte>?> ReadOneAsync(BulkManifest manifest, int index, CancellationToken cancellationToken)
    {
        await using var chunks = new OpenChunks(store, manifest);
        await using var items = await ItemPages.OpenAsync(store, manifest, cancellationToken);
        await items.ReadAsync(index, 1, cancellationToken);
        var unique = items.Unique(index);
        return await chunks.FindAsync(unique, cancellationToken) is { } chunk
            ? (ReadOnlyMemory<byte>?)(await chunk.RowAsync(unique, cancellationToken)).ToArray()
            : null;
    }

    private static async ValueTask<ChunkReader?> FindAsync(
        OpenChunks chunks, int unique, PipeWriter output, Func<CancellationToken, ValueTask<bool>> waitAsync, CancellationToken cancellationToken)
    {
        var isRunning = true;
        while (true)
        {
            if (await chunks.FindAsync(unique, cancellationToken) is { } chunk)
            {
                return chunk;
            }

            if (!isRunning)
            {
                return null;
            }

            // What is there reaches the reader before the wait; and after the job's end one more look is due, since it ends with its last chunk.
            if ((await output.FlushAsync(cancellationToken)).IsCompleted)
            {
                return null;
            }

            isRunning = await waitAsync(cancellationToken);
        }
    }

    private static int WriteLine(PipeWriter output, ReadOnlySpan<byte> id, int index, ReadOnlySpan<byte> row)
    {
        const int longestRest = 40;
        var line = output.GetSpan(id.Length + row.Length + longestRest);
        var at = Put(line, 0, "{\"id\":"u8);
        at = Put(line, at, id.IsEmpty ? "null"u8 : id);
        at = Put(line, at, ",\"index\":"u8);
        index.TryFormat(line[at..], out var digits, default, CultureInfo.InvariantCulture);
        at += digits;
        line[at++] = (byte)',';
        at = Put(line, at, row);
        output.Advance(at);
        return at;
    }

    private static int Put(Span<byte> line, int at, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(line[at..]);
        return at + bytes.Length;
    }
}
