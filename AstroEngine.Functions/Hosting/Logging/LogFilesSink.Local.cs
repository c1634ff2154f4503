using System.Text;
using AstroEngine.Functions.Telemetry.Logging;
using AstroEngine.Functions.Telemetry.Logging.Files;
using Serilog.Core;
using Serilog.Events;

namespace AstroEngine.Functions.Hosting.Logging;

/// <summary>Writes lines to the files: all to the main one, warnings and worse to the second, what was slow to the third. One thread calls it.</summary>
internal sealed class LogFilesSink : ILogEventSink, IDisposable
{
    private static readonly string PerformanceEvent = $"{LogEvents.PerformanceThresholdExceeded}";

    private readonly JsonLine _form = new();
    private readonly StringBuilder _text = new(1024);
    private readonly StringWriter _writer;
    private readonly LogFolder _folder;
    private readonly RollingLogFile _main;
    private readonly RollingLogFile _error;
    private readonly RollingLogFile _performance;
    private readonly Func<bool> _isIdle;
    private byte[] _bytes = new byte[4096];

    /// <param name="folder">The folder of the files.</param>
    /// <param name="options">How large they may become.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="isIdle">Whether no line waits behind the one that is written: then the files are brought up to date.</param>
    public LogFilesSink(string folder, LogFileOptions options, TimeProvider clock, Func<bool> isIdle)
    {
        _writer = new StringWriter(_text);
        _isIdle = isIdle;
        _folder = new LogFolder(folder);
        _main = new RollingLogFile("main", "astro.log", _folder, options, clock);
        _error = new RollingLogFile("error", "astro-error.log", _folder, options, clock);
        _performance = new RollingLogFile("performance", "astro-performance.log", _folder, options, clock);
    }

    /// <summary>How the files are.</summary>
    public IReadOnlyList<LogFileStatus> Read() => [_main.Read(), _error.Read(), _performance.Read()];

    /// <inheritdoc/>
    public void Emit(LogEvent logEvent)
    {
        _text.Clear();
        _form.Format(logEvent, _writer);
        var line = Utf8();
        _main.Append(line);
        if (logEvent.Level >= LogEventLevel.Warning)
        {
            _error.Append(line);
        }

        if (LineParts.EventIdOf(logEvent) == PerformanceEvent)
        {
            _performance.Append(line);
        }

        if (_isIdle())
        {
            _main.Flush();
            _error.Flush();
            _performance.Flush();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _main.Dispose();
        _error.Dispose();
        _performance.Dispose();
        _folder.Dispose();
    }

    private ReadOnlySpan<byte> Utf8()
    {
        var most = Encoding.UTF8.GetMaxByteCount(_text.Length);
        if (_bytes.Length < most)
        {
            _bytes = new byte[most];
        }

        var written = 0;
        foreach (var chunk in _text.GetChunks())
        {
            written += Encoding.UTF8.GetBytes(chunk.Span, _bytes.AsSpan(written));
        }

        return _bytes.AsSpan(0, written);
    }
}
