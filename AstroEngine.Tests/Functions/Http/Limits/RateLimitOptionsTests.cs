using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Http.Limits;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AstroEngine.Tests.Functions.Http.Limits;

public sealed class RateLimitOptionsTests
{
    [Theory]
    [InlineData("Limits:RateLimit:Calculations:PerMinute", "0")]
    [InlineData("Limits:RateLimit:Jobs:Burst", "0")]
    [InlineData("Limits:RateLimit:Operations:PerMinute", "NaN")]
    [InlineData("Limits:RateLimit:TrustedProxies", "10.0.0.0/99")]
    [InlineData("Limits:RateLimit:TrustedProxies", "proxy.example")]
    [InlineData("Limits:RateLimit:MaximumCallers", "1")]
    public void Value_RateLimitOutOfRange_NamesTheSetting(string setting, string value)
    {
        using var services = EngineProvider.Build((setting, value));
        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<RateLimitOptions>>().Value);
        Assert.Contains(setting, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Http:ComputationsPerCore", "0")]
    [InlineData("Http:MaximumQueuedComputations", "-1")]
    [InlineData("Http:MaximumStreams", "-1")]
    [InlineData("Http:MaximumQueueWait", "00:00:00")]
    [InlineData("Http:RequestTimeout", "01:00:00")]
    [InlineData("Http:MaximumQueryLength", "10")]
    [InlineData("Http:MaximumHeaders", "1")]
    [InlineData("Http:MaximumHeaderBytes", "100")]
    [InlineData("Http:ResourcePolicy", "anybody")]
    public void Value_HttpSettingOutOfRange_NamesTheSetting(string setting, string value)
    {
        using var services = EngineProvider.Build((setting, value));
        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<HttpOptions>>().Value);
        Assert.Contains(setting, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", "true", true)]
    [InlineData("true", "false", false)]
    [InlineData("false", "true", false)]
    public void IsOn_NeedsTheSettingAndTheFeature(string enabled, string feature, bool expected)
    {
        using var services = EngineProvider.Build(("Limits:RateLimit:Enabled", enabled), ("Features:RateLimits", feature));
        Assert.Equal(expected, services.GetRequiredService<RateLimiter>().IsOn);
    }

    [Fact]
    public void Read_FeatureThatIsNeitherOnNorOff_NamesTheSetting()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => EngineProvider.Build(("Features:Redis", "perhaps")));
        Assert.Contains("Features:Redis", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoSetting_EverythingIsOn()
    {
        using var services = EngineProvider.Build();
        var features = services.GetRequiredService<FeatureOptions>();
        Assert.True(features is { Redis: true, Compression: true, RateLimits: true, Precompute: true, Jobs: true });
    }
}
