using System.Text.Json;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Precompute;

/// <summary>Keeps the last run of each task as the object <c>precompute/{task}.json</c>.</summary>
/// <param name="store">Where the objects are.</param>
public sealed class PrecomputeRecords(IObjectStore store)
{
    /// <summary>Reads the last run of a task.</summary>
    /// <param name="task">The name of the task.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Null when it has not run yet, or its record cannot be understood.</returns>
    public async Task<PrecomputeRecord?> ReadAsync(string task, CancellationToken cancellationToken = default)
    {
        if (await store.ReadAsync(NameOf(task), cancellationToken) is not { } json)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(json.Span, ServiceJson.Readable.PrecomputeRecord);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Records a run.</summary>
    /// <param name="record">The run.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task WriteAsync(PrecomputeRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        return store.WriteAsync(
            NameOf(record.Task), JsonSerializer.SerializeToUtf8Bytes(record, ServiceJson.Readable.PrecomputeRecord), cancellationToken);
    }

    private static string NameOf(string task) => $"precompute/{task}.json";
}
