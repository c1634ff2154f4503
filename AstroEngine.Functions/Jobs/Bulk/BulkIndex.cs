using System.Runtime.InteropServices;
using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>The index of a job: a record of each item, then one of each that is computed. Any range of them is read without the rest.</summary>
internal static class BulkIndex
{
    /// <summary>Stores an index.</summary>
    public static async Task WriteAsync(
        IObjectStore store, string jobId, List<ItemRecord> items, List<UniqueRecord> uniques, CancellationToken cancellationToken)
    {
        await using var writer = await store.CreateAsync(BulkNames.Index(jobId), cancellationToken);
        await writer.Stream.WriteAsync(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(items)).ToArray(), cancellationToken);
        await writer.Stream.WriteAsync(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(uniques)).ToArray(), cancellationToken);
        await writer.CommitAsync(cancellationToken);
    }

    /// <summary>Reads records of items.</summary>
    public static Task<ItemRecord[]> ReadItemsAsync(Stream index, int first, int count, CancellationToken cancellationToken) =>
        ReadAsync<ItemRecord>(index, (long)first * ItemRecord.Size, count, cancellationToken);

    /// <summary>Reads records of items that are computed.</summary>
    /// <param name="index">The index.</param>
    /// <param name="items">How many items the job has.</param>
    /// <param name="first">The number of the first.</param>
    /// <param name="count">How many.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static Task<UniqueRecord[]> ReadUniquesAsync(
        Stream index, int items, int first, int count, CancellationToken cancellationToken) =>
        ReadAsync<UniqueRecord>(index, ((long)items * ItemRecord.Size) + ((long)first * UniqueRecord.Size), count, cancellationToken);

    private static async Task<T[]> ReadAsync<T>(Stream index, long offset, int count, CancellationToken cancellationToken)
        where T : unmanaged
    {
        var bytes = new byte[count * Marshal.SizeOf<T>()];
        index.Seek(offset, SeekOrigin.Begin);
        await index.ReadExactlyAsync(bytes, cancellationToken);
        return MemoryMarshal.Cast<byte, T>(bytes).ToArray();
    }
}
