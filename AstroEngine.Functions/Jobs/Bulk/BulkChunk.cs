using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Storage;
using NodaTime.Extensions;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Computes the chunks of bulk jobs. What it stores depends on the job alone, so that a run that is repeated changes nothing.</summary>
/// <param name="store">Where jobs are kept.</param>
/// <param name="catalog">The calculations.</param>
/// <param name="clock">The clock; it decides only how often a cancelled job is noticed.</param>
public sealed class BulkChunk(IObjectStore store, CalculationCatalog catalog, TimeProvider clock)
{
    private const int ItemsBetweenLooks = 64;
    private static readonly TimeSpan TimeBetweenLooks = TimeSpan.FromMilliseconds(250);

    /// <summary>Computes a chunk, or a part of one, and stores its rows. What is stored already is not computed again.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="chunk">The number of the chunk.</param>
    /// <param name="first">The number of the first different item.</param>
    /// <param name="count">How many; fewer than the chunk has make a part, see <see cref="MergeAsync"/>.</param>
    /// <param name="cancellationToken">Stops between two items.</param>
    /// <returns>What became of the items.</returns>
    /// <exception cref="StorageFullException">There is no room: trying again is of no use.</exception>
    /// <exception cref="Exception">A calculation failed for a reason that is not its item's fault, or not known to be.</exception>
    internal async Task<BulkChunkOutcome> RunAsync(string jobId, int chunk, int first, int count, CancellationToken cancellationToken)
    {
        var manifest = await ManifestAsync(jobId, cancellationToken);
        var name = NameOf(manifest, chunk, first, count);
        if (await ChunkReader.OutcomeAsync(store, name, cancellationToken) is { } known)
        {
            return known;
        }

        var calculation = catalog.Get(manifest.Calculation);
        using var items = await ChunkItems.ReadAsync(store, manifest, first, count, cancellationToken);
        using var rows = new ChunkWriter(first, count * calculation.Cost.Bytes);
        return await ComputeAsync(manifest, calculation, items, rows, cancellationToken)
            ? await rows.StoreAsync(store, name, cancellationToken)
            : new BulkChunkOutcome(0, 0, IsCancelled: true);
    }

    /// <summary>Stores an error for one item that no calculation survives.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="chunk">The number of its chunk.</param>
    /// <param name="unique">The number of the different item.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What became of the item.</returns>
    internal async Task<BulkChunkOutcome> FailItemAsync(string jobId, int chunk, int unique, CancellationToken cancellationToken)
    {
        var manifest = await ManifestAsync(jobId, cancellationToken);
        using var items = await ChunkItems.ReadAsync(store, manifest, unique, 1, cancellationToken);
        using var rows = new ChunkWriter(unique, 1024);
        rows.AddError(Problems.ItemFailed(), items.Record(0).Uses);
        return await rows.StoreAsync(store, NameOf(manifest, chunk, unique, 1), cancellationToken);
    }

    /// <summary>Puts the parts of a chunk together, as if it had been computed at once, and removes them.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="chunk">The number of the chunk.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What became of its items.</returns>
    /// <exception cref="InvalidOperationException">A part is missing.</exception>
    internal async Task<BulkChunkOutcome> MergeAsync(string jobId, int chunk, CancellationToken cancellationToken)
    {
        var manifest = await ManifestAsync(jobId, cancellationToken);
        var name = BulkNames.Results(jobId, chunk);
        if (await ChunkReader.OutcomeAsync(store, name, cancellationToken) is not { } outcome)
        {
            outcome = await MergePartsAsync(manifest, chunk, name, cancellationToken);
        }

        await store.DeleteAllAsync(BulkNames.Parts(jobId, chunk), cancellationToken);
        return outcome;
    }

