using AstroEngine.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.LocalHost;

/// <summary>A host that runs functions of a test's choice on a port of its own, and a client that talks to it.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly HostDirectory _directory;

    private RunningHost(HostDirectory directory, IHost host, LogCollector logs)
    {
        _directory = directory;
        Host = host;
        Logs = logs;
        Address = new Uri(((LocalFunctionsHost)host).Addresses.First());
        Client = new HttpClient { BaseAddress = Address };
    }

    public IHost Host { get; }

    public HttpClient Client { get; }

    public Uri Address { get; }

    public LogCollector Logs { get; }

    /// <summary>Runs the functions of one class.</summary>
    public static Task<RunningHost> StartAsync<TFunctions>(
        Action<FunctionsApplicationBuilder>? configure = null,
        Dictionary<string, string?>? settings = null,
        string? hostJson = null,
        TimeProvider? clock = null) =>
        StartAsync([typeof(TFunctions)], configure, settings, hostJson, clock);

    /// <summary>Runs the functions of several classes.</summary>
    public static async Task<RunningHost> StartAsync(
        IReadOnlyList<Type> functions,
        Action<FunctionsApplicationBuilder>? configure = null,
        Dictionary<string, string?>? settings = null,
        string? hostJson = null,
        TimeProvider? clock = null)
    {
        var directory = new HostDirectory(hostJson ?? HostDirectory.NoPrefix);
        var logs = new LogCollector();
        var builder = FunctionsApplication.Create(directory.Options(settings) with { Types = functions, Clock = clock ?? TimeProvider.System });
        builder.Logging.AddProvider(logs);
        builder.Services.AddSingleton<Signals>();
        if (configure is null)
        {
            builder.ConfigureFunctionsWebApplication();
        }
        else
        {
            configure(builder);
        }

        var host = builder.Build();
        await host.StartAsync();
        return new RunningHost(directory, host, logs);
    }

    /// <summary>What functions and the test tell each other.</summary>
    public Signals Signals => Host.Services.GetRequiredService<Signals>();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.StopAsync();
        await ((IAsyncDisposable)Host).DisposeAsync();
        _directory.Dispose();
    }
}
