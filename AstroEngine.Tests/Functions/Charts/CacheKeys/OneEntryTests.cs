using AstroEngine.Tests.Functions.Jobs;
using AstroEngine.Tests.Functions.Operations.Cache;

namespace AstroEngine.Tests.Functions.Charts.CacheKeys;

/// <summary>All ways to ask for a chart over HTTP.</summary>
public sealed class OneEntryTests
{
    [Theory]
    [InlineData("natal", "natal")]
    [InlineData("divisional/9", "divisional")]
    [InlineData("dasha/vimshottari", "dasha")]
    [InlineData("panchanga", "panchanga")]
    public async Task Ask_GetPostHeadBatchAndBulk_IsOneAnswer(string path, string kind)
    {
        await using var service = await RunningService.StartAsync();
        var got = await service.GetAsync($"/lahiri/{path}?{SampleBirth.Query}");
        Assert.Equal("astro; fwd=miss", got.Headers["Cache-Status"]);

        var posted = await service.PostAsync($"/lahiri/{path}", SampleBirth.Json.Replace("14:30", "14:30:00", StringComparison.Ordinal));
        Assert.Equal(("astro; hit; detail=memory", got.Body), (posted.Headers["Cache-Status"], posted.Body));

        using var head = new HttpRequestMessage(HttpMethod.Head, $"/lahiri/{path}?{SampleBirth.Query}&code=somebodys-key");
        Assert.Equal("astro; hit; detail=memory", (await service.SendAsync(head)).Headers["Cache-Status"]);

        var batch = await service.PostAsync("/batch/calculate", $$"""{"requests":[{"type":"{{path}}","zodiac":"lahiri","data":{{SampleBirth.Json}}}]}""");
        Assert.Equal(got.Body, batch.Json.GetProperty("results")[0].GetProperty("data").GetRawText());

        var counted = (await TestServices.StatsAsync(service)).GetProperty("by_kind").GetProperty(kind);
        Assert.Equal((1, 3, 1), (counted.GetProperty("misses").GetInt32(), counted.GetProperty("hits").GetInt32(), counted.GetProperty("computations").GetInt32()));

        var jobs = new JobClient(service);
        var id = JobClient.Accepted(await jobs.SubmitJsonAsync($$"""{"calculation":"{{path}}","zodiac":"lahiri","items":[{{SampleBirth.Json}}]}"""));
        Assert.Equal("completed", (await jobs.EndAsync(id)).GetProperty("status").GetString());
        var line = System.Text.Json.JsonDocument.Parse((await service.GetAsync($"/jobs/{id}/results")).Body.Trim()).RootElement;
        Assert.Equal(got.Body, line.GetProperty("result").GetRawText());
    }
}
