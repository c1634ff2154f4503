using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Swiss;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Hosting;

/// <summary>Registers the ephemerides: packs first, Swiss Ephemeris behind them.</summary>
internal static class EphemerisRegistration
{
    private const string DataSetting = "DATA";
    private const string FolderSetting = "Ephemeris:PackFolder";
    private const string PacksSetting = "Ephemeris:UsePacks";

    /// <summary>Adds <see cref="IEphemeris"/> and what it is made of.</summary>
    public static IServiceCollection AddEphemeris(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => new ReferenceEphemeris(
            configuration.GetSection("SwissEphemeris").Get<SwissEphemerisOptions>() ?? new SwissEphemerisOptions(),
            SwissBinding.Open,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ReferenceEphemeris>>()));
        services.AddSingleton(provider => new PackLibrary(Folders(configuration), provider.GetRequiredService<ILogger<PackLibrary>>()));
        services.AddSingleton<IEphemeris>(provider => new LayeredEphemeris(
            provider.GetRequiredService<PackLibrary>().Packs, provider.GetRequiredService<ReferenceEphemeris>()));
        return services;
    }

    private static List<string> Folders(IConfiguration configuration)
    {
        if (!configuration.GetValue(PacksSetting, true))
        {
            return [];
        }

        List<string> folders = [ShippedPacks.DefaultFolder];
        if (configuration[FolderSetting] is { Length: > 0 } named)
        {
            folders.Add(named);
        }
        else if (configuration[DataSetting] is { Length: > 0 } data)
        {
            folders.Add(Path.Combine(data, "ephemeris"));
        }

        return folders;
    }
}
