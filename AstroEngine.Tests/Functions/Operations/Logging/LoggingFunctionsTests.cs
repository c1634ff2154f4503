using System.Text.Json;

namespace AstroEngine.Tests.Functions.Operations.Logging;

/// <summary>The routes of <c>/logging</c>, asked over HTTP.</summary>
public sealed class LoggingFunctionsTests : IAsyncLifetime
{
    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Levels_SetForAWhile_HoldAndEndByThemselves()
    {
        const string Source = "AstroEngine.Functions.Caching";
        var set = await _service.PostAsync("/logging/levels", $$"""{"level":"debug","source":"{{Source}}","for":"2s"}""");
        Assert.Equal(200, set.Status);
        var entry = Assert.Single(set.Json.GetProperty("set").EnumerateArray());
        Assert.Equal((Source, "DEBUG"), (entry.GetProperty("source").GetString(), entry.GetProperty("level").GetString()));
        Assert.InRange(entry.GetProperty("seconds_left").GetDouble(), 0.5, 2);
        Assert.True(entry.GetProperty("sources_matched").GetInt32() > 0);
        Assert.Equal("DEBUG", set.Json.GetProperty("rules").GetProperty(Source).GetString());

        await _service.GetAsync($"/lahiri/natal?{SampleBirth.Query}");
        await WaitForAsync(() => _service.Log.Contains("Cache operation", StringComparison.Ordinal), "a line of the cache");

        await WaitForAsync(() => !Levels().Result.GetProperty("set").EnumerateArray().Any(), "the end of the level");
        var before = Count(_service.Log, "Cache operation");
        await _service.GetAsync($"/lahiri/natal?{SampleBirth.Query}&house_system=koch");
        await _service.PostAsync("/logging/test", "{}");
        await WaitForAsync(() => _service.Log.Contains("CRT", StringComparison.Ordinal) || _service.Log.Contains("FTL", StringComparison.Ordinal), "the test line after the request");
        Assert.Equal(before, Count(_service.Log, "Cache operation"));
    }

    [Fact]
    public async Task Levels_TakenBack_AreThoseOfTheSettings()
    {
        await _service.PostAsync("/logging/levels", """{"level":"ERROR","for":"1h"}""");
        Assert.Equal("ERROR", (await Levels()).GetProperty("default").GetString());
        var back = await _service.PostAsync("/logging/levels", """{"level":"DEFAULT"}""");
        Assert.Equal(200, back.Status);
        Assert.Equal("INFO", back.Json.GetProperty("default").GetString());
        Assert.Empty(back.Json.GetProperty("set").EnumerateArray());
    }

