using AstroEngine.Functions.Telemetry.Logging;
using AstroEngine.Functions.Telemetry.Logging.Files;
using Serilog;
using Serilog.Core;

namespace AstroEngine.Functions.Hosting.Logging;

/// <summary>The outputs of this host: the console and the files, behind one queue.</summary>
internal sealed class LogOutput : ILogOutputs, IDisposable
{
    private readonly string _form;
    private readonly Logger _logger;
    private readonly LogQueue _queue;
    private readonly LogFiles? _files;

    /// <param name="form">The form of the console.</param>
    /// <param name="options">The files.</param>
    /// <param name="clock">The clock.</param>
    public LogOutput(ConsoleForm form, LogFileOptions options, TimeProvider clock)
    {
        _form = Core.Names.Of(form);
        _files = options.Folder is { } folder ? new LogFiles(folder, options, clock) : null;
        _queue = new LogQueue(new LineSink(form, new ConsoleLines(Console.OpenStandardOutput()), _files));
        _logger = Discreet(new LoggerConfiguration()).WriteTo.Sink(_queue).CreateLogger();
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
    public LogOutputsStatus Read() => new("service", _form, _queue.Read(), _files?.Read() ?? []);

    /// <summary>Writes what waits, and closes the files.</summary>
    public void Dispose() => _logger.Dispose();
}
