using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace AstroEngine.Functions.Telemetry.Prometheus;

/// <summary>Chooses a format.</summary>
internal static class PrometheusFormats
{
    private const string OpenMetricsType = "application/openmetrics-text";

    /// <summary>The media type of a format.</summary>
    public static string ContentType(this PrometheusFormat format) => format == PrometheusFormat.OpenMetrics
        ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
        : "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>The format that a client likes best: OpenMetrics when it names it, and nothing else higher.</summary>
    public static PrometheusFormat Choose(IHeaderDictionary headers)
    {
        double openMetrics = 0, others = 0;
        if (MediaTypeHeaderValue.TryParseList(headers.Accept, out var accepted))
        {
            foreach (var type in accepted)
            {
                var quality = type.Quality ?? 1;
                if (type.MediaType.Equals(OpenMetricsType, StringComparison.OrdinalIgnoreCase))
                {
                    openMetrics = Math.Max(openMetrics, IsKnown(type) ? quality : 0);
                }
                else if (type.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase))
                {
                    others = Math.Max(others, quality);
                }
            }
        }

        return openMetrics > 0 && openMetrics >= others ? PrometheusFormat.OpenMetrics : PrometheusFormat.Text;
    }

    // 0.0.1 is what Prometheus calls a draft of the same text.
    private static bool IsKnown(MediaTypeHeaderValue type)
    {
        foreach (var parameter in type.Parameters)
        {
            if (parameter.Name.Equals("version", StringComparison.OrdinalIgnoreCase))
            {
                return parameter.GetUnescapedValue().Value is "1.0.0" or "0.0.1";
            }
        }

        return true;
    }
}
