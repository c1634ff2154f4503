using System.Globalization;
using System.Runtime.CompilerServices;
using AstroEngine.LocalHost.Durable.Engine;
using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Client;

/// <summary>Lists instances page by page, in the order of their creation. A page begins where the one before ended, whatever was added meanwhile.</summary>
internal sealed class InstancePages(DurableEngine engine, OrchestrationQuery query, Func<InstanceRow, bool, OrchestrationMetadata> show)
    : AsyncPageable<OrchestrationMetadata>
{
    private const int LargestPage = 1000;

    /// <summary>Makes a filter that says nothing of pages but their size.</summary>
    public static InstanceFilter FilterOf(
        DateTimeOffset? from, DateTimeOffset? to, IEnumerable<OrchestrationRuntimeStatus>? statuses, string? prefix = null, int size = OrchestrationQuery.DefaultPageSize) =>
        new(from?.UtcDateTime, to?.UtcDateTime, string.IsNullOrEmpty(prefix) ? null : prefix, InstanceFilter.MaskOf(statuses), 0, Math.Clamp(size, 1, LargestPage));

    /// <summary>Reads one page.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filter">Which instances.</param>
    /// <param name="token">Where to begin; null for the first page.</param>
    /// <returns>The instances, and where the next page begins; null on the last one.</returns>
    /// <exception cref="ArgumentException">The token is none that was given.</exception>
    public static (IReadOnlyList<InstanceRow> Rows, string? Next) Read(DurableEngine engine, InstanceFilter filter, string? token)
    {
        var after = 0L;
        if (!string.IsNullOrEmpty(token) && !long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out after))
        {
            throw new ArgumentException("The continuation token is not one that a page of this list gave.", nameof(token));
        }

        // One more than the page has tells whether there is a next one.
        var rows = engine.List(filter with { After = after, Limit = filter.Limit + 1 });
        return rows.Count <= filter.Limit
            ? (rows, null)
            : ([.. rows.Take(filter.Limit)], rows[filter.Limit - 1].Sequence.ToString(CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public override IAsyncEnumerable<Page<OrchestrationMetadata>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        ReadAsync(continuationToken ?? query.ContinuationToken, pageSizeHint ?? query.PageSize);

    private async IAsyncEnumerable<Page<OrchestrationMetadata>> ReadAsync(
        string? token, int size, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var filter = FilterOf(query.CreatedFrom, query.CreatedTo, query.Statuses, query.InstanceIdPrefix, size);
        do
        {
            cancellation.ThrowIfCancellationRequested();
            (var rows, token) = await Task.Run(() => Read(engine, filter, token), cancellation).ConfigureAwait(false);
            yield return new Page<OrchestrationMetadata>([.. rows.Select(row => show(row, query.FetchInputsAndOutputs))], token);
        }
        while (token is not null);
    }
}
