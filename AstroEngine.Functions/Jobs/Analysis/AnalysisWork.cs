using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Charts.Analysis;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs.Bulk;
using AstroEngine.Functions.Storage;
using AstroEngine.Functions.Telemetry.Metrics;
using NodaTime.Extensions;

namespace AstroEngine.Functions.Jobs.Analysis;

/// <summary>Computes the sections of a complete analysis one by one, and puts them together.</summary>
public sealed class AnalysisWork
{
    private readonly IObjectStore _store;
    private readonly AnalysisSections _sections;
    private readonly BulkChunk _chunks;
    private readonly CalculationMetrics _metrics;

    /// <summary>Prepares the work.</summary>
    /// <param name="store">Where jobs are kept.</param>
    /// <param name="sections">The sections.</param>
    /// <param name="chunks">Computes the whole where its sections cannot be had.</param>
    /// <param name="metrics">Counts and times the sections.</param>
    internal AnalysisWork(IObjectStore store, AnalysisSections sections, BulkChunk chunks, CalculationMetrics metrics)
    {
        _metrics = metrics;
        _store = store;
        _sections = sections;
        _chunks = chunks;
    }

    /// <summary>Computes a section and stores it. One that cannot be computed for a reason that lies in the birth is left out.</summary>
    /// <exception cref="StorageFullException">There is no room: trying again is of no use.</exception>
    internal async Task<BulkChunkOutcome> ComputeSectionAsync(string jobId, string section, CancellationToken cancellationToken)
    {
        var name = BulkNames.Section(jobId, section);
        if (await _store.ExistsAsync(name, cancellationToken))
        {
            return new BulkChunkOutcome(1, 0);
        }

        if (await _store.ExistsAsync(BulkNames.Cancelled(jobId), cancellationToken))
        {
            return new BulkChunkOutcome(0, 0, IsCancelled: true);
        }

        var fields = await FieldsAsync(await ManifestAsync(jobId, cancellationToken), cancellationToken);
        using var buffer = new PooledBuffer(64 * 1024);
        var began = _metrics.Begin();
        try
        {
            await _sections.Get(section).Prepare(fields).WriteAsync(buffer, cancellationToken);
            _metrics.SectionComputed(CalculationMetrics.ZodiacOf(fields), began);
        }
        catch (Exception e) when (Problems.Of(e) is { Type.Status: < 500 })
        {
            return new BulkChunkOutcome(0, 1);
        }

        await _store.WriteAsync(name, buffer.Written, cancellationToken);
        return new BulkChunkOutcome(1, 0);
    }

    /// <summary>Stores the sections as the one result of the job.</summary>
    /// <exception cref="StorageFullException">There is no room: trying again is of no use.</exception>
    internal async Task<BulkChunkOutcome> AssembleAsync(string jobId, CancellationToken cancellationToken)
    {
        var result = BulkNames.Results(jobId, 0);
        if (await ChunkReader.OutcomeAsync(_store, result, cancellationToken) is not { } outcome)
        {
            var manifest = await ManifestAsync(jobId, cancellationToken);
            // Where a section is missing the whole is computed at once: it fails for the reason that the section failed for, and says so.
            outcome = await ReadSectionsAsync(jobId, cancellationToken) is { } documents
                ? await StoreAsync(documents, ZodiacFrame.Find(manifest.Zodiac!)!.Value.Name, result, cancellationToken)
                : await _chunks.RunAsync(jobId, 0, 0, 1, cancellationToken);
        }

        await _store.DeleteAllAsync(BulkNames.Sections(jobId), cancellationToken);
        return outcome;
    }

    private async Task<BulkChunkOutcome> StoreAsync(
        List<ReadOnlyMemory<byte>> documents, string zodiac, string name, CancellationToken cancellationToken)
    {
        using var rows = new ChunkWriter(0, documents.Sum(document => document.Length) + 1024);
        var output = rows.BeginOk();
        AnalysisJson.Start(output, zodiac);
        foreach (var (section, document) in _sections.All.Zip(documents))
        {
            AnalysisJson.WriteName(output, section.Name, isFirst: false);
            System.Buffers.BuffersExtensions.Write(output, document.Span);
        }

        AnalysisJson.End(output);
        rows.EndOk(1);
        return await rows.StoreAsync(_store, name, cancellationToken);
    }

    private async Task<List<ReadOnlyMemory<byte>>?> ReadSectionsAsync(string jobId, CancellationToken cancellationToken)
    {
        List<ReadOnlyMemory<byte>> documents = [];
        foreach (var section in _sections.All)
        {
            if (await _store.ReadAsync(BulkNames.Section(jobId, section.Name), cancellationToken) is not { } document)
            {
                return null;
            }

            documents.Add(document);
        }

        return documents;
    }

    private async Task<RequestFields> FieldsAsync(BulkManifest manifest, CancellationToken cancellationToken)
    {
        using var items = await ChunkItems.ReadAsync(_store, manifest, 0, 1, cancellationToken);
        var fields = new ItemFields(manifest.OptionFields());
        // A copy: the fields outlive the pages that they were read from.
        fields.Read(items.Item(0).ToArray());
        return new RequestFields(fields, manifest.Route()) { AskedAt = manifest.Created.ToInstant() };
    }

    private async Task<BulkManifest> ManifestAsync(string jobId, CancellationToken cancellationToken) =>
        await BulkManifest.ReadAsync(_store, jobId, cancellationToken)
        ?? throw new InvalidOperationException($"The job {jobId} is not stored.");
}
