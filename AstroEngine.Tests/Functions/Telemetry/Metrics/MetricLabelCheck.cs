using System.Text.Json;
using AstroEngine.Functions.Telemetry.Metrics;
using AstroEngine.Tests.Functions.Hosting;

namespace AstroEngine.Tests.Functions.Telemetry.Metrics;

/// <summary>Looks whether labels hold nothing but what comes from fixed lists, whatever was sent.</summary>
internal static class MetricLabelCheck
{
    /// <summary>What is wrong with the answer of <c>/metrics/json</c>.</summary>
    /// <param name="document">The answer.</param>
    /// <param name="zodiacs">The canonical names of zodiacs.</param>
    public static IReadOnlyList<string> Mistakes(JsonElement document, IReadOnlySet<string> zodiacs)
    {
        var kinds = typeof(AstroEngine.Functions.Charts.CalculationKinds).GetFields().Select(f => (string)f.GetValue(null)!).Append("complete-analysis-section").ToHashSet();
        var endpoints = ServiceRoutes.All.Select(r => AstroEngine.Functions.Http.Limits.RouteEndpoint.Of(r.Template)).ToHashSet();
        List<string> mistakes = [];
        foreach (var metric in document.GetProperty("metrics").EnumerateArray())
        {
            var name = metric.GetProperty("name").GetString()!;
            var definition = MetricTable.All.FirstOrDefault(m => m.Name == name);
            var values = metric.GetProperty("values").EnumerateArray().ToList();
            if (values.Count > (definition?.Limit ?? 100))
            {
                mistakes.Add($"{name} has {values.Count} series");
            }

            foreach (var label in values.SelectMany(v => v.GetProperty("labels").EnumerateObject()).Where(_ => definition is not null))
            {
                var text = label.Value.GetString()!;
                var isKnown = label.Name switch
                {
                    "endpoint" => endpoints.Contains(text),
                    "method" => text is "GET" or "POST" or "HEAD" or "DELETE",
                    "status" when name == MetricTable.Tasks.Name => text is "accepted" or "completed" or "failed" or "cancelled",
                    "status" => text.Length == 3 && text.All(char.IsAsciiDigit),
                    "calculation_type" or "chart" => kinds.Contains(text),
                    "kind" => kinds.Contains(text) || text is "bulk-charts" or "natal-chart",
                    "ayanamsa" => zodiacs.Contains(text) || text == CalculationMetrics.NoZodiac,
                    "features" or "version" or "environment" => true,
                    _ => text.Length <= 12 && text.All(c => char.IsAsciiLetterLower(c)),
                };
                if (!isKnown)
                {
                    mistakes.Add($"{name}: {label.Name}=\"{text}\"");
                }
            }
        }

        return mistakes;
    }
}
