using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>How this host has it: keys are off until one is set.</summary>
internal static class KeyCheckDefault
{
    /// <summary>Reads it from the settings of the host.</summary>
    public static KeyCheck Read(IConfiguration configuration) =>
        new(!string.IsNullOrEmpty(configuration["ASTRO_FUNCTION_KEY"]) || !string.IsNullOrEmpty(configuration["ASTRO_ADMIN_KEY"]));
}
