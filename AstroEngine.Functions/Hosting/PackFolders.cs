using AstroEngine.Core.Ephemeris.Pack;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Hosting;

/// <summary>The folders that packs are found in.</summary>
internal static class PackFolders
{
    private const string FolderSetting = "Ephemeris:PackFolder";
    private const string PacksSetting = "Ephemeris:UsePacks";
    private const string Name = "ephemeris";

    /// <summary>Whether packs are used at all.</summary>
    public static bool AreUsed(IConfiguration configuration) => configuration.GetValue(PacksSetting, true);

    /// <summary>The folders to look into: that of the packs that come with the program, then the service's own.</summary>
    public static IReadOnlyList<string> Read(IConfiguration configuration) =>
        AreUsed(configuration) ? [ShippedPacks.DefaultFolder, Own(configuration)] : [];

    /// <summary>The service's own folder, in which new packs are put.</summary>
    public static string Own(IConfiguration configuration) =>
        configuration[FolderSetting] is { Length: > 0 } named ? named
        : Path.Combine(DataFolder.Of(configuration), Name);
}
