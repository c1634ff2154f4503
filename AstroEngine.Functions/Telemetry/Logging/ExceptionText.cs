using System.Text;
using System.Text.Json;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>
/// Exceptions as text for logs. Messages of exceptions that repeat the value they are about (a text that is no number, an argument out of
/// range) are left out, for such a value may be somebody's birth; their type and the stack say where it was.
/// </summary>
internal static class ExceptionText
{
    /// <summary>What stands for a message that may hold what came in a request.</summary>
    public const string Redacted = "[redacted]";

    private const int Deepest = 8;

    /// <summary>The message, if it cannot repeat what came.</summary>
    public static string MessageOf(Exception exception) => RepeatsValues(exception) ? Redacted : exception.Message;

    /// <summary>Type, message and stack of an exception and of those inside it.</summary>
    public static string Of(Exception exception)
    {
        var text = new StringBuilder();
        Append(text, exception, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Exception exception, int depth)
    {
        text.Append(exception.GetType().FullName).Append(": ").Append(MessageOf(exception));
        var inside = exception is AggregateException many ? [.. many.InnerExceptions] : exception.InnerException is { } one ? (Exception[])[one] : [];
        foreach (var inner in depth < Deepest ? inside : [])
        {
            text.Append("\n ---> ");
            Append(text, inner, depth + 1);
            text.Append("\n   --- End of inner exception stack trace ---");
        }

        if (exception.StackTrace is { } stack)
        {
            text.Append('\n').Append(stack);
        }
    }

    private static bool RepeatsValues(Exception exception) => exception is
        FormatException or ArgumentException or OverflowException or InvalidCastException or JsonException or KeyNotFoundException or AggregateException;
}
