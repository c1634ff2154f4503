using AstroEngine.Tests.Functions.Jobs;

namespace AstroEngine.Tests.Functions.Http;

/// <summary>Half a surrogate pair is JSON by its grammar, and no text: wherever it stands, it is the caller's mistake.</summary>
[Collection(ServiceGroup.Name)]
public sealed class UnicodeTextTests(ServiceFixture fixture)
{
    [Theory]
    [InlineData("/batch/calculate", """{"requests":[{"type":"numerology/chaldean","data":{"name":"Jo\ud800"}}]}""")]
    [InlineData("/batch/calculate", """{"requests":[{"type":"numer\ud800","data":{}}]}""")]
    [InlineData("/batch/calculate", """{"requests":[{"type":"natal","\udfff":1}]}""")]
    [InlineData("/lahiri/natal", """{"points":["\ud800"]}""")]
    [InlineData("/lahiri/natal", """{"\ud800":1}""")]
    [InlineData("/jobs/natal-chart", """{"points":["\ud800"]}""")]
    [InlineData("/jobs/bulk-charts", """{"calculation":"natal","zodiac":"lahiri","options":{"node":"\ud800"},"items":[{"id":1}]}""")]
    [InlineData("/jobs/bulk-charts", """{"calculation":"natal","zodiac":"lahiri","options":{"points":["\ud800"]},"items":[{"id":1}]}""")]
    [InlineData("/jobs/bulk-charts", """{"calculation":"\ud800","zodiac":"lahiri","items":[{"id":1}]}""")]
    public async Task Post_HalfASurrogatePair_Is400(string path, string body)
    {
        var answer = await fixture.Service.PostAsync(path, body);

        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("5")]
    public async Task Post_OtherJsonValue_SaysSoWithoutNamesOfTypes(string body)
    {
        var answer = await fixture.Service.PostAsync("/lahiri/natal", body);

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain("System.", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Jobs_ForeignOrchestrationUnderTheIdOfAJob_IsNoJobAndBreaksNoList()
    {
        var jobs = new JobClient(fixture.Service);
        const string id = "job-bulk-charts-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
        Assert.Equal(202, (await fixture.Service.PostAsync($"/runtime/webhooks/durabletask/orchestrators/BulkCharts/{id}", "{}")).Status);

        Assert.Equal(404, (await fixture.Service.GetAsync($"/jobs/{id}")).Status);
        Assert.Equal(404, (await fixture.Service.GetAsync($"/jobs/{id}/results")).Status);
        Assert.Equal(404, (await fixture.Service.GetAsync($"/jobs/{id}/events")).Status);
        var list = await fixture.Service.GetAsync("/jobs");
        Assert.Equal(200, list.Status);
        Assert.DoesNotContain(id, list.Body, StringComparison.Ordinal);
        Assert.Equal(200, (await fixture.Service.GetAsync("/queue/stats")).Status);
        var own = JobClient.Accepted(await jobs.SubmitLinesAsync(SampleBirth.Json));
        await jobs.CompletionAsync(own);
    }

    [Fact]
    public async Task Batch_ZodiacForACalculationWithoutOne_IsRefusedAndTheTypeIsNamed()
    {
        var answer = await fixture.Service.PostAsync(
            "/batch/calculate", """{"requests":[{"type":"numerology/lo-shu","zodiac":"lahiri","data":{"birth_date":"1990-05-15","gender":"male"}},{"type":"natal","zodiac":"lahiri"}]}""");

        var results = answer.Json.GetProperty("results");
        Assert.All(results.EnumerateArray(), result => Assert.Equal("error", result.GetProperty("status").GetString()));
        Assert.True(results[0].GetProperty("error").GetProperty("errors").TryGetProperty("zodiac", out _), answer.Body);
        Assert.Equal("natal", results[1].GetProperty("type").GetString());
    }
}
