using System.Text.Json;
using AstroEngine.Tests.Caching.Support;
using AstroEngine.Tests.Functions.Jobs;

namespace AstroEngine.Tests.Functions.Operations.SystemStatus;

public sealed class SystemFunctionsTests
{
    [Fact]
    public async Task Status_AfterKnownRequestsAndAJob_TellsOfThem()
    {
        await using var service = await RunningService.StartAsync();
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(200, (await service.PostAsync("/lahiri/natal", SampleBirth.Json)).Status);
        }

        var jobs = new JobClient(service);
        await jobs.EndAsync(JobClient.Accepted(await jobs.SubmitAsync("/jobs/natal-chart", SampleBirth.Json, "application/json")));
        Assert.Equal(202, (await service.PostAsync("/admin/functions/CountJobs", "{}")).Status);
        var status = default(JsonElement);
        await Eventually.IsTrueAsync(async () =>
        {
            status = (await service.GetAsync("/system/status")).Json;
            return status.GetProperty("jobs") is { ValueKind: JsonValueKind.Object } counted && counted.GetProperty("completed_last_hour").GetInt32() == 1;
        });

        Assert.Equal(
            ["cache", "monitor", "ephemeris", "memory_cache", "redis", "jobs", "precompute"], status.GetProperty("services").EnumerateObject().Select(s => s.Name));
        Assert.All(status.GetProperty("services").EnumerateObject(), s => Assert.Contains(s.Value.GetProperty("status").GetString(), (string[])["healthy", "off"]));
        Assert.Equal(("healthy", 80), (status.GetProperty("status").GetString(), status.GetProperty("health_score").GetInt32()));
        var performance = status.GetProperty("performance");
        Assert.InRange(performance.GetProperty("requests").GetInt64(), 5, 10_000);
        Assert.Equal(0.75, performance.GetProperty("hit_rate").GetDouble());
        Assert.Equal(0, performance.GetProperty("error_rate").GetDouble());
        Assert.True(performance.GetProperty("active_operations").GetInt32() >= 1);
        Assert.True(performance.GetProperty("average_ms").GetDouble() > 0);
        Assert.True(performance.GetProperty("p50_ms").GetDouble() <= performance.GetProperty("p95_ms").GetDouble());
        Assert.Equal(4 * Environment.ProcessorCount, performance.GetProperty("room_for_computations").GetInt32());
        var resources = performance.GetProperty("resources");
        Assert.InRange(resources.GetProperty("memory_bytes").GetInt64(), 10_000_000, resources.GetProperty("memory_limit_bytes").GetInt64());
        Assert.InRange(resources.GetProperty("disk_free_percent").GetDouble(), 0, 100);
        var kpis = status.GetProperty("kpis");
        Assert.Equal(
            ["window_seconds", "average_response_ms", "p95_response_ms", "hit_rate", "error_rate", "cpu_percent", "memory_percent", "satisfaction_score", "satisfaction_target_ms"],
            kpis.EnumerateObject().Select(k => k.Name));
        Assert.InRange(kpis.GetProperty("satisfaction_score").GetDouble(), 0.01, 1);
        Assert.Equal(500, kpis.GetProperty("satisfaction_target_ms").GetDouble());
        Assert.Equal(0, status.GetProperty("jobs").GetProperty("failed_last_hour").GetInt32());
        Assert.Equal(0, status.GetProperty("alerts").GetProperty("critical").GetInt32());
        Assert.DoesNotContain("Jobs could not be counted", service.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_BeforeAnyRequestAndWithMonitoringOff_DividesByNothing()
    {
        await using var service = await RunningService.StartAsync(("Features__Monitoring", "false"));
        await Task.Delay(TimeSpan.FromSeconds(1));
        var status = (await service.GetAsync("/system/status")).Json;

        // From the start on, not from the first question.
        Assert.InRange(status.GetProperty("uptime_seconds").GetDouble(), 1, 600);
        Assert.Equal("off", status.GetProperty("services").GetProperty("monitor").GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, status.GetProperty("performance").GetProperty("hit_rate").ValueKind);
        Assert.Equal(JsonValueKind.Null, status.GetProperty("kpis").GetProperty("satisfaction_score").ValueKind);
    }
}
