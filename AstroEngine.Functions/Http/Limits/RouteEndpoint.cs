using System.Text;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>Route templates without what only the matcher needs.</summary>
internal static class RouteEndpoint
{
    /// <summary>A template as documents write it: a leading slash; constraints, defaults and marks of optional values left out.</summary>
    /// <param name="template">For example <c>{zodiac:regex(^(?!(jobs)$).*$)}/natal</c>.</param>
    public static string Of(string template)
    {
        var endpoint = new StringBuilder("/");
        var depth = 0;
        var isName = true;
        foreach (var c in template)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            // Braces within a constraint would have to be doubled; none is.
            isName = depth == 0 || c == '{' || (isName && c is not (':' or '=' or '?'));
            if (isName || (c == '}' && depth == 0))
            {
                endpoint.Append(c);
            }
        }

        return endpoint.ToString();
    }
}
