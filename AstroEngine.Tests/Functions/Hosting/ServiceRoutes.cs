using AstroEngine.Functions.Charts;
using AstroEngine.LocalHost.Http;

namespace AstroEngine.Tests.Functions.Hosting;

/// <summary>The routes of the service, found by themselves, so that tests over all of them cover those to come.</summary>
internal static class ServiceRoutes
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["division"] = "9",
        ["system"] = "vimshottari",
        ["scheme"] = "chaldean",
        ["kind"] = "natal",
        ["number"] = "1010",
        ["id"] = "nobody",
    };

    public static IReadOnlyList<HttpFunctionRoute> All { get; } = HttpFunctionRoutes.Find(typeof(ChartRoutes).Assembly, routePrefix: string.Empty);

    /// <summary>Those that answer a calculation of a zodiac.</summary>
    public static IEnumerable<HttpFunctionRoute> OfZodiacs => All.Where(r => r.Template.StartsWith(ChartRoutes.Zodiac, StringComparison.Ordinal));

    /// <summary>A path that a route matches.</summary>
    public static string PathOf(HttpFunctionRoute route) => "/" + string.Join('/', route.Template
        .Replace(ChartRoutes.Zodiac, "lahiri", StringComparison.Ordinal)
        .Split('/')
        .Select(segment => segment.StartsWith('{') ? Values.GetValueOrDefault(segment.Trim('{', '}').Split(':', '?')[0], "x") : segment));
}
