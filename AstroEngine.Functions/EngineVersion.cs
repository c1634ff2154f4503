using System.Reflection;

namespace AstroEngine.Functions;

/// <summary>The version of this service.</summary>
internal static class EngineVersion
{
    /// <summary>The version of the build, such as <c>0.1.0</c>.</summary>
    public static string Text { get; } =
        typeof(EngineVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
