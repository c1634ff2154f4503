using System.Collections;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>One name and value that every line within a scope has.</summary>
/// <param name="name">The name.</param>
/// <param name="value">The value.</param>
internal sealed class LogScope(string name, string value) : IReadOnlyList<KeyValuePair<string, object?>>
{
    /// <summary>The name of the id that ties an answer to its lines.</summary>
    public const string CorrelationId = "CorrelationId";

    /// <summary>The name of the id of a job, or of another orchestration.</summary>
    public const string JobId = "JobId";

    /// <inheritdoc/>
    public int Count => 1;

    /// <inheritdoc/>
    public KeyValuePair<string, object?> this[int index] =>
        index == 0 ? new(name, value) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        yield return this[0];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => $"{name}:{value}";
}