    [Theory]
    [InlineData("{}", "level")]
    [InlineData("""{"level":"LOUD"}""", "level")]
    [InlineData("""{"level":7}""", "level")]
    [InlineData("""{"level":"INFO","for":"10 minutes"}""", "for")]
    [InlineData("""{"level":"INFO","for":"0s"}""", "for")]
    [InlineData("""{"level":"INFO","for":"25h"}""", "for")]
    [InlineData("""{"level":"INFO","source":"a b"}""", "source")]
    [InlineData("""{"level":"INFO","source":"Microsoft.AspNetCore","colour":"red"}""", "colour")]
    public async Task Levels_BadInput_NamesTheField(string body, string field)
    {
        var answer = await _service.PostAsync("/logging/levels", body);
        Assert.True(answer.Status is 400 or 422, answer.Body);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty(field, out _), answer.Body);
        Assert.Empty((await Levels()).GetProperty("set").EnumerateArray());
    }

    [Fact]
    public async Task Levels_BeyondTwenty_AreRefused()
    {
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(200, (await _service.PostAsync("/logging/levels", $$"""{"level":"INFO","source":"S{{i}}"}""")).Status);
        }

        Assert.True((await _service.PostAsync("/logging/levels", """{"level":"INFO","source":"S20"}""")).Status is 400 or 422);
        Assert.Equal(200, (await _service.PostAsync("/logging/levels", """{"level":"DEBUG","source":"S7"}""")).Status);
    }

    [Fact]
    public async Task Test_LinesOfEveryLevel_AreMarkedAndCountedNowhere()
    {
        var before = (await _service.GetAsync("/logging/aggregation")).Json.GetProperty("by_level");
        var answer = await _service.PostAsync("/logging/test", "{}");
        Assert.Equal(["INFO", "WARNING", "ERROR", "CRITICAL"], Texts(answer.Json, "written"));
        Assert.Equal(["DEBUG"], Texts(answer.Json, "held_back"));
        var id = answer.Json.GetProperty("correlation_id").GetString()!;
        await WaitForAsync(() => _service.Log.Split('\n').Count(l => l.Contains("This is a test of the log", StringComparison.Ordinal) && l.Contains(id, StringComparison.Ordinal)) == 4, "four lines");
        Assert.All(
            _service.Log.Split('\n').Where(l => l.Contains("This is a test of the log", StringComparison.Ordinal)),
            l => Assert.Contains("test=True", l, StringComparison.OrdinalIgnoreCase));
        var after = (await _service.GetAsync("/logging/aggregation")).Json.GetProperty("by_level");
        foreach (var level in (string[])["WARNING", "ERROR", "CRITICAL"])
        {
            Assert.Equal(Number(before, level), Number(after, level));
        }
    }

    [Fact]
    public async Task Aggregation_AfterRequests_CountsThemByLevelEventAndSource()
    {
        await Task.WhenAll(Enumerable.Range(0, 7).Select(i => _service.GetAsync($"/lahiri/natal?{SampleBirth.Query}&house_system=koch&x={i}")));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _service.GetAsync("/zodiacs")));
        await WaitForAsync(() => Events().Result >= 10, "the lines of ten requests");
        var document = (await _service.GetAsync("/logging/aggregation")).Json;
        Assert.Equal(document.GetProperty("total").GetInt64(), document.GetProperty("by_level").EnumerateObject().Sum(l => l.Value.GetInt64()));
        Assert.Contains(document.GetProperty("by_source").EnumerateArray(), s => s.GetProperty("source").GetString() == "AstroEngine.Functions.Telemetry.Logging.RequestLines");
        Assert.Equal(
            document.GetProperty("total").GetInt64(),
            document.GetProperty("by_minute").EnumerateArray().Sum(m => m.GetProperty("by_level").EnumerateObject().Sum(l => l.Value.GetInt64())));

        async Task<long> Events() => (await _service.GetAsync("/logging/aggregation")).Json.GetProperty("by_event").EnumerateArray()
            .Where(e => e.GetProperty("event_id").GetInt32() == 1000).Sum(e => e.GetProperty("count").GetInt64());
    }

    [Fact]
    public async Task Status_OfAFolderThatCannotBeWritten_SaysSoAndTheServiceGoesOn()
    {
        // A file in the place of the folder: nobody, root neither, can write into that.
        var file = Path.GetTempFileName();
        await using var service = await RunningService.StartAsync(("LOG_DIR", Path.Combine(file, "logs")));
        Assert.Equal(200, (await service.GetAsync($"/lahiri/natal?{SampleBirth.Query}")).Status);
        var status = (await service.GetAsync("/logging/status")).Json;
        var main = status.GetProperty("files").EnumerateArray().Single(f => f.GetProperty("name").GetString() == "main");
        Assert.False(string.IsNullOrEmpty(main.GetProperty("failure").GetString()), main.ToString());
        Assert.True(main.GetProperty("lost").GetInt64() > 0, main.ToString());
        Assert.DoesNotContain(Path.GetFileName(file), status.ToString(), StringComparison.Ordinal);
        Assert.Contains("API request completed", service.Log, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task Status_OfTheService_TellsQueueAndFiles()
    {
        var status = (await _service.GetAsync("/logging/status")).Json;
        Assert.Equal(("service", "text", "INFO"), (Text(status, "kept_by"), Text(status, "console"), Text(status, "default_level")));
        Assert.Equal(["main", "error", "performance"], status.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("name").GetString()));
        Assert.Equal(0, status.GetProperty("queue").GetProperty("dropped").GetInt64());
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static IEnumerable<string?> Texts(JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(t => t.GetString());

    private static long Number(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetInt64() : 0;

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static async Task WaitForAsync(Func<bool> condition, string what)
    {
        for (var i = 0; i < 200; i++)
        {
            if (condition())
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail($"{what} did not come");
    }

    private async Task<JsonElement> Levels() => (await _service.GetAsync("/logging/levels")).Json;
}
