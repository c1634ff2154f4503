using AstroEngine.Core.Ephemeris.Pack;

namespace AstroEngine.Tests.Core.Ephemeris.Pack;

/// <summary>Which packs a span still needs, and what adjacent packs do together.</summary>
[Collection(SmallPacksGroup.Name)]
public sealed class MissingPacksTests(SmallPacks small) : IDisposable
{
    private readonly EphemerisPack _shipped = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder).Single());

    [Fact]
    public void Missing_DefaultSpanAndShippedPack_IsNothing() => Assert.Empty(PackFile.Missing(PackSpan.Default, [_shipped]));

    [Fact]
    public void Missing_SixCenturies_IsTheDecadesAroundTheShippedPack()
    {
        var missing = PackFile.Missing(new(1700, 2299), [_shipped]);
        Assert.Equal(
            [.. Enumerable.Range(170, 20).Concat(Enumerable.Range(210, 20)).Select(d => new PackFile(d * 10, (d * 10) + 9))], missing);
        Assert.Equal("astro-1700-1709.pack", missing[0].Name);
        // 2100 is in the shipped pack, 2101 to 2109 are not.
        Assert.Contains(new PackFile(2100, 2109), missing);
    }

    [Theory]
    [InlineData(1905, 1999, "")]
    [InlineData(1899, 1950, "1890-1899")]
    [InlineData(2095, 2101, "2100-2109")]
    [InlineData(1885, 1891, "1880-1889 1890-1899")]
    public void Missing_SpanThatDoesNotFollowDecades_IsTheWholeDecadesItTouches(int from, int to, string expected) =>
        Assert.Equal(expected, string.Join(' ', PackFile.Missing(new(from, to), [_shipped]).Select(f => f.Years)));

    [Fact]
    public void Missing_GapBetweenPacks_IsTheGap()
    {
        using var first = EphemerisPack.Open(small.PathOf(SmallPacks.Files[0]));
        using var third = EphemerisPack.Open(small.PathOf(SmallPacks.Files[2]));
        Assert.Equal([SmallPacks.Files[1]], PackFile.Missing(new(1850, 1852), [third, first], years: 1));
        Assert.Equal([new PackFile(1850, 1859)], PackFile.Missing(new(1850, 1852), [third, first]));
        Assert.Equal("1850-1850, 1852-1852, 1900-2100", CoveredYears.Of([third, _shipped, first]));
    }

    [Fact]
    public void CoveredYears_AdjacentPacks_AreOneSpan()
    {
        var packs = SmallPacks.Files.Select(f => EphemerisPack.Open(small.PathOf(f))).ToList();
        Assert.Equal("1850-1852", CoveredYears.Of(packs));
        packs.ForEach(p => p.Dispose());
    }

    public void Dispose() => _shipped.Dispose();
}
