using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Functions.Precompute.Packs;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Tests.Functions.Precompute.Packs;

public sealed class PackSettingsTests
{
    [Fact]
    public void Read_NothingSet_IsTheSpanOfTheShippedPack()
    {
        var settings = Read();
        Assert.Equal(PackSpan.Default, settings.Span);
        Assert.Equal(Path.Combine(".data", "ephemeris"), settings.Folder);
        Assert.True(settings.Build.StandsBack);
        Assert.InRange(settings.Build.Threads, 1, 2);
    }

    [Fact]
    public void Read_EverythingSet_IsTaken()
    {
        var settings = Read(("PackSpan", "1700-2300"), ("DATA", "/srv/data"), ("SwissEphemeris:DataPath", "/srv/swiss"));
        Assert.Equal(new PackSpan(1700, 2300), settings.Span);
        Assert.Equal("/srv/data/ephemeris", settings.Folder);
        Assert.Equal("/srv/swiss", settings.Build.DataPath);
        Assert.Equal("/srv/packs", Read(("DATA", "/srv/data"), ("Ephemeris:PackFolder", "/srv/packs")).Folder);
    }

    [Fact]
    public void Read_PacksNotUsed_WantsNone() => Assert.Null(Read(("Ephemeris:UsePacks", "false"), ("PackSpan", "1700-2300")).Span);

    [Theory]
    [InlineData("1700")]
    [InlineData("2300-1700")]
    [InlineData("100-1900")]
    public void Read_SpanThatIsNone_SaysSoAtOnce(string span)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Read(("PackSpan", span)));
        Assert.StartsWith("Setting PackSpan must be two years such as 1900-2100", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"'{span}'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Years_AreThoseOfANewPack()
    {
        Assert.Equal(10, Read().YearsOfPack);
        Assert.Equal(25, Read(("PackYears", "25")).YearsOfPack);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("-5")]
    [InlineData("ten")]
    public void Read_YearsThatAreNone_SaysSoAtOnce(string years)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Read(("PackYears", years)));
        Assert.Equal($"Setting PackYears must be a whole number of years from 1 to 100; it is '{years}'.", failure.Message);
    }

    private static PackSettings Read(params (string Name, string Value)[] settings) => PackSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build());
}
