using AstroEngine.Functions.Telemetry.Logging;
using AstroEngine.Functions.Telemetry.Logging.Files;
using Serilog.Events;

namespace AstroEngine.Functions.Hosting.Logging;

/// <summary>The files of the log: all lines in the main one, warnings and worse in the second, what was slow in the third. One thread writes.</summary>
internal sealed class LogFiles : IDisposable
{
    private readonly LogFolder _folder;
    private readonly RollingLogFile _main;
    private readonly RollingLogFile _error;
    private readonly RollingLogFile _performance;

    /// <param name="folder">The folder of the files.</param>
    /// <param name="options">How large they may become.</param>
    /// <param name="clock">The clock.</param>
    public LogFiles(string folder, LogFileOptions options, TimeProvider clock)
    {
        _folder = new LogFolder(folder);
        _main = new RollingLogFile("main", "astro.log", _folder, options, clock);
        _error = new RollingLogFile("error", "astro-error.log", _folder, options, clock);
        _performance = new RollingLogFile("performance", "astro-performance.log", _folder, options, clock);
    }

    /// <summary>How the files are.</summary>
    public IReadOnlyList<LogFileStatus> Read() => [_main.Read(), _error.Read(), _performance.Read()];

    /// <summary>Adds a line to the files that it belongs in.</summary>
    /// <param name="logEvent">What happened.</param>
    /// <param name="line">Its line.</param>
    public void Append(LogEvent logEvent, ReadOnlySpan<byte> line)
    {
        _main.Append(line);
        if (logEvent.Level < LogEventLevel.Warning)
        {
            return;
        }

        _error.Append(line);
        if (LineParts.EventIdOf(logEvent) == LogEvents.PerformanceThresholdExceeded)
        {
            _performance.Append(line);
        }
    }

    /// <summary>Brings the files up to date.</summary>
    public void Flush()
    {
        _main.Flush();
        _error.Flush();
        _performance.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _main.Dispose();
        _error.Dispose();
        _performance.Dispose();
        _folder.Dispose();
    }
}
