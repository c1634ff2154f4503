using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Http;

/// <summary>
/// Matches paths against one route template, with the pieces of ASP.NET Core that the real host uses. Before the template is
/// tried in earnest, the number of segments and the literals are compared in place: that rejects nearly all routes at once.
/// </summary>
internal sealed class RouteMatcher
{
    private readonly TemplateMatcher _matcher;
    private readonly IDictionary<string, IRouteConstraint> _constraints;
    private readonly (int Index, string Text)[] _literals;

    /// <summary>Parses the template of a route.</summary>
    /// <exception cref="LocalHostStartException">The template is malformed.</exception>
    public RouteMatcher(HttpFunctionRoute route, IInlineConstraintResolver resolver)
    {
        Route = route;
        try
        {
            Template = TemplateParser.Parse(route.Template);
            var constraints = new RouteConstraintBuilder(resolver, route.FunctionName);
            var defaults = new RouteValueDictionary();
            foreach (var parameter in Template.Parameters)
            {
                if (parameter.IsOptional)
                {
                    constraints.SetOptional(parameter.Name!);
                }

                foreach (var constraint in parameter.InlineConstraints)
                {
                    constraints.AddResolvedConstraint(parameter.Name!, constraint.Constraint);
                }

                if (parameter.DefaultValue is { } value)
                {
                    defaults.Add(parameter.Name!, value);
                }
            }

            _constraints = constraints.Build();
            _matcher = new TemplateMatcher(Template, defaults);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            throw new LocalHostStartException($"The route '{route.Template}' of function '{route.FunctionName}' is not valid: {error.Message}", error);
        }

        (MinSegments, MaxSegments, _literals) = Measure(Template);
    }

    /// <summary>The route.</summary>
    public HttpFunctionRoute Route { get; }

    /// <summary>Its template, parsed.</summary>
    public RouteTemplate Template { get; }

    /// <summary>The fewest segments that a matching path has.</summary>
    public int MinSegments { get; }

    /// <summary>The most segments that a matching path has; <see cref="int.MaxValue"/> for a catch-all.</summary>
    public int MaxSegments { get; }

    /// <summary>Whether the literals of the template are where the path has them. Segments beyond <paramref name="segments"/> are not looked at.</summary>
    public bool MayMatch(ReadOnlySpan<char> path, ReadOnlySpan<Range> segments)
    {
        foreach (var (index, text) in _literals)
        {
            if (index < segments.Length && !path[segments[index]].Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Matches a path.</summary>
    /// <param name="path">The path, decoded as the server decodes it.</param>
    /// <param name="context">The request, for constraints that want one.</param>
    /// <param name="values">Gets the route values. After a mismatch its content means nothing.</param>
    /// <param name="logger">Hears of constraints that failed.</param>
    public bool TryMatch(PathString path, HttpContext context, RouteValueDictionary values, ILogger logger) =>
        _matcher.TryMatch(path, values)
        && RouteConstraintMatcher.Match(_constraints, values, context, RouterOfNobody.Instance, RouteDirection.IncomingRequest, logger);

    /// <summary>Whether the constraints of a parameter accept a value.</summary>
    public bool Accepts(string parameter, string value, RouteValueDictionary values) =>
        !_constraints.TryGetValue(parameter, out var constraint)
        || constraint.Match(null, RouterOfNobody.Instance, parameter, new RouteValueDictionary(values) { [parameter] = value }, RouteDirection.IncomingRequest);

    private static (int Min, int Max, (int Index, string Text)[] Literals) Measure(RouteTemplate template)
    {
        var min = 0;
        var max = template.Segments.Count;
        var literals = new List<(int, string)>();
        for (var i = 0; i < template.Segments.Count; i++)
        {
            var segment = template.Segments[i];
            var part = segment.Parts[0];
            if (!segment.IsSimple)
            {
                min = i + 1;
            }
            else if (part.IsLiteral)
            {
                literals.Add((i, part.Text!));
                min = i + 1;
            }
            else if (part.IsCatchAll)
            {
                max = int.MaxValue;
            }
            else if (!part.IsOptional && part.DefaultValue is null)
            {
                min = i + 1;
            }
        }

        return (min, max, [.. literals]);
    }
}
