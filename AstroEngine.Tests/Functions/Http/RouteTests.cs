using AstroEngine.LocalHost.Http;

namespace AstroEngine.Tests.Functions.Http;

/// <summary>The real host takes the first route that matches, so no URL may match two.</summary>
public sealed class RouteTests
{
    private static readonly IReadOnlyList<HttpFunctionRoute> Routes =
        HttpFunctionRoutes.Find(typeof(AstroEngine.Functions.Caching.IResultCache).Assembly, routePrefix: string.Empty);

    [Fact]
    public void Find_AllRoutes_NoneCollides() => Assert.Empty(RouteCollisions.Find(Routes));

    [Fact]
    public void Find_AllRoutes_HoldsThoseOfTheContract() => Assert.Equal(
        [
            "batch/calculate", "cache/clear", "cache/clear/{kind}", "cache/stats", "health", "health/live", "health/ready", "house-systems", "jobs",
            "jobs/bulk-charts", "jobs/natal-chart", "jobs/purge", "jobs/{id}", "jobs/{id}", "jobs/{id}/events", "jobs/{id}/results", "queue/stats", "vocabulary",
            "zodiacs", AstroEngine.Functions.Charts.ChartRoutes.Zodiac + "/dasha/{system}",
            AstroEngine.Functions.Charts.ChartRoutes.Zodiac + "/natal",
        ],
        Routes.Select(r => r.Template).Order(StringComparer.Ordinal));
}
