using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace AstroEngine.Tests.Functions;

/// <summary>The service as users run it: a process of its own, asked over HTTP.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const int SigTerm = 15;

    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private readonly string? _ownData;

    private RunningService(Process process, string? ownData)
    {
        _process = process;
        _ownData = ownData;
    }

    /// <summary>The process, for what the system knows of it.</summary>
    public int ProcessId => _process.Id;

    /// <summary>A client with the service's address.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>What the service has written so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>Starts the service on a free port and waits until it is ready to be asked.</summary>
    /// <param name="settings">Environment variables. Without <c>DATA</c> the service has a folder of its own, which goes with it.</param>
    public static async Task<RunningService> StartAsync(params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AstroEngine.Functions.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in (string[])["REDIS_URL", "ASTRO_FUNCTION_KEY", "ASTRO_ADMIN_KEY", "ASPNETCORE_URLS", "LOG_DIR"])
        {
            start.Environment.Remove(name);
        }

        start.Environment["PORT"] = "0";
        var ownData = settings.Any(s => s.Name == "DATA") ? null : Directory.CreateTempSubdirectory("astro-data-").FullName;
        start.Environment["DATA"] = ownData;

        // Tests look for levels as people read them; those of the other form ask for it.
        start.Environment["LOG_FORMAT"] = "text";

        // Its timers would put charts of their own into the cache that a test looks into.
        start.Environment["Precompute__Enabled"] = "false";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var service = new RunningService(Process.Start(start)!, ownData);
        await service.WaitForAddressAsync();
        return service;
    }

    /// <summary>Posts a JSON text.</summary>
    public async Task<ServiceAnswer> PostAsync(string path, string json, string contentType = "application/json")
    {
        using var content = new StringContent(json, Encoding.UTF8, contentType);
        using var response = await Client.PostAsync(path, content);
        return await ServiceAnswer.ReadAsync(response);
    }

    /// <summary>Gets a path.</summary>
    public async Task<ServiceAnswer> GetAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        return await ServiceAnswer.ReadAsync(response);
    }

    /// <summary>Sends any request.</summary>
    public async Task<ServiceAnswer> SendAsync(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request);
        return await ServiceAnswer.ReadAsync(response);
    }

    /// <summary>Ends the service at once, as <c>kill -9</c> does: it learns nothing of it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync().WaitAsync(Patience);
    }

    /// <summary>Asks the service to stop, as <c>kill</c> does, and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        Assert.Equal(0, Kill(_process.Id, SigTerm));
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        if (_ownData is not null)
        {
            Directory.Delete(_ownData, recursive: true);
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);

    private async Task WaitForAddressAsync()
    {
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) => Read(line.Data, address);
        _process.ErrorDataReceived += (_, line) => Read(line.Data, address);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var exited = _process.WaitForExitAsync();
        await Task.WhenAny(address.Task, exited, Task.Delay(Patience));
        if (!address.Task.IsCompletedSuccessfully)
        {
            throw new InvalidOperationException($"The service did not start:\n{Log}");
        }

        Client = new HttpClient { BaseAddress = new Uri(await address.Task), Timeout = Patience };
    }

    private void Read(string? line, TaskCompletionSource<string> address)
    {
        if (line is null)
        {
            return;
        }

        lock (_log)
        {
            _log.AppendLine(line);
        }

        const string mark = "listens on ";
        if (line.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0)
        {
            address.TrySetResult(line[(at + mark.Length)..].Split(' ')[0]);
        }
    }
}
