using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Swiss;
using AstroEngine.Functions.Telemetry.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Hosting;

/// <summary>Registers the ephemerides: packs first, Swiss Ephemeris behind them.</summary>
internal static class EphemerisRegistration
{
    /// <summary>Adds <see cref="IEphemeris"/> and what it is made of.</summary>
    public static IServiceCollection AddEphemeris(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => new ReferenceEphemeris(
            configuration.GetSection("SwissEphemeris").Get<SwissEphemerisOptions>() ?? new SwissEphemerisOptions(),
            SwissBinding.Open,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ReferenceEphemeris>>()));
        services.AddSingleton(provider => new PackLibrary(PackFolders.Read(configuration), provider.GetRequiredService<ILogger<PackLibrary>>()));
        services.AddSingleton<IEphemeris>(provider =>
        {
            var library = provider.GetRequiredService<PackLibrary>();
            return new MeteredEphemeris(
                new LayeredEphemeris(() => library.Packs, provider.GetRequiredService<ReferenceEphemeris>()), provider.GetRequiredService<EphemerisMetrics>());
        });
        return services;
    }
}
