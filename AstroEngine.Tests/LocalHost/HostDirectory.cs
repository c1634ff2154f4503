using AstroEngine.LocalHost.Hosting;

namespace AstroEngine.Tests.LocalHost;

/// <summary>A directory for the files of one host.</summary>
internal sealed class HostDirectory : IDisposable
{
    /// <summary>A host.json without a route prefix.</summary>
    public const string NoPrefix = """{ "version": "2.0", "extensions": { "http": { "routePrefix": "" } } }""";

    public HostDirectory(string? hostJson = NoPrefix, string? localSettings = null)
    {
        Path = Directory.CreateTempSubdirectory("localhost-").FullName;
        Write("host.json", hostJson);
        Write("local.settings.json", localSettings);
    }

    public string Path { get; }

    /// <summary>Options of a host in this directory, on a port that the system chooses. What it records goes into the directory too.</summary>
    public LocalHostOptions Options(Dictionary<string, string?>? settings = null) => new()
    {
        ContentRoot = Path,
        Types = [],
        ReadEnvironment = false,
        Settings = new Dictionary<string, string?>(settings ?? [])
        {
            ["PORT"] = settings?.GetValueOrDefault("PORT") ?? "0",
            ["DATA"] = settings?.GetValueOrDefault("DATA") ?? System.IO.Path.Combine(Path, ".data"),
        },
    };

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write(string name, string? content)
    {
        if (content is not null)
        {
            File.WriteAllText(System.IO.Path.Combine(Path, name), content);
        }
    }
}
