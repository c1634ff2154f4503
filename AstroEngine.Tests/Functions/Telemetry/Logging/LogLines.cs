using System.Text.Json;
using AstroEngine.Functions.Hosting.Logging;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting;

namespace AstroEngine.Tests.Functions.Telemetry.Logging;

/// <summary>Loggers whose lines are kept, written as the service writes them.</summary>
internal sealed class LogLines : ILogEventSink, IDisposable
{
    private readonly List<string> _lines = [];
    private readonly ITextFormatter _form;

    public LogLines(ITextFormatter? form = null)
    {
        _form = form ?? new JsonLine();
        Provider = new SerilogLoggerProvider(LogOutput.Discreet(new LoggerConfiguration()).WriteTo.Sink(this).CreateLogger());
        Factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Provider));
    }

    public ILoggerProvider Provider { get; }

    public ILoggerFactory Factory { get; }

    public Microsoft.Extensions.Logging.ILogger Logger => Factory.CreateLogger("Test.Source");

    /// <summary>The lines as they were written.</summary>
    public IReadOnlyList<string> Written
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    /// <summary>The only line, read.</summary>
    public JsonElement Single => JsonDocument.Parse(Assert.Single(Written)).RootElement;

    public void Emit(LogEvent logEvent)
    {
        var text = new StringWriter();
        _form.Format(logEvent, text);
        lock (_lines)
        {
            _lines.Add(text.ToString());
        }
    }

    public void Dispose()
    {
        Factory.Dispose();
        Provider.Dispose();
    }
}
