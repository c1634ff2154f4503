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
        Assert.All(answer.Json.GetProperty("components").EnumerateObject(), c =>
        {
            Assert.InRange(c.Value.GetProperty("latency_ms").GetDouble(), 0, 60_000);
            Assert.Equal(System.Text.Json.JsonValueKind.Null, c.Value.GetProperty("reason").ValueKind);
        });
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
            Assert.InRange(ready.Json.GetProperty("latency_ms").GetDouble(), 0, 60_000);
            var health = await service.GetAsync("/health");
            Assert.Equal(503, health.Status);
            Assert.Equal(("unhealthy", 0), (health.Json.GetProperty("status").GetString(), health.Json.GetProperty("health_score").GetInt32()));
            Assert.Contains("swe-basic-data", health.Json.GetProperty("components").GetProperty("ephemeris").GetProperty("reason").GetString(), StringComparison.Ordinal);
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

    [Fact]
    public async Task Health_CriticalAlert_TakesItsPointsAndIsDegraded()
    {
        await using var service = await RunningService.StartAsync(
            ("Alerts__EvaluateSeconds", "1"), ("Alerts__RaiseAfter", "1"), ("Alerts__Memory__SoftMegabytes", "0"), ("Alerts__Memory__HardMegabytes", "1"));
        await Caching.Support.Eventually.IsTrueAsync(async () =>
            (await service.GetAsync("/health")).Json.GetProperty("health_score").GetInt32() == 65);

        var health = await service.GetAsync("/health");
        Assert.Equal((200, "degraded"), (health.Status, health.Json.GetProperty("status").GetString()));
        Assert.Contains(
            health.Json.GetProperty("recommendations").EnumerateArray(), r => r.GetString()!.EndsWith("See docs/runbook.md#high-memory.", StringComparison.Ordinal));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
