namespace AstroEngine.Tests.Functions.Operations;

public sealed class HealthFunctionsTests
{
    [Fact]
    public async Task Health_WithoutRedis_IsHealthyAndRecommendsIt()
    {
        await using var service = await RunningService.StartAsync();
        var answer = await service.GetAsync("/health");
        Assert.Equal(200, answer.Status);
        Assert.Equal("healthy", answer.Json.GetProperty("status").GetString());
        Assert.Equal(80, answer.Json.GetProperty("health_score").GetInt32());
        Assert.Equal(
            ["ephemeris", "memory_cache", "redis", "jobs", "precompute"],
            answer.Json.GetProperty("components").EnumerateObject().Select(c => c.Name));
        Assert.Contains("REDIS_URL", answer.Json.GetProperty("recommendations")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("alive", (await service.GetAsync("/health/live")).Json.GetProperty("status").GetString());
        Assert.Equal("ready", (await service.GetAsync("/health/ready")).Json.GetProperty("status").GetString());
        Assert.Equal(1, Count(service.Log, "Redis: none"));
    }

    [Fact]
    public async Task Health_WithoutDataFiles_IsUnhealthyAndSaysWhatToInstall()
    {
        var folder = Directory.CreateTempSubdirectory("astro-empty-");
        try
        {
            await using var service = await RunningService.StartAsync(
                ("SwissEphemeris__DataPath", folder.FullName), ("Ephemeris__UsePacks", "false"));
            var ready = await service.GetAsync("/health/ready");
            Assert.Equal(503, ready.Status);
            Assert.Contains("swe-basic-data", ready.Json.GetProperty("reason").GetString(), StringComparison.Ordinal);
            Assert.Equal(503, (await service.GetAsync("/health")).Status);
            Assert.Equal(200, (await service.GetAsync("/health/live")).Status);
            var chart = await service.PostAsync("/lahiri/natal", SampleBirth.Json);
            Assert.Equal(503, chart.Status);
            Assert.Equal(3001, chart.Json.GetProperty("code").GetInt32());
            Assert.True(chart.Headers.ContainsKey("Retry-After"));
        }
        finally
        {
            folder.Delete();
        }
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
