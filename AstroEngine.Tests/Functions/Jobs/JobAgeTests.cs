using AstroEngine.Functions.Jobs;

namespace AstroEngine.Tests.Functions.Jobs;

public sealed class JobAgeTests
{
    [Theory]
    [InlineData("0s", 0)]
    [InlineData("90s", 90)]
    [InlineData("30m", 1800)]
    [InlineData("24h", 86_400)]
    [InlineData("7d", 604_800)]
    [InlineData("36500d", 36_500L * 86_400)]
    public void TryParse_NumberAndUnit_IsThatLong(string text, long seconds)
    {
        Assert.True(JobAge.TryParse(text, out var age));
        Assert.Equal(TimeSpan.FromSeconds(seconds), age);
    }

    [Theory]
    [InlineData("")]
    [InlineData("h")]
    [InlineData("24")]
    [InlineData("-1h")]
    [InlineData("1.5h")]
    [InlineData(" 1h")]
    [InlineData("1 h")]
    [InlineData("1w")]
    [InlineData("36501d")]
    [InlineData("9223372036854775807d")]
    [InlineData("99999999999999999999h")]
    public void TryParse_AnythingElse_IsFalse(string text) => Assert.False(JobAge.TryParse(text, out _));
}
