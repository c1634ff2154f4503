using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Hosting;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using Microsoft.Extensions.Logging.Abstractions;

namespace AstroEngine.Tests.Functions.Hosting;

[Collection(SmallPacksGroup.Name)]
public sealed class PackLibraryTests : IDisposable
{
    private const double In1850 = 2396900;

    private readonly SmallPacks _small;
    private readonly string _folder = Directory.CreateTempSubdirectory("astro-pack-library-").FullName;
    private readonly PackLibrary _library;

    public PackLibraryTests(SmallPacks small)
    {
        _small = small;
        _library = new PackLibrary([_folder, Path.Combine(_folder, "not-there")], NullLogger<PackLibrary>.Instance);
    }

    [Fact]
    public async Task Refresh_NewFile_IsUsedFromThenOn()
    {
        var ephemeris = new LayeredEphemeris(() => _library.Packs, new NoReference());
        await Assert.ThrowsAsync<EphemerisUnavailableException>(() => SunAsync(ephemeris));
        _small.CopyTo(SmallPacks.Files[0], _folder);
        _library.Refresh();
        Assert.InRange(await SunAsync(ephemeris), 0, 360);
        Assert.StartsWith("pack 1850-1850", ephemeris.Source, StringComparison.Ordinal);

        _small.CopyTo(SmallPacks.Files[1], _folder);
        _library.Refresh();
        Assert.Equal("packs 1850-1851 (Swiss Ephemeris 2.10.03)", ephemeris.Source);
    }

    [Fact]
    public void Refresh_NothingNew_KeepsThePacksThatAreOpen()
    {
        CopyAll();
        _library.Refresh();
        var before = _library.Packs;
        _library.Refresh();
        Assert.Equal(before, _library.Packs);
    }

    [Fact]
    public void Refresh_DeletedFile_IsGivenUpAndStillReadableToWhoHasIt()
    {
        CopyAll();
        _library.Refresh();
        var before = _library.Packs;
        File.Delete(Path.Combine(_folder, SmallPacks.Files[0].Name));
        Assert.Equal(before, _library.Packs);
        _library.Refresh();

        Assert.Equal([1851, 1852], _library.Packs.Select(p => p.FromYear));
        Assert.Equal(3, before.Count);
        Assert.InRange(new PackSky(before).Position(new JulianDay(In1850), Body.Sun, new SkyFrame(ZodiacFrame.Tropical)).Distance, 0.98, 1.02);
    }

    [Fact]
    public void Refresh_CorruptFileThatIsReplaced_IsLeftOutAndThenUsed()
    {
        var path = Path.Combine(_folder, SmallPacks.Files[0].Name);
        File.WriteAllBytes(path, [.. File.ReadAllBytes(_small.PathOf(SmallPacks.Files[0])).Select((b, i) => i == 20_000 ? (byte)(b ^ 1) : b)]);
        File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddHours(-1));
        _library.Refresh();
        Assert.Empty(_library.Packs);

        _small.CopyTo(SmallPacks.Files[0], _folder);
        _library.Refresh();
        Assert.Equal([1850], _library.Packs.Select(p => p.FromYear));
    }

    [Fact]
    public void Refresh_UnfinishedFile_IsNotSeen()
    {
        File.Copy(_small.PathOf(SmallPacks.Files[0]), Path.Combine(_folder, SmallPacks.Files[0].Name + ".part"));
        _library.Refresh();
        Assert.Empty(_library.Packs);
    }

    [Fact]
    public void Packs_SeveralCoverAMoment_TheFirstByFolderAndNameAnswers()
    {
        var other = Directory.CreateDirectory(Path.Combine(_folder, "other")).FullName;
        _small.CopyTo(SmallPacks.Files[0], _folder);
        File.Copy(_small.PathOf(SmallPacks.Files[0]), Path.Combine(_folder, "zz-same-years.pack"));
        _small.CopyTo(SmallPacks.Files[0], other);
        using var library = new PackLibrary([other, _folder], NullLogger<PackLibrary>.Instance);
        Assert.Equal(
            [Path.Combine(other, "astro-1850-1850.pack"), Path.Combine(_folder, "astro-1850-1850.pack"), Path.Combine(_folder, "zz-same-years.pack")],
            library.Packs.Select(p => p.Path));
    }

    [Fact]
    public async Task Refresh_WhileManyCompute_EveryAnswerIsWholeAndTheSame()
    {
        var file = SmallPacks.Files[0];
        _small.CopyTo(file, _folder);
        _library.Refresh();
        var ephemeris = new LayeredEphemeris(() => _library.Packs, new NoReference());
        var expected = await SunAsync(ephemeris);
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var answers = 0;
            for (; !done.IsCancellationRequested || answers == 0; answers++)
            {
                Assert.Equal(expected, await SunAsync(ephemeris));
            }

            return answers;
        })).ToList();

        for (var round = 0; round < 50; round++)
        {
            // Another file under the same name, and packs that come and go beside it.
            _small.CopyTo(file, _folder);
            File.SetLastWriteTimeUtc(Path.Combine(_folder, file.Name), new DateTime(2026, 1, 1, 0, 0, round, DateTimeKind.Utc));
            _small.CopyTo(SmallPacks.Files[1 + (round % 2)], _folder);
            File.Delete(Path.Combine(_folder, SmallPacks.Files[2 - (round % 2)].Name));
            _library.Refresh();
        }

        await done.CancelAsync();
        Assert.All(await Task.WhenAll(readers), answers => Assert.True(answers > 0));
    }

    public void Dispose()
    {
        _library.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<double> SunAsync(LayeredEphemeris ephemeris) => await ephemeris.ComputeAsync(
        new JulianDay(In1850), static (sky, moment) => sky.Position(moment, Body.Sun, new SkyFrame(ZodiacFrame.Tropical)).Longitude.Degrees);

    private void CopyAll()
    {
        foreach (var file in SmallPacks.Files)
        {
            _small.CopyTo(file, _folder);
        }
    }

    private sealed class NoReference : IEphemeris
    {
        public string Source => "none";

        public ValueTask<TResult> ComputeAsync<TState, TResult>(
            TState state, Func<ISky, TState, TResult> calculation, CancellationToken cancellationToken = default) =>
            throw new EphemerisUnavailableException("There is no reference here.");
    }
}
