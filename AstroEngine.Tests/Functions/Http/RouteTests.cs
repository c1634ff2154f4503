using AstroEngine.LocalHost.Http;

namespace AstroEngine.Tests.Functions.Http;

/// <summary>The real host takes the first route that matches, so no URL may match two.</summary>
public sealed class RouteTests
{
    private static readonly IReadOnlyList<HttpFunctionRoute> Routes =
        HttpFunctionRoutes.Find(typeof(AstroEngine.Functions.Caching.IResultCache).Assembly, routePrefix: string.Empty);

    private const string Zodiac = AstroEngine.Functions.Charts.ChartRoutes.Zodiac + "/";

    [Fact]
    public void Find_AllRoutes_NoneCollides() => Assert.Empty(RouteCollisions.Find(Routes));

    [Fact]
    public void Find_AllRoutes_HoldsThoseOfTheContract() => Assert.Equal(
        [
            "alerts", "batch/calculate", "cache/clear", "cache/clear/{kind}", "cache/invalidate", "cache/stats", "cache/warm", "eclipses", "ephemeris", "errors/codes", "errors/codes/{number}", "health", "health/live", "health/ready", "house-systems", "jobs",
            "jobs/bulk-charts", "jobs/complete-analysis", "jobs/natal-chart", "jobs/purge", "jobs/{id}", "jobs/{id}", "jobs/{id}/events", "jobs/{id}/results", "logging/aggregation", "logging/levels", "logging/levels", "logging/status", "logging/test", "lunar-calendar", "metrics", "metrics/json", "metrics/performance", "numerology/{scheme}", "queue/stats", "rise-set", "system/status", "vocabulary",
            "zodiacs",
        ],
        Routes.Select(r => r.Template).Where(t => !t.StartsWith(Zodiac, StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Find_RoutesBelowAZodiac_HoldsThoseOfTheContract() => Assert.Equal(
        [
            "ashtakavarga", "aspects", "calculate_bhinnashtakavarga", "calculate_binnashtakvarga_chart", "calculate_binnatakvarga",
            "calculate_d10", "calculate_d12", "calculate_d16", "calculate_d20", "calculate_d24", "calculate_d27", "calculate_d2_hora", "calculate_d3",
            "calculate_d30", "calculate_d4", "calculate_d40", "calculate_d45", "calculate_d60", "calculate_d7",
            "calculate_maitri", "calculate_moon_chart", "calculate_panchadha_maitri", "calculate_sarvashtakavarga", "calculate_sarvashtakvarga_chart", "calculate_sudarshan_chakra", "calculate_sun_chart",
            "composite",
            "dasha/{system}",
            "declinations",
            "dignities",
            "divisional",
            "divisional/{division}",
            "lagna-chart",
            "lagna-chart/{from}",
            "lots",
            "maitri",
            "midpoints",
            "moon-chart",
            "natal",
            "navamsa",
            "panchanga",
            "panchanga/month",
            "progressions",
            "progressions/{method}",
            "returns/{point}",
            "sudarshan-chakra",
            "sun-chart",
            "synastry",
            "transit",
            "transit/{sign}",
            "transits/search",
        ],
        Routes.Where(r => r.Template.StartsWith(Zodiac, StringComparison.Ordinal)).Select(r => r.Template[Zodiac.Length..]).Order(StringComparer.Ordinal));
}
