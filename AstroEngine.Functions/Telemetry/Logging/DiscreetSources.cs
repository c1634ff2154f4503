using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>
/// Sources of the framework that would write the target of a request, query string and key included. No setting and nobody at run time makes
/// them write it.
/// </summary>
internal static class DiscreetSources
{
    /// <summary>The sources, each with the lowest level at which it tells nothing.</summary>
    public static IReadOnlyList<(string Source, LogLevel Lowest)> All { get; } =
    [
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning),
        ("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LogLevel.Information),
    ];

    /// <summary>Whether lines of such a source are among those of another one, or the reverse.</summary>
    public static bool Concerns(string discreet, string source) =>
        discreet.StartsWith(source, StringComparison.OrdinalIgnoreCase) || source.StartsWith(discreet, StringComparison.OrdinalIgnoreCase);
}
