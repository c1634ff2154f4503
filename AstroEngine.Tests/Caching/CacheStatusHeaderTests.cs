using AstroEngine.Functions.Caching;

namespace AstroEngine.Tests.Caching;

public sealed class CacheStatusHeaderTests
{
    [Theory]
    [InlineData(CacheOutcome.MemoryHit, "astro; hit; detail=memory", true)]
    [InlineData(CacheOutcome.RedisHit, "astro; hit; detail=redis", true)]
    [InlineData(CacheOutcome.Computed, "astro; fwd=miss", false)]
    [InlineData(CacheOutcome.Collapsed, "astro; fwd=miss; collapsed", false)]
    public void Render_GivesTheHeaderOfRfc9211(CacheOutcome outcome, string expected, bool hit)
    {
        var result = new CachedResult(new ResultContent(default), outcome, default, TimeSpan.FromSeconds(61.9));

        Assert.Equal(expected, result.CacheStatus);
        Assert.Equal(hit, result.IsHit);
        Assert.Equal(61, result.AgeSeconds);
    }

    [Fact]
    public void Render_UndefinedOutcome_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => CacheStatusHeader.Render((CacheOutcome)9));
}
