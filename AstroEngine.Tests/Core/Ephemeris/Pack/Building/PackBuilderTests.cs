using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Pack.Building;

namespace AstroEngine.Tests.Core.Ephemeris.Pack.Building;

[Collection(SmallPacksGroup.Name)]
public sealed class PackBuilderTests(SmallPacks small) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("astro-pack-builder-").FullName;

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    public async Task BuildAsync_AnyNumberOfThreads_IsTheSameFile(int threads, bool standsBack)
    {
        var file = SmallPacks.Files[1];
        var path = Path.Combine(_folder, file.Name);
        await PackBuilder.BuildAsync(file, path, SmallPacks.Options with { Threads = threads, StandsBack = standsBack });
        Assert.Equal(await File.ReadAllBytesAsync(small.PathOf(file)), await File.ReadAllBytesAsync(path));
    }

    /// <summary>Beside 1800 two data files of the reference meet, and its answers depend on which of them is open.</summary>
    [Fact]
    public async Task BuildAsync_YearsBesideABorderOfFiles_IsTheSameFileWhateverTheThreads()
    {
        foreach (var file in (PackFile[])[new(1799, 1799), new(1800, 1800)])
        {
            var (one, many) = (Path.Combine(_folder, "one"), Path.Combine(_folder, "many"));
            await PackBuilder.BuildAsync(file, one, SmallPacks.Options with { Threads = 1 });
            await PackBuilder.BuildAsync(file, many, SmallPacks.Options with { Threads = 4 });
            Assert.Equal(await File.ReadAllBytesAsync(one), await File.ReadAllBytesAsync(many));
        }
    }

    [Fact]
    public async Task BuildAsync_CancelledWhileItFits_StopsAndLeavesNothing()
    {
        using var stop = new CancellationTokenSource();
        var path = Path.Combine(_folder, "stopped.pack");
        var progress = new FirstReport(stop.Cancel);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PackBuilder.BuildAsync(new PackFile(1850, 1859), path, SmallPacks.Options, progress, stop.Token));
        Assert.True(progress.Came);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task BuildAsync_ReplacesAPackThatIsInUse_ReadersKeepTheOldOne()
    {
        var file = SmallPacks.Files[0];
        small.CopyTo(file, _folder);
        var path = Path.Combine(_folder, file.Name);
        using var old = EphemerisPack.Open(path);
        await PackBuilder.BuildAsync(file, path, SmallPacks.Options with { Contents = new([], []) });
        using var replaced = EphemerisPack.Open(path);
        Assert.True(old.Has(AstroEngine.Core.Ephemeris.Body.Moon));
        Assert.False(replaced.Has(AstroEngine.Core.Ephemeris.Body.Moon));
        Assert.True(old.Series(AstroEngine.Core.Ephemeris.Body.Moon).CellDays > 0);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private sealed class FirstReport(Action act) : IProgress<string>
    {
        public bool Came { get; private set; }

        public void Report(string value)
        {
            Came = true;
            act();
        }
    }
}
