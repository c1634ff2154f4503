using System.Globalization;
using System.Text;
using AstroEngine.Functions.Telemetry.Collection;

namespace AstroEngine.Functions.Telemetry.Prometheus;

/// <summary>
/// Writes metrics as text: https://prometheus.io/docs/instrumenting/exposition_formats/ (version 0.0.4) and
/// https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md (version 1.0).
/// </summary>
internal sealed class PrometheusText
{
    private const string Total = "_total";

    private readonly StringBuilder _text = new(64 * 1024);
    private readonly bool _isOpenMetrics;

    private PrometheusText(PrometheusFormat format) => _isOpenMetrics = format == PrometheusFormat.OpenMetrics;

    /// <summary>The metrics as UTF-8.</summary>
    public static byte[] Write(IReadOnlyList<MetricFamily> families, PrometheusFormat format)
    {
        var writer = new PrometheusText(format);
        foreach (var family in families)
        {
            writer.Family(family);
        }

        if (writer._isOpenMetrics)
        {
            writer._text.Append("# EOF\n");
        }

        return Encoding.UTF8.GetBytes(writer._text.ToString());
    }

    private void Family(MetricFamily family)
    {
        // OpenMetrics names the counter without the suffix of its sample.
        var name = _isOpenMetrics && family.Type == MetricFamilyType.Counter ? family.Name[..^Total.Length] : family.Name;
        _text.Append("# HELP ").Append(name).Append(' ');
        Escape(family.Help, escapeQuotes: _isOpenMetrics);
        _text.Append("\n# TYPE ").Append(name).Append(' ').Append(family.Type switch
        {
            MetricFamilyType.Counter => "counter",
            MetricFamilyType.Histogram => "histogram",
            _ => "gauge",
        }).Append('\n');
        if (_isOpenMetrics && family.Unit is { } unit && name.EndsWith($"_{unit}", StringComparison.Ordinal))
        {
            _text.Append("# UNIT ").Append(name).Append(' ').Append(unit).Append('\n');
        }

        foreach (var point in family.Points)
        {
            Point(family.Name, point);
        }
    }

    private void Point(string name, MetricValue point)
    {
        if (point.Histogram is not { } histogram)
        {
            Sample(name, string.Empty, point.Labels, null, Number(point.Value));
            return;
        }

        // The buckets are added up here, so that the last of them and the count cannot differ.
        long sum = 0;
        for (var i = 0; i < histogram.Counts.Count; i++)
        {
            sum += histogram.Counts[i];
            Sample(name, "_bucket", point.Labels, i < histogram.Bounds.Count ? Bound(histogram.Bounds[i]) : "+Inf", sum.ToString());
        }

        Sample(name, "_sum", point.Labels, null, Number(point.Value));
        Sample(name, "_count", point.Labels, null, sum.ToString());
    }

    private void Sample(string name, string suffix, IReadOnlyList<KeyValuePair<string, string>> labels, string? bound, string value)
    {
        _text.Append(name).Append(suffix);
        var separator = '{';
        foreach (var (label, text) in labels)
        {
            _text.Append(separator).Append(label).Append("=\"");
            Escape(text, escapeQuotes: true);
            _text.Append('"');
            separator = ',';
        }

        if (bound is not null)
        {
            _text.Append(separator).Append("le=\"").Append(bound).Append('"');
            separator = ',';
        }

        if (separator == ',')
        {
            _text.Append('}');
        }

        _text.Append(' ').Append(value).Append('\n');
    }

    private void Escape(string text, bool escapeQuotes)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '\\':
                    _text.Append("\\\\");
                    break;
                case '\n':
                    _text.Append("\\n");
                    break;
                case '"' when escapeQuotes:
                    _text.Append("\\\"");
                    break;
                default:
                    _text.Append(c);
                    break;
            }
        }
    }

    // OpenMetrics has bounds written as what they are, numbers with a fraction.
    private string Bound(double bound)
    {
        var text = Number(bound);
        return _isOpenMetrics && text.All(char.IsAsciiDigit) ? $"{text}.0" : text;
    }

    private static string Number(double value) =>
        double.IsPositiveInfinity(value) ? "+Inf"
        : double.IsNegativeInfinity(value) ? "-Inf"
        : value.ToString("R", CultureInfo.InvariantCulture);
}
