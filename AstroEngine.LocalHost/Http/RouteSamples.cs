using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace AstroEngine.LocalHost.Http;

/// <summary>Sample values for the segments of a route, and the answer to whether a segment accepts a value.</summary>
internal sealed class RouteSamples
{
    private static readonly string[] Typical =
    [
        "a", "abc", "Abc", "1", "0", "12", "123", "-1", "1.5", "true", "2000-01-01", "a1", "a-b", "a_b", "a.b", "abcdefghij",
        "00000000-0000-0000-0000-000000000001", "x.svg", "~",
    ];

    private readonly TemplateMatcher[] _segments;
    private readonly string[][] _samples;

    /// <summary>Takes samples of a route.</summary>
    public RouteSamples(RouteMatcher matcher)
    {
        Matcher = matcher;
        var segments = matcher.Template.ToRoutePattern().PathSegments;
        _segments = [.. segments.Select(s => new TemplateMatcher(new RouteTemplate(RoutePatternFactory.Pattern(s)), []))];
        _samples = [.. segments.Select(Take)];
    }

    /// <summary>Matches the whole route.</summary>
    public RouteMatcher Matcher { get; }

    /// <summary>The route.</summary>
    public HttpFunctionRoute Route => Matcher.Route;

    /// <summary>Values that the segment at a position may accept.</summary>
    public IEnumerable<string> At(int position) => _samples.Length == 0 ? Typical : _samples[Math.Min(position, _samples.Length - 1)];

    /// <summary>Whether the segment at a position accepts a value. Beyond the last segment stands the rest of a catch-all.</summary>
    public bool Accepts(int position, string value)
    {
        if (position >= _segments.Length || Matcher.Template.Segments[position].Parts[0].IsCatchAll)
        {
            return true;
        }

        var values = new RouteValueDictionary();
        if (!_segments[position].TryMatch(new PathString("/" + value), values))
        {
            return false;
        }

        return Matcher.Template.Segments[position].Parts
            .Where(p => p.IsParameter && values.ContainsKey(p.Name!))
            .All(p => Matcher.Accepts(p.Name!, (string)values[p.Name!]!, values));
    }

    private static string[] Take(RoutePatternPathSegment segment)
    {
        if (segment.IsSimple)
        {
            return Take(segment.Parts[0]);
        }

        // A segment such as {name}.{extension}: every part in turn gets its samples, the others keep their first.
        var parts = segment.Parts.Select(Take).ToList();
        return [.. parts.SelectMany((samples, i) => samples.Select(s => string.Concat(parts.Select((other, j) => j == i ? s : other[0])))).Distinct()];
    }

    private static string[] Take(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => [literal.Content],
        RoutePatternSeparatorPart separator => [separator.Content],
        RoutePatternParameterPart parameter => [.. parameter.ParameterPolicies.SelectMany(p => ConstraintSamples.Of(p.Content)), .. Typical],
        _ => [],
    };
}
