using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Pack.Building;

namespace AstroEngine.Tests.Core.Ephemeris.Pack.Building;

public sealed class PackFolderTests : IDisposable
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("astro-pack-folder-").FullName, "ephemeris");

    [Fact]
    public void Open_WhileAnotherBuilderHoldsIt_SaysSoAndTouchesNothing()
    {
        var file = new PackFile(1850, 1859);
        using (var held = PackFolder.Open(_folder))
        {
            var unfinished = PackFolder.UnfinishedPathOf(held.PathOf(file));
            File.WriteAllText(unfinished, "half");
            Assert.Contains("being built", Assert.Throws<IOException>(() => PackFolder.Open(_folder)).Message, StringComparison.Ordinal);
            Assert.True(File.Exists(unfinished));
        }

        using var again = PackFolder.Open(_folder);
        Assert.False(File.Exists(PackFolder.UnfinishedPathOf(again.PathOf(file))));
    }

    [Fact]
    public void Open_FinishedAndUnfinishedFiles_RemovesTheUnfinishedAlone()
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "astro-1700-1709.pack"), "finished");
        File.WriteAllText(Path.Combine(_folder, "astro-1710-1719.pack.part"), "half");
        File.WriteAllText(Path.Combine(_folder, "notes.txt"), "a user's");
        using (PackFolder.Open(_folder))
        {
            Assert.Empty(Directory.GetFiles(_folder, "*.part"));
        }

        Assert.Equal(["astro-1700-1709.pack"], ShippedPacks.In(_folder).Select(Path.GetFileName));
        Assert.True(File.Exists(Path.Combine(_folder, "notes.txt")));
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);
}
