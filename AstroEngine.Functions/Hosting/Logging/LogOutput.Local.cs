using AstroEngine.Functions.Telemetry.Logging;
using AstroEngine.Functions.Telemetry.Logging.Files;
using Serilog;
using Serilog.Core;
using Serilog.Sinks.Async;

namespace AstroEngine.Functions.Hosting.Logging;

/// <summary>
/// The outputs of this host: the console and the files, behind one queue and one thread, so that no request waits for a terminal or a disk.
/// When too many lines wait, new ones are given up and counted.
/// </summary>
internal sealed class LogOutput : ILogOutputs, IAsyncLogEventSinkMonitor, IDisposable
{
    private const int QueueLength = 10_000;

    private readonly string _form;
    private readonly Logger _logger;
    private readonly LogFiles? _files;
    private IAsyncLogEventSinkInspector? _queue;

    /// <param name="form">The form of the console.</param>
    /// <param name="options">The files.</param>
    /// <param name="clock">The clock.</param>
    public LogOutput(ConsoleForm form, LogFileOptions options, TimeProvider clock)
    {
        _form = Core.Names.Of(form);
        _files = options.Folder is { } folder ? new LogFiles(folder, options, clock) : null;
        var lines = new LineSink(form, new ConsoleLines(Console.OpenStandardOutput()), _files, () => _queue is null or { Count: 0 });
        _logger = Discreet(new LoggerConfiguration()).WriteTo.Async(
            outputs => outputs.Sink(lines),
            monitor: this,
            bufferSize: QueueLength,
            blockWhenFull: false).CreateLogger();
    }

    /// <summary>A configuration that lets all levels through, since they are decided before, and nothing that is personal.</summary>
    internal static LoggerConfiguration Discreet(LoggerConfiguration configuration)
    {
        configuration.MinimumLevel.Verbose().Enrich.With(new Privacy());
        foreach (var type in PersonalTypes.All)
        {
            // Kept as they are until Privacy has seen their type, instead of being turned into text at once.
            configuration.Destructure.AsScalar(type);
        }

        return configuration;
    }

    /// <summary>Where lines are given.</summary>
    public ILogger Logger => _logger;

    /// <inheritdoc/>
    public LogOutputsStatus Read() => new(
        "service",
        _form,
        _queue is { } queue ? new LogQueueStatus(queue.BufferSize, queue.Count, queue.DroppedMessagesCount) : null,
        _files?.Read() ?? []);

    /// <inheritdoc/>
    public void StartMonitoring(IAsyncLogEventSinkInspector inspector) => _queue = inspector;

    /// <inheritdoc/>
    public void StopMonitoring(IAsyncLogEventSinkInspector inspector) => _queue = null;

    /// <summary>Writes what waits, and closes the files.</summary>
    public void Dispose() => _logger.Dispose();
}
