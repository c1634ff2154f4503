using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>How this host has it: deployed it checks keys always, under Core Tools never.</summary>
internal static class KeyCheckDefault
{
    /// <summary>Reads it from the settings of the host.</summary>
    public static KeyCheck Read(IConfiguration configuration) =>
        new(!string.Equals(configuration["AZURE_FUNCTIONS_ENVIRONMENT"], "Development", StringComparison.OrdinalIgnoreCase));
}
