using System.Text.Json;
using AstroEngine.Tests.Functions.Jobs;
using AstroEngine.Tests.Functions.Telemetry.Metrics;

namespace AstroEngine.Tests.Functions.Operations.Metrics;

/// <summary>Metrics of a running service, moved by what is asked of it.</summary>
public sealed class MetricsFunctionsTests
{
    private const string Birth = "birth_date=1987-03-19&birth_time=04:05:06&latitude=-33.87&longitude=151.21&timezone_offset=10";

    [Fact]
    public async Task Metrics_AfterKnownRequests_ArePlainToSee()
    {
        await using var service = await RunningService.StartAsync();
        await service.GetAsync($"/kp/natal?{Birth}&points=sun&points=moon");
        await service.GetAsync($"/krishnamurti/natal?{Birth}&points=sun&points=moon");
        await service.GetAsync($"/lahiri/divisional/9?{Birth}");
        await service.GetAsync($"/lahiri/navamsa?{Birth}");
        await service.GetAsync($"/lahiri/natal?{Birth.Replace("1987", "1587")}");
        await service.GetAsync("/numerology/chaldean?name=Ann&birth_date=1987-03-19");
        await service.PostAsync("/batch/calculate", """
            {"requests":[{"type":"dasha/vimshottari","zodiac":"raman","data":{"birth_date":"1987-03-19","birth_time":"04:05","latitude":1,"longitude":2,"timezone_offset":0}}]}
            """);
        using var cleared = new HttpRequestMessage(HttpMethod.Delete, "/cache/clear/natal");
        Assert.Equal(200, (await service.SendAsync(cleared)).Status);

        var document = (await service.GetAsync("/metrics/json")).Json;

        // An alias is the zodiac that it names, and a path of a calculation its kind.
        Assert.Equal(1, Value(document, "calculations_total", ("calculation_type", "natal"), ("ayanamsa", "krishnamurti")));
        Assert.Equal(1, Value(document, "calculations_total", ("calculation_type", "divisional"), ("ayanamsa", "lahiri")));
        Assert.Equal(1, Value(document, "calculations_total", ("calculation_type", "dasha"), ("ayanamsa", "raman")));
        Assert.Equal(1, Value(document, "calculations_total", ("calculation_type", "numerology"), ("ayanamsa", "none")));
        Assert.Equal(3, Value(document, "chart_requests_total", ("chart", "natal")));
        Assert.Equal(2, Value(document, "chart_requests_total", ("chart", "divisional")));
        Assert.Equal(1, Value(document, "cache_hits_total", ("tier", "memory"), ("kind", "natal")));
        Assert.Equal(1, Value(document, "cache_operations_total", ("operation", "clear"), ("result", "complete")));
        Assert.True(Value(document, "ephemeris_access_total", ("file_type", "pack")) >= 3);
        Assert.True(Value(document, "ephemeris_access_total", ("file_type", "swiss")) >= 1);
        Assert.True(Find(document, "ephemeris_calculation_seconds").GetProperty("count").GetInt64() >= 4);
        Assert.True(Find(document, "calculation_complexity").GetProperty("count").GetInt64() >= 5);
        Assert.Equal(1, Value(document, "user_interactions_total", ("interaction", "batch")));
        Assert.Equal(1, Value(document, "active_users"));
        var zodiacs = (await service.GetAsync("/zodiacs")).Json.GetProperty("zodiacs").EnumerateArray().Select(z => z.GetProperty("name").GetString()!).ToHashSet();
        Assert.Empty(MetricLabelCheck.Mistakes(document, zodiacs));

        var windows = (await service.GetAsync("/metrics/performance")).Json.GetProperty("windows").EnumerateArray().ToList();
        Assert.Equal([60, 300, 3600], windows.Select(w => w.GetProperty("window").GetInt32()));
        Assert.All(windows, window =>
        {
            var natal = window.GetProperty("by_kind").GetProperty("natal");
            Assert.Equal(3, natal.GetProperty("requests").GetInt32());
            Assert.Equal(0.333333, natal.GetProperty("cache_hit_rate").GetDouble());
            Assert.True(natal.GetProperty("p99").GetDouble() >= natal.GetProperty("p50").GetDouble());
            Assert.Equal(2, window.GetProperty("by_kind").GetProperty("divisional").GetProperty("requests").GetInt32());
            Assert.Equal(JsonValueKind.Null, window.GetProperty("by_kind").GetProperty("transit").GetProperty("p50").ValueKind);
            Assert.True(window.GetProperty("all").GetProperty("throughput").GetDouble() > 0);
        });
    }

    [Fact]
    public async Task Metrics_AfterJobs_CountTheirEndsOnce()
    {
        await using var service = await RunningService.StartAsync(("Jobs__Wave", "4"));
        var jobs = new JobClient(service);
        const string Json = "\"birth_date\":\"1987-03-19\",\"birth_time\":\"04:05\",\"latitude\":1,\"timezone_offset\":0";
        var good = JobClient.Accepted(await jobs.SubmitLinesAsync(string.Join('\n', Enumerable.Range(0, 300).Select(i => $"{{\"id\":\"{i}\",{Json},\"longitude\":{i % 180}}}"))));
        var bad = JobClient.Accepted(await jobs.SubmitAsync("/jobs/natal-chart", $"{{{Json},\"longitude\":2,\"birth_date\":\"7000-01-01\"}}".Replace("\"birth_date\":\"1987-03-19\",", string.Empty), "application/json"));
        await jobs.EndAsync(good);
        await jobs.EndAsync(bad);

        // The end is counted in the turn that makes it, which the client may see a moment before.
        var document = await UntilAsync(service, d =>
            Value(d, "tasks_total", ("kind", "bulk-charts"), ("status", "completed")) == 1 && Value(d, "tasks_total", ("kind", "natal-chart"), ("status", "failed")) == 1);

        Assert.Equal(1, Value(document, "tasks_total", ("kind", "bulk-charts"), ("status", "accepted")));
        Assert.Equal(1, Find(document, "task_duration_seconds", ("kind", "bulk-charts")).GetProperty("count").GetInt64());
        Assert.True(Value(document, "calculations_total", ("calculation_type", "natal"), ("ayanamsa", "lahiri")) >= 180);
        Assert.True(Value(document, "task_queue_length") >= 0);
    }

    private static async Task<JsonElement> UntilAsync(RunningService service, Func<JsonElement, bool> isIt)
    {
        for (var i = 0; ; i++)
        {
            var document = (await service.GetAsync("/metrics/json")).Json;
            if (isIt(document))
            {
                return document;
            }

            Assert.True(i < 100, document.ToString());
            await Task.Delay(100);
        }
    }

    private static double Value(JsonElement document, string name, params (string Name, string Value)[] labels) =>
        Find(document, name, labels) is { ValueKind: JsonValueKind.Object } found ? found.GetProperty("value").GetDouble() : double.NaN;

    private static JsonElement Find(JsonElement document, string name, params (string Name, string Value)[] labels) => document
        .GetProperty("metrics").EnumerateArray()
        .Where(m => m.GetProperty("name").GetString() == $"astro_engine_{name}")
        .SelectMany(m => m.GetProperty("values").EnumerateArray())
        .FirstOrDefault(v => labels.All(l => v.GetProperty("labels").TryGetProperty(l.Name, out var text) && text.GetString() == l.Value));
}
