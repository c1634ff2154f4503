using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Hosting.Logging;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Logging;
using AstroEngine.Functions.Telemetry.Logging.Files;
using AstroEngine.Functions.Telemetry.Metrics;
using AstroEngine.Functions.Telemetry.Users;
using AstroEngine.Functions.Telemetry.Windows;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Extensions.Logging;

namespace AstroEngine.Benchmarks;

/// <summary>What watching a request costs: the goal is 20 microseconds for metrics and log together.</summary>
[MemoryDiagnoser]
public class TelemetryBenchmarks
{
    private readonly EngineMeter _meter = new("AstroEngine.Benchmarks");
    private readonly MetricsPipeline _pipeline;
    private readonly IRequestObserver[] _metrics;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("astro-benchmark-");
    private readonly ILoggerFactory _loggers;
    private readonly RequestLines _lines;
    private readonly DefaultHttpContext _http = new();
    private readonly FunctionTraits _traits;

    public TelemetryBenchmarks()
    {
        var functions = new FunctionTable(typeof(FunctionTable).Assembly);
        _traits = functions.Of("Natal");
        var windows = new RequestWindows(["natal"], TimeProvider.System);
        var callers = new CallerId(Options.Create(new RateLimitOptions()), new KeyCheck(false));
        _pipeline = new MetricsPipeline(_meter, new ConfigurationBuilder().Build());
        _metrics = [windows, new RequestMetrics(_meter, new Interactions(functions), new ActiveUsers(callers, functions, TimeProvider.System), windows)];

        // As the service writes them, but on the thread that asks, so that all of a line's making and writing is measured.
        var files = new LogFiles(_folder.FullName, new LogFileOptions(_folder.FullName, 50L << 20, 5), TimeProvider.System);
        var sink = new LineSink(ConsoleForm.Json, new ConsoleLines(Stream.Null), files);
        var provider = new SerilogLoggerProvider(LogOutput.Discreet(new LoggerConfiguration()).WriteTo.Sink(sink).CreateLogger(), dispose: true);
        _loggers = LoggerFactory.Create(logging => logging.AddProvider(provider).AddProvider(new LogTallyProvider(new LogTally(TimeProvider.System))));
        _lines = new RequestLines(new RequestLineOptions(TimeSpan.FromSeconds(2)), new LineBudget(TimeProvider.System, 0), _loggers.CreateLogger<RequestLines>());
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _loggers.Dispose();
        _pipeline.Dispose();
        _meter.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Counters, histograms, windows of quantiles, active users.</summary>
    [Benchmark]
    public void MetricsOfARequest()
    {
        var record = Record();
        foreach (var observer in _metrics)
        {
            observer.OnStarted(record, _http);
        }

        foreach (var observer in _metrics)
        {
            observer.OnCompleted(record, _http);
        }
    }

    /// <summary>The line of a request that the cache answers, on console and in the file.</summary>
    [Benchmark]
    public void LogOfARequest() => _lines.Write(Record());

    private RequestRecord Record() => new("Natal", _traits, "GET", 0)
    {
        CorrelationId = "4bf92f3577b34da6a3ce929d0e0e4736",
        Kind = "natal",
        Zodiac = "lahiri",
        Outcome = CacheOutcome.MemoryHit,
        Status = 200,
        Duration = TimeSpan.FromMicroseconds(84.3),
    };
}
