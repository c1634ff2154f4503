using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Http;

/// <summary>The route of one HTTP function.</summary>
/// <param name="FunctionName">The name of the function. Routes are tried in the order of these names, whatever their case.</param>
/// <param name="Template">The route template with the prefix of host.json.</param>
/// <param name="Methods">The HTTP methods that it answers; none means all.</param>
/// <param name="Level">What a caller must present when keys are on.</param>
public sealed record HttpFunctionRoute(string FunctionName, string Template, IReadOnlyList<string> Methods, AuthorizationLevel Level)
{
    /// <summary>Whether the function answers a method.</summary>
    /// <param name="method">An HTTP method, in any case.</param>
    /// <returns>Whether it does.</returns>
    public bool Allows(string method)
    {
        if (Methods.Count == 0)
        {
            return true;
        }

        for (var i = 0; i < Methods.Count; i++)
        {
            if (string.Equals(Methods[i], method, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
