namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>Makes labels. Their values are strings that exist already: nothing is allocated.</summary>
internal static class MetricLabel
{
    private const int FirstStatus = 100;
    private const int LastStatus = 599;

    private static readonly string[] Methods = ["GET", "POST", "HEAD", "DELETE", "PUT", "PATCH", "OPTIONS"];

    private static readonly string[] Statuses = [.. Enumerable.Range(FirstStatus, LastStatus - FirstStatus + 1).Select(status => status.ToString())];

    /// <summary>A label.</summary>
    public static KeyValuePair<string, object?> Of(string name, string value) => new(name, value);

    /// <summary>The text of an HTTP status.</summary>
    public static string Status(int status) => status is >= FirstStatus and <= LastStatus ? Statuses[status - FirstStatus] : "other";

    /// <summary>The text of an HTTP method: one of a list, whatever a caller writes. Hosts take methods in any case.</summary>
    public static string Method(string method) => method switch
    {
        "GET" => "GET",
        "POST" => "POST",
        _ => Array.Find(Methods, known => known.Equals(method, StringComparison.OrdinalIgnoreCase)) ?? "other",
    };
}
