using AstroEngine.Functions.Hosting;
using AstroEngine.Tests.Functions.Storage;
using AstroEngine.Tests.LocalHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Functions.Precompute;

/// <summary>The services of the functions with a clock that stands and a folder of their own.</summary>
internal sealed class PrecomputeServices : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    public PrecomputeServices(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value))
            .AddInMemoryCollection([new("DATA", _folder.Path)])
            .Build();
        _services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs))
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IConfiguration>(configuration)
            .AddAstroEngine(configuration)
            .BuildServiceProvider();
    }

    /// <summary>20:00 UTC: in Sydney and Tokyo it is the next day.</summary>
    public ManualClock Clock { get; } = new(new DateTimeOffset(2026, 11, 21, 20, 0, 0, TimeSpan.Zero));

    public LogCollector Logs { get; } = new();

    public FakeDurableClient Client { get; } = new();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
