namespace Microsoft.DurableTask;

/// <summary>
/// One page of the answer to a query.
/// The real type lives in Microsoft.DurableTask.Abstractions.
/// </summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class Page<T>
    where T : notnull
{
    /// <summary>Makes a page.</summary>
    /// <param name="values">What is on it.</param>
    /// <param name="continuationToken">Where the next one begins; null on the last one.</param>
    public Page(IReadOnlyList<T> values, string? continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        Values = values;
        ContinuationToken = continuationToken;
    }

    /// <summary>What is on it.</summary>
    public IReadOnlyList<T> Values { get; }

    /// <summary>Where the next one begins; null on the last one.</summary>
    public string? ContinuationToken { get; }
}
