using AstroEngine.Functions.Jobs.Bulk;
using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Jobs;

/// <summary>
/// The mark by which a cancelled job reaches activities that run already, whatever instance of the service they run on: to end an
/// orchestration does not end its activities.
/// </summary>
public sealed class CancelMarker(IObjectStore store)
{
    /// <summary>Marks a job as cancelled.</summary>
    internal Task SetAsync(string job, CancellationToken cancellationToken) =>
        store.WriteAsync(BulkNames.Cancelled(job), ReadOnlyMemory<byte>.Empty, cancellationToken);
}
