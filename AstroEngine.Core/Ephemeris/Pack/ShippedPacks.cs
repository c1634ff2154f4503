namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>Where packs are found.</summary>
public static class ShippedPacks
{
    private const string Folder = "ephemeris";
    private const string Pattern = "*.pack";

    /// <summary>The folder of the packs that come with the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, Folder);

    /// <summary>The files of a folder that look like packs, by name; none when the folder is not there.</summary>
    /// <param name="folder">A folder.</param>
    public static IReadOnlyList<string> In(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, Pattern).Order(StringComparer.Ordinal)] : [];
}