    private async Task<bool> ComputeAsync(
        BulkManifest manifest, CalculationEntry calculation, ChunkItems items, ChunkWriter rows, CancellationToken cancellationToken)
    {
        var fields = new ItemFields(manifest.OptionFields());
        var request = new RequestFields(fields, manifest.Route()) { AskedAt = manifest.Created.ToInstant() };
        var looked = clock.GetTimestamp();
        for (var i = 0; i < items.Count; i++)
        {
            if (i == 0 || (i % ItemsBetweenLooks == 0 && clock.GetElapsedTime(looked) >= TimeBetweenLooks) || cancellationToken.IsCancellationRequested)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (await store.ExistsAsync(BulkNames.Cancelled(manifest.JobId), cancellationToken))
                {
                    return false;
                }

                looked = clock.GetTimestamp();
            }

            var record = items.Record(i);
            if (record.IsError)
            {
                rows.AddError(items.Item(i).Span, record.Uses);
                continue;
            }

            fields.Read(items.Item(i));
            await AddRowAsync(calculation, request, rows, record.Uses, cancellationToken);
        }

        return true;
    }

    private static async ValueTask AddRowAsync(
        CalculationEntry calculation, RequestFields request, ChunkWriter rows, int uses, CancellationToken cancellationToken)
    {
        try
        {
            await calculation.WriteAsync(request, rows.BeginOk(), cancellationToken);
        }
        catch (Exception e) when (Problems.Of(e) is { Type.Status: < 500 } problem)
        {
            rows.AddError(problem, uses);
            return;
        }

        rows.EndOk(uses);
    }

    private async Task<BulkChunkOutcome> MergePartsAsync(BulkManifest manifest, int chunk, string result, CancellationToken cancellationToken)
    {
        var (first, count) = manifest.Chunk(chunk);
        using var rows = new ChunkWriter(first, count * catalog.Get(manifest.Calculation).Cost.Bytes);
        var next = first;
        foreach (var (start, _, name) in await PartsAsync(manifest.JobId, chunk, cancellationToken))
        {
            // A part that was halved and then computed whole after all is there twice: the halves are passed over.
            if (start != next)
            {
                continue;
            }

            await using var part = await ChunkReader.OpenAsync(store, name, cancellationToken)
                ?? throw new InvalidOperationException($"The part {name} has vanished.");
            var all = await part.AllRowsAsync(cancellationToken);
            rows.AddRows(all.Span, part.Ends, part.Footer.Outcome);
            next += part.Footer.Count;
        }

        return next == first + count
            ? await rows.StoreAsync(store, result, cancellationToken)
            : throw new InvalidOperationException($"Chunk {chunk} of job {manifest.JobId} lacks its items from {next} on.");
    }

    /// <summary>The parts of a chunk by their first item, of those that begin alike the longest first.</summary>
    private async Task<List<(int First, int Count, string Name)>> PartsAsync(string jobId, int chunk, CancellationToken cancellationToken)
    {
        List<(int First, int Count, string Name)> parts = [];
        await foreach (var found in store.ListAsync(BulkNames.Parts(jobId, chunk), cancellationToken))
        {
            var numbers = found.Name[(found.Name.LastIndexOf('/') + 1)..].Split('-');
            parts.Add((int.Parse(numbers[0]), int.Parse(numbers[1]), found.Name));
        }

        return [.. parts.OrderBy(part => part.First).ThenByDescending(part => part.Count)];
    }

    private static string NameOf(BulkManifest manifest, int chunk, int first, int count)
    {
        var (from, all) = manifest.Chunk(chunk);
        if (first < from || count < 1 || first + count > from + all)
        {
            throw new ArgumentOutOfRangeException(nameof(first), $"Chunk {chunk} has the items from {from} to {from + all - 1}.");
        }

        return count == all ? BulkNames.Results(manifest.JobId, chunk) : BulkNames.Part(manifest.JobId, chunk, first, count);
    }

    private async Task<BulkManifest> ManifestAsync(string jobId, CancellationToken cancellationToken) =>
        await BulkManifest.ReadAsync(store, jobId, cancellationToken)
        ?? throw new InvalidOperationException($"The job {jobId} is not stored.");
}
