namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>What became of a chunk or a part of one, counted in items of the job: an item that came three times counts thrice.</summary>
/// <param name="Ok">Items with a result.</param>
/// <param name="Failed">Items with an error.</param>
/// <param name="IsCancelled">Whether the job was cancelled before the end: then nothing was stored.</param>
internal readonly record struct BulkChunkOutcome(int Ok, int Failed, bool IsCancelled = false);
