using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Pack.Building;
using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Precompute.Packs;
using AstroEngine.Functions.Storage;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using Microsoft.Extensions.Logging.Abstractions;

namespace AstroEngine.Tests.Functions.Precompute.Packs;

[Collection(SmallPacksGroup.Name)]
public sealed class PackSupplyTests : IDisposable
{
    private readonly SmallPacks _small;
    private readonly string _root = Directory.CreateTempSubdirectory("astro-pack-supply-").FullName;
    private readonly string _folder;
    private readonly PackLibrary _library;
    private readonly FileObjectStore _objects;

    public PackSupplyTests(SmallPacks small)
    {
        _small = small;
        _folder = Path.Combine(_root, "ephemeris");
        _library = new PackLibrary([_folder], NullLogger<PackLibrary>.Instance);
        _objects = new FileObjectStore(Path.Combine(_root, "objects"));
    }

    [Fact]
    public async Task SupplyAsync_WithoutAStore_BuildsThePackIntoUse()
    {
        var supply = Supply(store: null);
        Assert.Equal(SmallPacks.Files, supply.Missing());
        await supply.SupplyAsync(SmallPacks.Files[1], CancellationToken.None);

        Assert.Equal([SmallPacks.Files[0], SmallPacks.Files[2]], supply.Missing());
        Assert.Equal([1851], _library.Packs.Select(p => p.FromYear));
        Assert.Equal(Bytes(_small.Folder, 1), Bytes(_folder, 1));
        Assert.Empty(Directory.GetFiles(_folder, "*.part"));
    }

    [Fact]
    public async Task SupplyAsync_Twice_BuildsOnce()
    {
        var supply = Supply(store: null);
        await supply.SupplyAsync(SmallPacks.Files[0], CancellationToken.None);
        var written = File.GetLastWriteTimeUtc(Path.Combine(_folder, SmallPacks.Files[0].Name));
        await supply.SupplyAsync(SmallPacks.Files[0], CancellationToken.None);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(_folder, SmallPacks.Files[0].Name)));
    }

    [Fact]
    public async Task SupplyAsync_CorruptFileOfThatName_IsBuiltAnew()
    {
        Directory.CreateDirectory(_folder);
        await File.WriteAllTextAsync(Path.Combine(_folder, SmallPacks.Files[0].Name), new string('x', 1000));
        await Supply(store: null).SupplyAsync(SmallPacks.Files[0], CancellationToken.None);
        Assert.Equal(Bytes(_small.Folder, 0), Bytes(_folder, 0));
    }

    [Fact]
    public async Task SupplyAsync_WhileTheFolderIsHeld_Fails()
    {
        using var held = PackFolder.Open(_folder);
        await Assert.ThrowsAsync<IOException>(() => Supply(store: null).SupplyAsync(SmallPacks.Files[0], CancellationToken.None));
    }

    [Fact]
    public async Task SupplyAsync_StoreThatHasThePack_FetchesIt()
    {
        await StoreAsync(0);
        // Were it built, it would fail: there are no data files.
        await Supply(new PackStore(_objects), dataPath: _root).SupplyAsync(SmallPacks.Files[0], CancellationToken.None);
        Assert.Equal(Bytes(_small.Folder, 0), Bytes(_folder, 0));
        Assert.Equal([1850], _library.Packs.Select(p => p.FromYear));
    }

    [Fact]
    public async Task SupplyAsync_StoreThatHasNot_BuildsAndStoresForTheOtherInstances()
    {
        await Supply(new PackStore(_objects)).SupplyAsync(SmallPacks.Files[2], CancellationToken.None);
        var stored = await _objects.ReadAsync("packs/astro-1852-1852.pack");
        Assert.Equal(Bytes(_small.Folder, 2), stored!.Value.ToArray());
    }

    [Fact]
    public async Task FetchAsync_SomeInTheStore_FetchesThoseAndBuildsNone()
    {
        await StoreAsync(0);
        await StoreAsync(2);
        var supply = Supply(new PackStore(_objects), dataPath: _root);
        await supply.FetchAsync(CancellationToken.None);
        Assert.Equal([SmallPacks.Files[1]], supply.Missing());
        Assert.Equal([1850, 1852], _library.Packs.Select(p => p.FromYear));
    }

    [Fact]
    public async Task FetchAsync_ObjectOfOtherYearsOrDamaged_IsRefusedAndNoFileIsLeft()
    {
        await _objects.WriteAsync("packs/astro-1850-1850.pack", Bytes(_small.Folder, 1));
        var failure = await Assert.ThrowsAsync<PackFormatException>(() => Supply(new PackStore(_objects)).FetchAsync(CancellationToken.None));
        Assert.Contains("another than its name says", failure.Message, StringComparison.Ordinal);

        await _objects.WriteAsync("packs/astro-1850-1850.pack", Bytes(_small.Folder, 0).AsMemory(0, 1000));
        await Assert.ThrowsAsync<PackFormatException>(() => Supply(new PackStore(_objects)).FetchAsync(CancellationToken.None));
        Assert.Equal([".building"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Missing_PacksNotUsed_IsNothing()
    {
        var settings = new PackSettings(null, _folder, SmallPacks.Options);
        Assert.Empty(new PackSupply(settings, _library, null, NullLogger<PackSupply>.Instance).Missing());
    }

    [Fact]
    public void List_SpanOfItsOwn_CountsInsteadOfTheSetting()
    {
        var activities = new PackActivities(Supply(store: null));
        Assert.Equal(SmallPacks.Files, activities.List(null));
        Assert.Equal([new PackFile(1900, 1900)], activities.List("1900-1900"));
        Assert.Contains("'1900'", Assert.Throws<ArgumentException>(() => activities.List("1900")).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _library.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    private PackSupply Supply(PackStore? store, string? dataPath = null)
    {
        var build = dataPath is null ? SmallPacks.Options : SmallPacks.Options with { DataPath = dataPath };
        var settings = new PackSettings(new PackSpan(1850, 1852), _folder, build) { YearsOfPack = 1 };
        return new PackSupply(settings, _library, store, NullLogger<PackSupply>.Instance);
    }

    private Task StoreAsync(int index) => _objects.WriteAsync("packs/" + SmallPacks.Files[index].Name, Bytes(_small.Folder, index));

    private static byte[] Bytes(string folder, int index) => File.ReadAllBytes(Path.Combine(folder, SmallPacks.Files[index].Name));
}
