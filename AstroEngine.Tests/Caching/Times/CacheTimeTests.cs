using AstroEngine.Functions.Caching.Times;

namespace AstroEngine.Tests.Caching.Times;

public sealed class CacheTimeTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("90", 90)]
    [InlineData("00:10", 600)]
    [InlineData("00:10:30", 630)]
    [InlineData("24:00:00", 86_400)]
    [InlineData("168:00:00", 604_800)]
    [InlineData("7.00:00:00", 604_800)]
    [InlineData("1.02:03", 93_780)]
    [InlineData(" 60 ", 60)]
    [InlineData("365.00:00:00", 31_536_000)]
    public void TryParse_Time_IsRead(string text, double seconds)
    {
        Assert.True(CacheTime.TryParse(text, out var time));
        Assert.Equal(seconds, time.TotalSeconds);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("-00:01:00")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("00:60")]
    [InlineData("00:00:60")]
    [InlineData("1.24:00:00")]
    [InlineData("1:2:3:4")]
    [InlineData("365.00:00:01")]
    [InlineData("99999999999999999999")]
    [InlineData("24h")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(CacheTime.TryParse(text, out _));

    [Theory]
    [InlineData(120, "00:02:00")]
    [InlineData(86_400, "24:00:00")]
    [InlineData(604_800, "7.00:00:00")]
    public void Render_Time_IsReadAgain(double seconds, string text)
    {
        Assert.Equal(text, CacheTime.Render(TimeSpan.FromSeconds(seconds)));
        Assert.True(CacheTime.TryParse(text, out var again));
        Assert.Equal(seconds, again.TotalSeconds);
    }
}
