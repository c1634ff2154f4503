namespace AstroEngine.Tests.Functions.Http.Limits;

/// <summary>Parts of the service that are switched off.</summary>
public sealed class FeatureTests
{
    [Fact]
    public async Task Jobs_SwitchedOff_SaySoAndNothingElseSuffers()
    {
        await using var service = await RunningService.StartAsync(("Features__Jobs", "false"));
        foreach (var path in (string[])["/jobs", "/jobs/some-id", "/queue/stats"])
        {
            var answer = await service.GetAsync(path);
            Assert.Equal(503, answer.Status);
            Assert.Equal(3012, answer.Json.GetProperty("code").GetInt32());
            Assert.Contains("Features:Jobs", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
            Assert.DoesNotContain("Retry-After", answer.Headers.Keys);
        }

        Assert.Equal(503, (await service.PostAsync("/jobs/natal-chart", SampleBirth.Json)).Status);
        Assert.Equal(200, (await service.PostAsync("/lahiri/natal", SampleBirth.Json)).Status);
        var health = (await service.GetAsync("/health")).Json;
        Assert.Equal("off", health.GetProperty("components").GetProperty("jobs").GetProperty("status").GetString());
    }

    [Fact]
    public async Task Redis_SwitchedOff_IsNotConnectedTo()
    {
        await using var service = await RunningService.StartAsync(("Features__Redis", "false"), ("REDIS_URL", "redis://127.0.0.1:1/0"));
        Assert.Equal(200, (await service.PostAsync("/lahiri/natal", SampleBirth.Json)).Status);
        var redis = (await service.GetAsync("/health")).Json.GetProperty("components").GetProperty("redis");
        Assert.Equal("off", redis.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Precompute_SwitchedOff_RunsNoTask()
    {
        await using var service = await RunningService.StartAsync(("Features__Precompute", "false"), ("Precompute__Enabled", "true"));
        var component = (await service.GetAsync("/health")).Json.GetProperty("components").GetProperty("precompute");
        Assert.Equal("off", component.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("Features__Jobs", "perhaps", "Features:Jobs")]
    [InlineData("Http__RequestTimeout", "-1", "Http:RequestTimeout")]
    [InlineData("Limits__RateLimit__Jobs__Burst", "0", "Limits:RateLimit:Jobs:Burst")]
    public async Task Start_SettingThatMakesNoSense_IsRefusedByName(string name, string value, string setting)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningService.StartAsync((name, value)));
        Assert.Contains(setting, failure.Message, StringComparison.Ordinal);
    }
}
