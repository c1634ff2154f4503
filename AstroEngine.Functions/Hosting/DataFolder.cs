using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Hosting;

/// <summary>The folder that the service writes to: setting <c>DATA</c>.</summary>
internal static class DataFolder
{
    private const string Setting = "DATA";

    /// <summary>The folder as the settings name it, or the usual one of the host.</summary>
    /// <param name="configuration">The settings of the host.</param>
    public static string Of(IConfiguration configuration) => configuration[Setting] is { Length: > 0 } named ? named : PackOrigin.DefaultData;
}
