namespace Microsoft.DurableTask;

/// <summary>
/// The answer to a query, fetched page by page while it is read.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
/// <typeparam name="T">What was asked for.</typeparam>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
    where T : notnull
{
    /// <summary>Reads whole pages.</summary>
    /// <param name="continuationToken">Where to begin; null for the first page.</param>
    /// <param name="pageSizeHint">How many values a page should have.</param>
    /// <returns>The pages.</returns>
    public abstract IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null);

    /// <summary>Reads the values of all pages.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The values.</returns>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var value in page.Values)
            {
                yield return value;
            }
        }
    }
}
