using System.Collections.Frozen;
using AstroEngine.Functions.Http.Limits;

namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>What somebody wants by a request.</summary>
/// <param name="functions">The functions of the service.</param>
internal sealed class Interactions(FunctionTable functions)
{
    private readonly FrozenDictionary<string, string?> _byFunction = functions.Names.ToFrozenDictionary(
        name => name, name => Of(functions.Of(name)), StringComparer.Ordinal);

    /// <summary>The interaction of a function; null for probes, metrics and pages, which nobody does anything by.</summary>
    public string? Of(string function) => _byFunction.GetValueOrDefault(function);

    /// <summary>The interaction of a route.</summary>
    public static string? Of(FunctionTraits function) => function.Family switch
    {
        RouteFamily.Exempt => null,
        RouteFamily.Jobs => "job",
        RouteFamily.Operations => "operations",
        _ => function.Endpoint.StartsWith("/batch/", StringComparison.Ordinal) ? "batch" : "chart",
    };
}
