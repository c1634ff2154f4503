using System.Text.Json;
using AstroEngine.Functions.Telemetry.Logging;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace AstroEngine.Functions.Hosting.Logging;

/// <summary>A log line for people: time, level, logger, message, then what the message does not say, and the exception below.</summary>
internal sealed class TextLine : ITextFormatter
{
    private readonly MessageTemplateTextFormatter _head = new("{Timestamp:HH:mm:ss.fff} {Level:u3} {SourceContext}: {Message:lj}");

    /// <inheritdoc/>
    public void Format(LogEvent logEvent, TextWriter output)
    {
        _head.Format(logEvent, output);
        var told = logEvent.MessageTemplate.Text;
        foreach (var (name, value) in logEvent.Properties)
        {
            if (!LineParts.IsPart(name) && !told.Contains($"{{{name}", StringComparison.Ordinal))
            {
                output.Write(' ');
                output.Write(JsonNamingPolicy.SnakeCaseLower.ConvertName(name));
                output.Write('=');
                Write(value, output);
            }
        }

        output.WriteLine();
        if (logEvent.Exception is { } exception)
        {
            output.WriteLine(ExceptionText.Of(exception));
        }
    }

    private static void Write(LogEventPropertyValue value, TextWriter output)
    {
        if (value is ScalarValue { Value: string text })
        {
            output.Write(text);
        }
        else
        {
            value.Render(output);
        }
    }
}
