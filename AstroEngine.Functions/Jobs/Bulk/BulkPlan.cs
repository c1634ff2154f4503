using AstroEngine.Functions.Charts;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>How a job is cut into chunks, each the work of one activity.</summary>
/// <param name="ChunkSize">Items of a chunk; the last chunk may have fewer.</param>
/// <param name="ChunkCount">How many chunks.</param>
/// <param name="EstimatedResultBytes">About how long all results will be.</param>
internal readonly record struct BulkPlan(int ChunkSize, int ChunkCount, long EstimatedResultBytes)
{
    // An activity costs some milliseconds whatever it does, so a chunk should be worth more than that; and it should end soon enough
    // that progress is seen and a cancelled job stops.
    private const long WorthMicroseconds = 10_000;
    private const long LongestMicroseconds = 30_000;
    private const int LargestBytes = 4 * 1024 * 1024;
    private const int MostItems = 1000;
    private const int Parallelism = 4;
    private const int RowOverhead = 30;

    /// <summary>Plans a job.</summary>
    /// <param name="items">How many different items are to be computed.</param>
    /// <param name="cost">What one of them costs.</param>
    public static BulkPlan For(int items, CalculationCost cost)
    {
        var worth = Math.Max(1, WorthMicroseconds / Math.Max(1, cost.Microseconds));
        var most = Math.Min(
            Math.Max(1, LongestMicroseconds / Math.Max(1, cost.Microseconds)),
            Math.Max(1, LargestBytes / Math.Max(1, cost.Bytes)));
        // Few items are spread over the cores, if their chunks stay worth an activity.
        var spread = Math.Max(worth, (items + Parallelism - 1) / Parallelism);
        var size = (int)Math.Max(1, Math.Min(Math.Min(most, MostItems), spread));
        return new(size, (items + size - 1) / size, (long)items * (cost.Bytes + RowOverhead));
    }
}
