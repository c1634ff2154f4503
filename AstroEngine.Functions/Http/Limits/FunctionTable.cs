using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>
/// The HTTP functions of an assembly by name, with what their triggers say. The functions are asked and not the URL: what a caller writes
/// decides nothing but which of them runs.
/// </summary>
internal sealed class FunctionTable
{
    private static readonly FunctionTraits Unknown = new(RouteFamily.Calculations, NeedsKey: false, "unknown");

    private readonly FrozenDictionary<string, FunctionTraits> _functions;

    /// <summary>Reads the triggers of an assembly.</summary>
    public FunctionTable(Assembly assembly) => _functions = Read(assembly).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of the functions.</summary>
    public IReadOnlyCollection<string> Names => _functions.Keys;

    /// <summary>What is known of a function; of an unknown one, that it computes.</summary>
    public FunctionTraits Of(string function) => _functions.GetValueOrDefault(function, Unknown);

    /// <summary>The family of a route, by its first segment. A new route is a calculation unless it is named here.</summary>
    /// <param name="template">The route template.</param>
    public static RouteFamily FamilyOf(string template)
    {
        var end = template.StartsWith('{') ? template.Length : template.IndexOf('/');
        return (end < 0 ? template : template[..end]) switch
        {
            "health" or "metrics" or "docs" or "openapi.json" or "errors" or "{ignored:maxlength(0)?}" => RouteFamily.Exempt,
            "jobs" or "queue" => RouteFamily.Jobs,
            "cache" or "logging" or "system" or "alerts" or "zodiacs" or "house-systems" or "vocabulary" => RouteFamily.Operations,
            _ => RouteFamily.Calculations,
        };
    }

    private static Dictionary<string, FunctionTraits> Read(Assembly assembly)
    {
        var functions = new Dictionary<string, FunctionTraits>(StringComparer.Ordinal);
        foreach (var method in assembly.GetExportedTypes().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)))
        {
            if (method.GetCustomAttribute<FunctionAttribute>() is { } function
                && method.GetParameters().Select(p => p.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(t => t is not null) is { } trigger)
            {
                var template = trigger.Route ?? function.Name;
                functions[function.Name] = new FunctionTraits(
                    FamilyOf(template), trigger.AuthLevel != AuthorizationLevel.Anonymous, RouteEndpoint.Of(template));
            }
        }

        return functions;
    }
}
