using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Pack.Building;
using AstroEngine.Core.Ephemeris.Swiss;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Ephemeris.Pack;

/// <summary>Packs as files: built, opened, and refused when they are not sound.</summary>
public sealed class PackFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("astro-packs-").FullName;

    private static string Shipped => ShippedPacks.In(ShippedPacks.DefaultFolder).Single();

    [Fact]
    public void Open_ShippedPack_SaysWhatItHolds()
    {
        using var pack = EphemerisPack.Open(Shipped);
        Assert.Equal("pack 1900-2100 (Swiss Ephemeris 2.10.03)", pack.Title);
        Assert.All(Enum.GetValues<Body>(), body => Assert.True(pack.Has(body)));
        Assert.True(pack.Length <= 30 * 1024 * 1024, $"{pack.Length} bytes");
        Assert.True(pack.Covers(new JulianDay(2415020.5)));
        Assert.False(pack.Covers(new JulianDay(2415020.4)));
        Assert.True(pack.Covers(new JulianDay(2488434.5)));
        Assert.False(pack.Covers(new JulianDay(2488434.6)));
    }

    [Theory]
    [InlineData("empty", "less than a header")]
    [InlineData("text", "does not begin with ASTROPK1")]
    [InlineData("version", "of version 7")]
    [InlineData("truncated", "truncated")]
    [InlineData("longer", "truncated or longer")]
    [InlineData("damaged", "checksum")]
    [InlineData("header", "checksum")]
    public void Open_FileThatIsNoSoundPack_IsRefusedWithTheReason(string damage, string reason)
    {
        var bytes = File.ReadAllBytes(Shipped);
        var spoilt = damage switch
        {
            "empty" => [],
            "text" => System.Text.Encoding.UTF8.GetBytes(new string('x', 4096)),
            "version" => Changed(bytes, 8, 7),
            "truncated" => bytes[..^1000],
            "longer" => [.. bytes, 0],
            "damaged" => Changed(bytes, bytes.Length / 2, (byte)(bytes[bytes.Length / 2] ^ 1)),
            "header" => Changed(bytes, 20, (byte)(bytes[20] ^ 1)),
            _ => throw new ArgumentOutOfRangeException(nameof(damage)),
        };
        var path = Path.Combine(_folder, damage);
        File.WriteAllBytes(path, spoilt);
        Assert.Contains(reason, Assert.Throws<PackFormatException>(() => EphemerisPack.Open(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BuildAsync_ThreeYears_IsCheckedCompleteAndTheSameEachTime()
    {
        var (first, second) = (Path.Combine(_folder, "a.pack"), Path.Combine(_folder, "b.pack"));
        List<string> told = [];
        var file = new PackFile(1987, 1989);
        var errors = await PackBuilder.BuildAsync(file, first, new PackBuildOptions { Threads = 3 }, new Listener(told));
        await PackBuilder.BuildAsync(file, second, new PackBuildOptions { Threads = 1, StandsBack = true });

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        Assert.Contains(told, line => line.StartsWith("moon: ", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Name == "sun" && e.Largest[0] < 0.001 / 3600);
        using var pack = EphemerisPack.Open(first);
        Assert.Equal((1987, 1989), (pack.FromYear, pack.ToYear));
        Assert.Equal(Directory.GetFiles(_folder).Order(), new[] { first, second });
    }

    [Fact]
    public async Task BuildAsync_YearsWithoutData_FailsAndLeavesNoFile()
    {
        await Assert.ThrowsAsync<EphemerisRangeException>(
            () => PackBuilder.BuildAsync(new PackFile(5500, 5500), Path.Combine(_folder, "c.pack"), new PackBuildOptions()));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task LayeredEphemeris_PackReferenceOrNeither_AnswersFromTheRightOne()
    {
        using var pack = EphemerisPack.Open(Shipped);
        using var reference = SwissEphemeris.Open(new SwissEphemerisOptions { Threads = 1 });
        var layered = new LayeredEphemeris([pack], reference);
        var bare = new LayeredEphemeris([pack], new MissingReference());
        var tropical = new SkyFrame(ZodiacFrame.Tropical);
        var heliocentric = tropical with { Center = PositionCenter.Heliocentric };

        Assert.Equal(pack.Title, await SourceAsync(layered, 1990, tropical));
        Assert.Equal(reference.Source, await SourceAsync(layered, 1750, tropical));
        Assert.Equal(reference.Source, await SourceAsync(layered, 1990, heliocentric));
        Assert.Equal(pack.Title, await SourceAsync(bare, 1990, tropical));
        var failure = await Assert.ThrowsAsync<EphemerisRangeException>(() => SourceAsync(bare, 1750, tropical));
        Assert.Contains("1900-2100", failure.Message, StringComparison.Ordinal);
        Assert.Contains("apt-get install libswe2.0", failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<EphemerisRangeException>(() => SourceAsync(bare, 1990, heliocentric));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<string> SourceAsync(LayeredEphemeris ephemeris, int year, SkyFrame frame) => ephemeris.ComputeAsync(
        (Day: new JulianDay(2451545 + ((year - 2000) * 365.25)), Frame: frame),
        static (sky, r) =>
        {
            sky.Position(r.Day, Body.Mars, r.Frame);
            return sky.Source;
        }).AsTask();

    private static byte[] Changed(byte[] bytes, int index, byte value)
    {
        bytes[index] = value;
        return bytes;
    }

    private sealed class Listener(List<string> told) : IProgress<string>
    {
        public void Report(string value)
        {
            lock (told)
            {
                told.Add(value);
            }
        }
    }

    private sealed class MissingReference : IEphemeris
    {
        public string Source => "none";

        public ValueTask<TResult> ComputeAsync<TState, TResult>(
            TState state, Func<ISky, TState, TResult> calculation, CancellationToken cancellationToken = default) =>
            throw new EphemerisUnavailableException("On Debian and Ubuntu: apt-get install libswe2.0");
    }
}
