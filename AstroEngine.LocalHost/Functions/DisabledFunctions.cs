using Microsoft.Extensions.Configuration;

namespace AstroEngine.LocalHost.Functions;

/// <summary>Functions of any trigger that app settings turn off: <c>AzureWebJobs.{name}.Disabled</c> set to true or 1.</summary>
internal static class DisabledFunctions
{
    /// <summary>Whether a function is turned off.</summary>
    public static bool Contains(string name, IConfiguration configuration) =>
        IsTrue(configuration[$"AzureWebJobs.{name}.Disabled"]) || IsTrue(configuration[$"AzureWebJobs:{name}:Disabled"]);

    /// <summary>Leaves the functions out that are turned off.</summary>
    public static IReadOnlyList<FunctionMethod> LeaveOut(IEnumerable<FunctionMethod> functions, IConfiguration configuration) =>
        [.. functions.Where(f => !Contains(f.Name, configuration))];

    private static bool IsTrue(string? value) => value == "1" || string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
