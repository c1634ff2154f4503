using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AstroEngine.LocalHost.Http;

/// <summary>
/// Finds requests that more than one function could answer. The real host then takes the first by function name, which is
/// hardly ever what was meant, and its worker may fail the request as ambiguous: an app should have none.
/// </summary>
public static class RouteCollisions
{
    /// <summary>
    /// Finds all pairs of functions that one request could reach. Every collision comes with a path that was matched against both
    /// routes in earnest. Constraints are tried with sample values (the literals of both routes, the words of alternations such
    /// as <c>regex(^(a|b)$)</c>, and typical numbers, words and ids): two unusual patterns that meet nowhere among the samples are
    /// taken for disjoint.
    /// </summary>
    /// <param name="routes">The routes of an app.</param>
    /// <returns>The collisions, in the order of the functions' names.</returns>
    public static IReadOnlyList<RouteCollision> Find(IEnumerable<HttpFunctionRoute> routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        using var services = new ServiceCollection().AddRouting().AddLogging().BuildServiceProvider();
        var resolver = services.GetRequiredService<IInlineConstraintResolver>();
        var patterns = routes
            .OrderBy(r => r.FunctionName, StringComparer.OrdinalIgnoreCase)
            .Select(r => new RouteSamples(new RouteMatcher(r, resolver)))
            .ToList();

        var collisions = new List<RouteCollision>();
        for (var i = 0; i < patterns.Count; i++)
        {
            for (var j = i + 1; j < patterns.Count; j++)
            {
                if (SharedMethod(patterns[i].Route, patterns[j].Route) is { } method && FindPath(patterns[i], patterns[j]) is { } path)
                {
                    collisions.Add(new RouteCollision(patterns[i].Route, patterns[j].Route, method, path));
                }
            }
        }

        return collisions;
    }

    /// <summary>Gives a method that both routes answer, or null.</summary>
    internal static string? SharedMethod(HttpFunctionRoute a, HttpFunctionRoute b)
    {
        if (a.Methods.Count == 0)
        {
            return b.Methods.Count == 0 ? "GET" : b.Methods[0].ToUpperInvariant();
        }

        return a.Methods.FirstOrDefault(b.Allows)?.ToUpperInvariant();
    }

    private static string? FindPath(RouteSamples a, RouteSamples b)
    {
        var least = Math.Max(a.Matcher.MinSegments, b.Matcher.MinSegments);

        // Where both end in a catch-all, one segment more than both need stands for all that follow.
        var most = Math.Min(
            Math.Min(a.Matcher.MaxSegments, b.Matcher.MaxSegments),
            Math.Max(a.Matcher.Template.Segments.Count, b.Matcher.Template.Segments.Count) + 1);
        for (var count = least; count <= most; count++)
        {
            var segments = new string[count];
            var isPossible = true;
            for (var i = 0; i < count && isPossible; i++)
            {
                var position = i;
                var shared = a.At(i).Concat(b.At(i)).FirstOrDefault(s => a.Accepts(position, s) && b.Accepts(position, s));
                isPossible = shared is not null;
                segments[i] = shared ?? string.Empty;
            }

            var path = "/" + string.Join('/', segments);
            if (isPossible && Matches(a, path) && Matches(b, path))
            {
                return path;
            }
        }

        return null;
    }

    private static bool Matches(RouteSamples route, string path) => route.Matcher.TryMatch(path, new DefaultHttpContext(), [], NullLogger.Instance);
}
