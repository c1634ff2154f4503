using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Http;

/// <summary>The id that ties an answer to its log lines: the caller's, if it sent a usable one, or a new one.</summary>
internal static class CorrelationId
{
    public const string Header = "X-Correlation-Id";

    private const int Longest = 128;

    /// <summary>The correlation id of a request; the same each time.</summary>
    public static string Of(HttpContext context)
    {
        if (context.Items.TryGetValue(Header, out var known) && known is string id)
        {
            return id;
        }

        var sent = context.Request.Headers[Header].ToString();
        var chosen = IsUsable(sent) ? sent : Activity.Current?.TraceId.ToString() ?? Guid.NewGuid().ToString("N");
        context.Items[Header] = chosen;
        return chosen;
    }

    // It is echoed into a header and written to logs, so nothing but plain visible characters is taken over.
    private static bool IsUsable(string sent) =>
        sent.Length is > 0 and <= Longest && sent.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':');
}
