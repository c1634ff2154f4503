using AstroEngine.Functions.Caching;

namespace AstroEngine.Tests.Caching;

public sealed class CacheKeyTests
{
    [Fact]
    public void ToText_IsPrefixVersionKindAndHash()
    {
        var key = new CacheKey("natal", 0xABCDEF);

        Assert.Equal("astro:0.1.0:natal:00000000000000000000000000abcdef", key.ToText("0.1.0"));
        Assert.Equal("natal:00000000000000000000000000abcdef", key.ToString());
    }

    [Theory]
    [InlineData("natal")]
    [InlineData("lunar-calendar")]
    [InlineData("d9")]
    [InlineData("a_b")]
    public void Constructor_ValidKind_IsTaken(string kind) => Assert.Equal(kind, new CacheKey(kind, 1).Kind);

    [Theory]
    [InlineData("")]
    [InlineData("9d")]
    [InlineData("Natal")]
    [InlineData("na:tal")]
    [InlineData("na*")]
    [InlineData("na?tal")]
    [InlineData("[a]")]
    [InlineData("na tal")]
    [InlineData("naïf")]
    [InlineData("a2345678901234567890123456789012345678901234567890")]
    public void Constructor_InvalidKind_Throws(string kind)
    {
        Assert.Throws<ArgumentException>(() => new CacheKey(kind, 1));
        Assert.False(CacheKey.IsKind(kind));
    }

    [Fact]
    public void Equality_IsByKindAndHash()
    {
        Assert.Equal(new CacheKey("natal", 7), new CacheKey(new string("natal"), 7));
        Assert.NotEqual(new CacheKey("natal", 7), new CacheKey("transit", 7));
        Assert.NotEqual(new CacheKey("natal", 7), new CacheKey("natal", 8));
        Assert.Equal(new CacheKey("natal", 7).GetHashCode(), new CacheKey("natal", 7).GetHashCode());
    }
}
