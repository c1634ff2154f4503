using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace AstroEngine.Tests.Oracle;

/// <summary>A real Prometheus (Debian package <c>prometheus</c>) that scrapes what a test tells it to, in a folder of its own.</summary>
internal sealed class PrometheusServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly DirectoryInfo _folder;
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    private PrometheusServer(DirectoryInfo folder, Process process, Uri address)
    {
        _folder = folder;
        _process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = Patience };
    }

    /// <summary>A client with the server's address.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts a server and waits until it is ready.</summary>
    /// <param name="target">The service that is scraped, by the path <c>/metrics</c>, as job <c>astro-engine</c>; null for none.</param>
    /// <param name="ruleFiles">Paths of rule files.</param>
    public static Task<PrometheusServer> StartAsync(Uri? target, params string[] ruleFiles) => StartAsync(Configuration(target, ruleFiles));

    /// <summary>Starts a server with a configuration file of the test's own, and waits until it is ready.</summary>
    /// <param name="configuration">The text of <c>prometheus.yml</c>.</param>
    public static async Task<PrometheusServer> StartAsync(string configuration)
    {
        var folder = Directory.CreateTempSubdirectory("astro-prometheus-");
        var file = Path.Combine(folder.FullName, "prometheus.yml");
        await File.WriteAllTextAsync(file, configuration);
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo(
            "prometheus",
            [
                $"--config.file={file}", $"--storage.tsdb.path={Path.Combine(folder.FullName, "data")}",
                $"--web.listen-address=127.0.0.1:{port}", "--log.level=warn",
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var server = new PrometheusServer(folder, process, new Uri($"http://127.0.0.1:{port}"));
        process.OutputDataReceived += (_, line) => server.Note(line.Data);
        process.ErrorDataReceived += (_, line) => server.Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await server.UntilAsync(server.IsReadyAsync, "Prometheus did not become ready");
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        return server;
    }

    /// <summary>The result of an instant query: a list of <c>{"metric":{...},"value":[time,"value"]}</c>.</summary>
    public async Task<IReadOnlyList<JsonElement>> QueryAsync(string expression) =>
        [.. (await GetAsync($"/api/v1/query?query={Uri.EscapeDataString(expression)}")).GetProperty("result").EnumerateArray()];

    /// <summary>Queries until the result is what the test waits for.</summary>
    public async Task<IReadOnlyList<JsonElement>> QueryUntilAsync(string expression, Func<IReadOnlyList<JsonElement>, bool> isIt)
    {
        IReadOnlyList<JsonElement> result = [];
        await UntilAsync(async () => isIt(result = await QueryAsync(expression)), $"{expression} did not become what the test waits for");
        return result;
    }

    /// <summary>The <c>data</c> of an answer of the HTTP API.</summary>
    public async Task<JsonElement> GetAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {text}");
        using var json = JsonDocument.Parse(text);
        return json.RootElement.GetProperty("data").Clone();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string Configuration(Uri? target, string[] ruleFiles)
    {
        var text = new StringBuilder("global:\n  scrape_interval: 1s\n  evaluation_interval: 1s\n");
        if (ruleFiles.Length > 0)
        {
            text.Append("rule_files:\n").AppendJoin('\n', ruleFiles.Select(file => $"  - {Path.GetFullPath(file)}")).Append('\n');
        }

        if (target is not null)
        {
            text.Append($"scrape_configs:\n  - job_name: astro-engine\n    static_configs:\n      - targets: ['{target.Authority}']\n");
        }

        return text.ToString();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> IsReadyAsync()
    {
        Assert.False(_process.HasExited, $"Prometheus has ended:\n{Log()}");
        try
        {
            using var response = await Client.GetAsync("/-/ready");
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task UntilAsync(Func<Task<bool>> isIt, string complaint)
    {
        var began = Stopwatch.GetTimestamp();
        while (!await isIt())
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < Patience, $"{complaint}:\n{Log()}");
            await Task.Delay(Pause);
        }
    }

    private void Note(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }

    private string Log()
    {
        lock (_log)
        {
            return _log.ToString();
        }
    }
}
