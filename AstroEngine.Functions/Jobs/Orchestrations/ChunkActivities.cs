using AstroEngine.Functions.Jobs.Bulk;
using AstroEngine.Functions.Storage;
using AstroEngine.Functions.Telemetry.Tracing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>
/// The activities that compute. Each writes one object, whole or not at all, that depends on the job alone: whether it runs once or,
/// after a crash, again makes no difference.
/// </summary>
public sealed class ChunkActivities(BulkChunk chunks, ILogger<ChunkActivities> logger)
{
    /// <summary>The activity that computes a chunk or a part of one.</summary>
    public const string Calculate = "CalculateChunk";

    /// <summary>The activity that puts the parts of a chunk together.</summary>
    public const string Merge = "MergeChunk";

    /// <summary>The activity that gives up on one item.</summary>
    public const string FailItem = "FailItem";

    private const string Cancelled = "The job was stopped.";

    /// <summary>Computes a chunk or a part of one.</summary>
    [Function(Calculate)]
    public Task<ChunkOutcome> CalculateChunk([ActivityTrigger] ChunkInput input, CancellationToken cancellationToken) =>
        TracedAsync(Calculate, input.Job, input.TraceParent, () => chunks.RunAsync(input.Job, input.Chunk, input.First, input.Count, cancellationToken));

    /// <summary>Puts the parts of a chunk together.</summary>
    [Function(Merge)]
    public Task<ChunkOutcome> MergeChunk([ActivityTrigger] ChunkInput input, CancellationToken cancellationToken) =>
        TracedAsync(Merge, input.Job, input.TraceParent, () => chunks.MergeAsync(input.Job, input.Chunk, cancellationToken));

    /// <summary>Gives an item an error row.</summary>
    [Function(FailItem)]
    public Task<ChunkOutcome> FailOneItem([ActivityTrigger] FailedItem input, CancellationToken cancellationToken)
    {
        logger.ItemNotComputed(input.Item.First, input.Item.Job, input.ErrorType);
        return OutcomeAsync(chunks.FailItemAsync(input.Item.Job, input.Item.Chunk, input.Item.First, cancellationToken));
    }

    internal static async Task<ChunkOutcome> TracedAsync(string activity, string job, string? traceParent, Func<Task<BulkChunkOutcome>> work)
    {
        using var span = EngineTracing.StartActivity(activity, job, traceParent);
        return await OutcomeAsync(work());
    }

    // What no repetition can mend is told, not thrown.
    private static async Task<ChunkOutcome> OutcomeAsync(Task<BulkChunkOutcome> work)
    {
        try
        {
            var outcome = await work;
            return new ChunkOutcome(outcome.Ok, outcome.Failed, outcome.IsCancelled ? Cancelled : null);
        }
        catch (StorageFullException e)
        {
            return new ChunkOutcome(0, 0, e.Message);
        }
    }
}
