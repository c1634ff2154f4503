using System.Text;

namespace AstroEngine.Functions.Telemetry.Collection;

/// <summary>
/// Turns names of instruments into names of Prometheus, as the compatibility page of OpenTelemetry has it: https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/.
/// </summary>
internal static class PrometheusName
{
    private const string Total = "_total";

    /// <summary>The name of a metric and the unit that it tells.</summary>
    /// <param name="name">The name of the instrument.</param>
    /// <param name="unit">Its unit, by UCUM; empty when it has none.</param>
    /// <param name="isCounter">Whether it only grows.</param>
    public static (string Name, string? Unit) Of(string name, string unit, bool isCounter)
    {
        var text = Clean(name);
        var word = UnitOf(unit);
        var stem = isCounter && text.EndsWith(Total, StringComparison.Ordinal) ? text[..^Total.Length] : text;
        if (word is not null && !stem.EndsWith($"_{word}", StringComparison.Ordinal))
        {
            stem = $"{stem}_{word}";
        }

        var told = word ?? (stem.EndsWith("_seconds", StringComparison.Ordinal) ? "seconds" : stem.EndsWith("_bytes", StringComparison.Ordinal) ? "bytes" : null);
        return (isCounter ? stem + Total : stem, told);
    }

    /// <summary>A name with nothing but letters, digits and single underscores.</summary>
    public static string Clean(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c == ':')
            {
                text.Append(c);
            }
            else if (text.Length == 0 || text[^1] != '_')
            {
                text.Append('_');
            }
        }

        return text.Length > 0 && char.IsAsciiDigit(text[0]) ? $"_{text}" : text.ToString();
    }

    // What stands in braces is a remark: {request}.
    private static string? UnitOf(string unit) => unit switch
    {
        "" or ['{', ..] => null,
        "s" => "seconds",
        "ms" => "milliseconds",
        "By" => "bytes",
        "1" => "ratio",
        _ => Clean(unit),
    };
}
