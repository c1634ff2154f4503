using System.Net;
using AstroEngine.Functions.Caching;

namespace AstroEngine.Tests.Caching;

public sealed class RedisUrlTests
{
    [Theory]
    [InlineData("redis://localhost", "localhost:6379/0", false, null, null)]
    [InlineData("redis://localhost/", "localhost:6379/0", false, null, null)]
    [InlineData("redis://cache.example.com:6380/3", "cache.example.com:6380/3", false, null, null)]
    [InlineData("REDIS://10.0.0.1:1/15", "10.0.0.1:1/15", false, null, null)]
    [InlineData("rediss://cache.example.com", "cache.example.com:6379/0", true, null, null)]
    [InlineData("redis://h?ssl=true", "h:6379/0", true, null, null)]
    [InlineData("redis://h/2?ssl=false", "h:6379/2", false, null, null)]
    [InlineData("redis://:p%40ss%2Fw%3Ard@h", "h:6379/0", false, null, "p@ss/w:rd")]
    [InlineData("redis://user:pa:ss@h:7/1", "h:7/1", false, "user", "pa:ss")]
    [InlineData("redis://[::1]:6390/1", "[::1]:6390/1", false, null, null)]
    public void Parse_WellFormed_IsRead(string text, string shown, bool tls, string? user, string? password)
    {
        var url = RedisUrl.Parse(text);

        Assert.Equal(shown, url.ToString());
        Assert.Equal((tls, user, password), (url.Tls, url.User, url.Password));
    }

    [Theory]
    [InlineData("")]
    [InlineData("localhost:6379")]
    [InlineData("http://:s3cret@h")]
    [InlineData("redis://")]
    [InlineData("redis:///0")]
    [InlineData("redis://:s3cret@")]
    [InlineData("redis://:s3cret@h:notaport")]
    [InlineData("redis://:s3cret@h:0")]
    [InlineData("redis://:s3cret@h:65536")]
    [InlineData("redis://:s3cret@h/zero")]
    [InlineData("redis://:s3cret@h/-1")]
    [InlineData("redis://:s3cret@h/1/2")]
    [InlineData("redis://:s3cret@h/99999999999")]
    [InlineData("redis://:s3cret@h#1")]
    [InlineData("redis://:s3cret#x@h")]
    [InlineData("redis://:s3cret/x@h")]
    [InlineData("redis://:s3cret?x@h")]
    [InlineData("redis://s3cret@h")]
    [InlineData("redis://user:@h")]
    [InlineData("redis://us,er:s3cret@h")]
    [InlineData("redis://h?password=s3cret")]
    [InlineData("redis://h?ssl=s3cret")]
    [InlineData("rediss://:s3cret@h?ssl=false")]
    public void Parse_Malformed_SaysWhyWithoutRepeatingIt(string text)
    {
        var error = Assert.Throws<FormatException>(() => RedisUrl.Parse(text));

        Assert.Contains("Redis URL", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
        Assert.Null(error.InnerException);
    }

    [Fact]
    public void ToClientOptions_SetsWhatTheUrlSays()
    {
        var options = RedisUrl.Parse("rediss://:pa%2Css@cache.example.com:6380/3").ToClientOptions(1234);

        var endpoint = Assert.IsType<DnsEndPoint>(Assert.Single(options.EndPoints));
        Assert.Equal(("cache.example.com", 6380), (endpoint.Host, endpoint.Port));
        Assert.Equal((3, "pa,ss", true, "cache.example.com", false, 1234), (options.DefaultDatabase, options.Password, options.Ssl, options.SslHost, options.AbortOnConnectFail, options.ConnectTimeout));
    }

    [Fact]
    public void ToString_NeverShowsCredentials() => Assert.Equal("h:6379/0", RedisUrl.Parse("redis://user:s3cret@h").ToString());
}
