using System.Text.Json;

namespace AstroEngine.Tests.Infra;

/// <summary>The queries of the dashboards in <c>infra/grafana</c>, as Grafana would send them.</summary>
internal static class DashboardQueries
{
    /// <summary>The dashboards: file name and content.</summary>
    public static IReadOnlyList<(string File, JsonElement Content)> Dashboards { get; } =
        [.. Directory.GetFiles(RepositoryFiles.Path("infra", "grafana", "dashboards"), "*.json").Order().Select(Read)];

    /// <summary>Every query of every panel, with its variables filled in.</summary>
    public static IReadOnlyList<(string Panel, string Query)> All { get; } =
    [
        .. from dashboard in Dashboards
           from panel in dashboard.Content.GetProperty("panels").EnumerateArray()
           from target in panel.GetProperty("targets").EnumerateArray()
           select ($"{dashboard.File}: {panel.GetProperty("title").GetString()}", Fill(target.GetProperty("expr").GetString()!)),
    ];

    private static string Fill(string query) => query
        .Replace("$__rate_interval", "1m", StringComparison.Ordinal)
        .Replace("$instance", ".*", StringComparison.Ordinal);

    private static (string File, JsonElement Content) Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return (Path.GetFileName(path), document.RootElement.Clone());
    }
}
