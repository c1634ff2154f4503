using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using AstroEngine.Functions.Telemetry.Logging;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;

namespace AstroEngine.Functions.Hosting.Logging;

/// <summary>
/// A log line as one JSON object: <c>timestamp</c>, <c>level</c>, <c>logger</c>, <c>event</c>, <c>event_id</c>, <c>trace_id</c>,
/// <c>span_id</c>, then what the event has, in snake_case, and <c>exception</c>.
/// </summary>
internal sealed class JsonLine : ITextFormatter
{
    private const int MostNames = 1000;

    private static readonly string[] Reserved = ["timestamp", "level", "logger", "event", "event_id", "trace_id", "span_id", "exception"];

    private readonly JsonValueFormatter _values = new(typeTagName: null);
    private readonly MessageTemplateTextFormatter _message = new("{Message:lj}");
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Format(LogEvent logEvent, TextWriter output)
    {
        output.Write("{\"timestamp\":\"");
        Write(logEvent.Timestamp.UtcDateTime, output);
        output.Write("\",\"level\":\"");
        output.Write(LineParts.LevelOf(logEvent));
        output.Write("\",\"logger\":");
        JsonValueFormatter.WriteQuotedJsonString(LineParts.SourceOf(logEvent), output);
        output.Write(",\"event\":");
        JsonValueFormatter.WriteQuotedJsonString(MessageOf(logEvent), output);
        WriteIds(logEvent, output);
        foreach (var (name, value) in logEvent.Properties)
        {
            if (!LineParts.IsPart(name))
            {
                output.Write(NameOf(name));
                _values.Format(value, output);
            }
        }

        if (logEvent.Exception is { } exception)
        {
            output.Write(",\"exception\":");
            JsonValueFormatter.WriteQuotedJsonString(ExceptionText.Of(exception), output);
        }

        output.Write("}\n");
    }

    private static void WriteIds(LogEvent logEvent, TextWriter output)
    {
        if (LineParts.EventIdOf(logEvent) is { } id)
        {
            output.Write(",\"event_id\":");
            output.Write(id.ToString(CultureInfo.InvariantCulture));
        }

        if (logEvent.TraceId is { } trace)
        {
            output.Write(",\"trace_id\":\"");
            output.Write(trace.ToHexString());
            output.Write("\",\"span_id\":\"");
            output.Write(logEvent.SpanId?.ToHexString());
            output.Write('"');
        }
    }

    private static void Write(DateTime utc, TextWriter output)
    {
        Span<char> text = stackalloc char[32];
        utc.TryFormat(text, out var length, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        output.Write(text[..length]);
    }

    private static string Quoted(string name)
    {
        var snake = JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
        var text = new StringWriter();
        text.Write(',');
        JsonValueFormatter.WriteQuotedJsonString(Reserved.Contains(snake) ? snake + "_" : snake, text);
        text.Write(':');
        return text.ToString();
    }

    // Counting the names takes all locks of the dictionary, so only a new name has them counted.
    private string NameOf(string name)
    {
        if (_names.TryGetValue(name, out var known))
        {
            return known;
        }

        return _names.Count < MostNames ? _names.GetOrAdd(name, Quoted) : Quoted(name);
    }

    private string MessageOf(LogEvent logEvent)
    {
        if (!logEvent.MessageTemplate.Text.Contains('{'))
        {
            return logEvent.MessageTemplate.Text;
        }

        var text = new StringWriter();
        _message.Format(logEvent, text);
        return text.ToString();
    }
}
