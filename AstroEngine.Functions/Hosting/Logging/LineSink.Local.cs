using AstroEngine.Functions.Telemetry.Logging;
using Serilog.Core;
using Serilog.Events;

namespace AstroEngine.Functions.Hosting.Logging;

/// <summary>Writes each line to the console and to the files; a form that both have is made once. One thread calls it.</summary>
/// <param name="form">The form of the console.</param>
/// <param name="console">The console.</param>
/// <param name="files">The files; null for none. They always have JSON.</param>
internal sealed class LineSink(ConsoleForm form, ConsoleLines console, LogFiles? files) : ILogEventSink, IDisposable
{
    private readonly Utf8Line? _text = form == ConsoleForm.Text ? new Utf8Line(new TextLine()) : null;
    private readonly Utf8Line _json = new(new JsonLine());

    /// <inheritdoc/>
    public void Emit(LogEvent logEvent)
    {
        if (_text is not null)
        {
            console.Append(_text.Of(logEvent));
        }

        if (_text is null || files is not null)
        {
            var line = _json.Of(logEvent);
            files?.Append(logEvent, line);
            if (_text is null)
            {
                console.Append(line);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Flush();
        files?.Dispose();
    }

    /// <summary>Brings all outputs up to date.</summary>
    public void Flush()
    {
        console.Flush();
        files?.Flush();
    }
}
