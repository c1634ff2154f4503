using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>Which instances are listed.</summary>
/// <param name="CreatedFrom">Created at this time or later, in UTC.</param>
/// <param name="CreatedTo">Created at this time or earlier, in UTC.</param>
/// <param name="IdPrefix">With an id that begins so.</param>
/// <param name="StatusMask">One bit a status; 0 for all.</param>
/// <param name="After">Created after the instance of this sequence number.</param>
/// <param name="Limit">How many at most.</param>
internal sealed record InstanceFilter(DateTime? CreatedFrom, DateTime? CreatedTo, string? IdPrefix, long StatusMask, long After, int Limit)
{
    /// <summary>The bits of statuses.</summary>
    public static long MaskOf(IEnumerable<OrchestrationRuntimeStatus>? statuses) =>
        statuses is null ? 0 : statuses.Aggregate(0L, (mask, status) => mask | (1L << (int)status));
}
