using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Http;

/// <summary>
/// Finds the function of a request as the real host does: routes are tried in the order of the functions' names, and the first
/// that matches path and method wins, however literal a later one is.
/// </summary>
internal sealed class RouteTable
{
    /// <summary>Paths with more segments are matched without the comparison in place.</summary>
    private const int IndexedSegments = 16;

    private readonly HttpFunction[][] _bySegments;
    private readonly ILogger _logger;

    /// <summary>Indexes functions, which are in the order in which they are tried.</summary>
    public RouteTable(IReadOnlyList<HttpFunction> functions, ILogger<RouteTable> logger)
    {
        _logger = logger;
        Functions = functions;
        _bySegments = new HttpFunction[IndexedSegments + 2][];
        for (var count = 0; count < _bySegments.Length; count++)
        {
            _bySegments[count] = [.. functions.Where(f => count > IndexedSegments
                ? f.Matcher.MaxSegments > IndexedSegments
                : f.Matcher.MinSegments <= count && count <= f.Matcher.MaxSegments)];
        }
    }

    /// <summary>The functions, in the order in which they are tried.</summary>
    public IReadOnlyList<HttpFunction> Functions { get; }

    /// <summary>The routes, in the order in which they are tried.</summary>
    public IEnumerable<HttpFunctionRoute> Routes => Functions.Select(f => f.Route);

    /// <summary>Finds the function of a request.</summary>
    public bool TryFind(HttpContext context, [NotNullWhen(true)] out HttpFunction? function, [NotNullWhen(true)] out RouteValueDictionary? values)
    {
        var path = context.Request.Path;
        var method = context.Request.Method;
        var text = path.Value.AsSpan();
        Span<Range> segments = stackalloc Range[IndexedSegments + 1];
        var count = Split(text, segments);
        segments = count > IndexedSegments ? [] : segments[..count];

        values = null;
        foreach (var candidate in _bySegments[count])
        {
            if (!candidate.Matcher.MayMatch(text, segments) || !candidate.Route.Allows(method))
            {
                continue;
            }

            values = [];
            if (candidate.Matcher.TryMatch(path, context, values, _logger))
            {
                function = candidate;
                return true;
            }
        }

        function = null;
        values = null;
        return false;
    }

    /// <summary>Finds the segments of a path as ASP.NET Core's own tokenizer does: a slash at the end begins no segment.</summary>
    private static int Split(ReadOnlySpan<char> path, Span<Range> segments)
    {
        var count = 0;
        var start = 1;
        while (start < path.Length && count < segments.Length)
        {
            var length = path[start..].IndexOf('/');
            var end = length < 0 ? path.Length : start + length;
            segments[count++] = start..end;
            start = end + 1;
        }

        return count;
    }
}
