using AstroEngine.Functions.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Precompute.Packs;

/// <summary>Registers what brings packs.</summary>
internal static class PackRegistration
{
    /// <summary>Adds <see cref="PackSupply"/> and what keeps packs up to date.</summary>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message names it.</exception>
    public static IServiceCollection AddPackPrecomputation(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(PackSettings.Read(configuration));
        services.AddSingleton(provider => new PackSupply(
            provider.GetRequiredService<PackSettings>(),
            provider.GetRequiredService<PackLibrary>(),
            PackOrigin.Store(provider),
            provider.GetRequiredService<ILogger<PackSupply>>()));
        services.AddSingleton<IPrecomputeTask, PackTask>();
        return services;
    }
}
