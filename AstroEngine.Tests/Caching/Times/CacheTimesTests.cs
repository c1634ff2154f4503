using AstroEngine.Functions.Caching.Times;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Tests.Caching.Times;

public sealed class CacheTimesTests
{
    private static readonly TimeSpan Usual = TimeSpan.FromHours(3);

    [Theory]
    [InlineData("panchanga-month")]
    [InlineData("PanchangaMonth")]
    [InlineData("panchanga_month")]
    [InlineData("PANCHANGA_MONTH")]
    public void Of_KindWithAHyphen_MayBeSetInSeveralSpellings(string name)
    {
        var times = Times((name, "60"));
        Assert.Equal(TimeSpan.FromMinutes(1), times.Of("panchanga-month", Usual));
        Assert.Equal(Usual, times.Of("panchanga", Usual));
        times.ThrowIfUnknown(["natal", "panchanga-month"]);
    }

    [Fact]
    public void Of_EmptySetting_IsAsNone() => Assert.Equal(Usual, Times(("natal", "")).Of("natal", Usual));

    [Fact]
    public void New_NoTime_NamesTheSetting()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Times(("natal", "soon")));
        Assert.Contains("Cache:Ttl:natal", failure.Message, StringComparison.Ordinal);
        Assert.Contains("soon", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_TwoSpellingsThatDiffer_NamesBoth()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Times(("panchanga-month", "60"), ("PanchangaMonth", "61")));
        Assert.Contains("Cache:Ttl:panchanga-month", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Cache:Ttl:PanchangaMonth", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ThrowIfUnknown_NoSuchKind_NamesTheSettingAndTheKinds()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Times(("natall", "60")).ThrowIfUnknown(["natal", "dasha"]));
        Assert.Contains("Cache:Ttl:natall", failure.Message, StringComparison.Ordinal);
        Assert.Contains("dasha, natal", failure.Message, StringComparison.Ordinal);
    }

    private static CacheTimes Times(params (string Kind, string Value)[] settings) => new(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => $"Cache:Ttl:{s.Kind}", s => (string?)s.Value)).Build());
}
