using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Pack.Building;

namespace AstroEngine.Tests.Core.Ephemeris.Pack;

/// <summary>Packs of one year with the Sun and the Moon alone, which are built in a second.</summary>
public sealed class SmallPacks : IAsyncLifetime
{
    /// <summary>What they hold.</summary>
    public static PackBuildOptions Options { get; } = new() { Threads = 2, Contents = new([Body.Sun, Body.Moon], []) };

    /// <summary>The years 1850, 1851 and 1852, in this order.</summary>
    public static IReadOnlyList<PackFile> Files { get; } = [new(1850, 1850), new(1851, 1851), new(1852, 1852)];

    /// <summary>The folder that they are in.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("astro-small-packs-").FullName;

    /// <summary>Where a pack is.</summary>
    public string PathOf(PackFile file) => Path.Combine(Folder, file.Name);

    /// <summary>Copies a pack as a file of another folder, finished when it appears.</summary>
    public void CopyTo(PackFile file, string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, file.Name);
        File.Copy(PathOf(file), path + ".copy", overwrite: true);
        File.Move(path + ".copy", path, overwrite: true);
    }

    public async Task InitializeAsync()
    {
        foreach (var file in Files)
        {
            await PackBuilder.BuildAsync(file, PathOf(file), Options);
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
