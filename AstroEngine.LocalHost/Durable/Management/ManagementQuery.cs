using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>Reads the parameters of a request. As on the real host a value that is malformed counts as absent.</summary>
internal sealed class ManagementQuery(IQueryCollection query)
{
    /// <summary>A text.</summary>
    public string? Text(string name) => query.TryGetValue(name, out var values) && values.Count > 0 ? values[0] : null;

    /// <summary>True or false.</summary>
    public bool Flag(string name, bool missing) => bool.TryParse(Text(name), out var value) ? value : missing;

    /// <summary>A whole number.</summary>
    public int? Number(string name) => int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A number of seconds.</summary>
    public TimeSpan? Seconds(string name) =>
        double.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and < 1e6 ? TimeSpan.FromSeconds(value) : null;

    /// <summary>A time; without a zone it is UTC.</summary>
    public DateTimeOffset? Time(string name) =>
        DateTimeOffset.TryParse(Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value) ? value : null;

    /// <summary>Statuses, separated by commas or in several parameters.</summary>
    /// <returns>The statuses; null when there are none.</returns>
    public IReadOnlyList<OrchestrationRuntimeStatus>? Statuses(string name)
    {
        var found = new List<OrchestrationRuntimeStatus>();
        foreach (var text in query[name].SelectMany(v => (v ?? string.Empty).Split(',', StringSplitOptions.TrimEntries)))
        {
            if (Enum.TryParse<OrchestrationRuntimeStatus>(text, out var status))
            {
                found.Add(status);
            }
        }

        return found.Count > 0 ? found : null;
    }
}
