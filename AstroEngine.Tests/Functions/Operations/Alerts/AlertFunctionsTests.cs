using System.Text.Json;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Functions.Operations.Alerts;

public sealed class AlertFunctionsTests
{
    [Fact]
    public async Task Alerts_MemoryAboveItsLimitAndRedisMisconfigured_AreToldWithTheirHistory()
    {
        await using var service = await RunningService.StartAsync(
            ("Alerts__EvaluateSeconds", "1"),
            ("Alerts__RaiseAfter", "1"),
            ("Alerts__Memory__SoftMegabytes", "0"),
            ("Alerts__Memory__HardMegabytes", "1"),
            ("REDIS_URL", "http://nonsense"));
        var alerts = default(JsonElement);
        await Eventually.IsTrueAsync(async () =>
        {
            alerts = (await service.GetAsync("/alerts")).Json;
            return alerts.GetProperty("active").GetArrayLength() >= 2;
        });

        var memory = alerts.GetProperty("active").EnumerateArray().Single(a => a.GetProperty("rule").GetString() == "memory_hard_limit");
        Assert.Equal("critical", memory.GetProperty("severity").GetString());
        Assert.Equal("HighMemory", memory.GetProperty("name").GetString());
        Assert.Equal("megabytes", memory.GetProperty("unit").GetString());
        Assert.Equal("docs/runbook.md#high-memory", memory.GetProperty("runbook").GetString());
        Assert.Equal(1, memory.GetProperty("threshold").GetDouble());
        Assert.InRange(memory.GetProperty("value").GetDouble(), 10, 100_000);
        Assert.EndsWith("Z", memory.GetProperty("since").GetString(), StringComparison.Ordinal);
        var redis = alerts.GetProperty("active").EnumerateArray().Single(a => a.GetProperty("rule").GetString() == "redis_unavailable");
        Assert.Equal("warning", redis.GetProperty("severity").GetString());
        Assert.All(alerts.GetProperty("history").EnumerateArray(), e => Assert.Equal("raised", e.GetProperty("change").GetString()));

        // Written a moment after the alert is on, and read from another process.
        await Eventually.IsTrueAsync(() => service.Log.Contains("Alert memory_hard_limit raised (critical): ", StringComparison.Ordinal));
        await Eventually.IsTrueAsync(() => service.Log.Contains("Alert redis_unavailable raised (warning): ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Alerts_NothingWrong_ListsTheRulesAlone()
    {
        await using var service = await RunningService.StartAsync(("Alerts__Memory__HardMegabytes", "0"));
        var answer = await service.GetAsync("/alerts");

        Assert.Equal(200, answer.Status);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
        Assert.Empty(answer.Json.GetProperty("history").EnumerateArray());
        var rate = answer.Json.GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("rule").GetString() == "low_cache_hit_rate");
        Assert.Equal((0.6, 0.4, "below"), (rate.GetProperty("warning").GetDouble(), rate.GetProperty("critical").GetDouble(), rate.GetProperty("beyond").GetString()));
    }

    [Fact]
    public async Task Start_ThresholdThatMakesNoSense_IsRefusedByName()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningService.StartAsync(("Alerts__ErrorRate__Warning", "5")));
        Assert.Contains("Alerts:ErrorRate:Warning must be above 0 and at most 1", failure.Message, StringComparison.Ordinal);
    }
}
