namespace AstroEngine.Tests.Functions.Jobs;

[Collection(ServiceGroup.Name)]
public sealed class JobProgressTests(ServiceFixture fixture)
{
    private readonly JobClient _jobs = new(fixture.Service);

    [Fact]
    public async Task Events_OfABulkJob_GrowToTheEndAndComeAtLeastOnceASecond()
    {
        var id = JobClient.Accepted(await _jobs.SubmitLinesAsync(BulkChartsJobTests.Births(15_000), "calculation=natal&zodiac=lahiri&positions=geometric"));

        var events = await ServerSentEvents.ReadAsync(fixture.Service.Client, $"/jobs/{id}/events");

        Assert.Equal("completed", events[^1].Name);
        Assert.All(events.SkipLast(1), e => Assert.Equal("progress", e.Name));
        var progress = events.Select(e => e.Data.GetProperty("progress").GetInt32()).ToList();
        Assert.Equal(progress.Order(), progress);
        Assert.Equal(100, progress[^1]);
        Assert.True(progress.Distinct().Count() > 3, $"only {string.Join(' ', progress)}");

        // At least once a second: by the whole stream, since a single event may wait for a core that other tests have.
        Assert.InRange(events[^1].At - events[0].At, TimeSpan.Zero, TimeSpan.FromSeconds(events.Count - 1));
        Assert.All(events.Zip(events.Skip(1)), pair => Assert.InRange(pair.Second.At - pair.First.At, TimeSpan.Zero, TimeSpan.FromSeconds(5)));
        Assert.Equal(15_000, events[^1].Data.GetProperty("current").GetInt32());
    }

    [Fact]
    public async Task Events_OfAnEndedJob_TellItsEndAtOnce()
    {
        var id = JobClient.Accepted(await _jobs.SubmitLinesAsync(SampleBirth.Json));
        await _jobs.CompletionAsync(id);

        var events = await ServerSentEvents.ReadAsync(fixture.Service.Client, $"/jobs/{id}/events");

        Assert.Equal(["progress", "completed"], events.Select(e => e.Name));
    }

    [Fact]
    public async Task NatalChart_WithoutZodiac_IsLahiri()
    {
        var id = JobClient.Accepted(await _jobs.SubmitAsync("/jobs/natal-chart", SampleBirth.Json, "application/json"));
        await _jobs.CompletionAsync(id);

        Assert.Equal("lahiri", (await fixture.Service.GetAsync($"/jobs/{id}/results")).Json.GetProperty("zodiac").GetString());
    }

    [Fact]
    public async Task NatalChart_Job_PassesTenAndAHundredAndGivesTheChart()
    {
        var id = JobClient.Accepted(await _jobs.SubmitAsync("/jobs/natal-chart", SampleBirth.With("\"zodiac\":\"lahiri\""), "application/json"));

        var events = await ServerSentEvents.ReadAsync(fixture.Service.Client, $"/jobs/{id}/events");

        Assert.Equal([10, 100], events.Where(e => e.Name == "progress").Select(e => e.Data.GetProperty("progress").GetInt32()).Where(p => p > 0));
        var chart = await fixture.Service.GetAsync($"/jobs/{id}/results");
        var single = await fixture.Service.PostAsync("/lahiri/natal", SampleBirth.Json);
        Assert.Equal((200, "application/json", single.Body), (chart.Status, chart.ContentType, chart.Body));
    }

    [Fact]
    public async Task Status_OfAJob_HasTheFieldsOfTheContract()
    {
        var id = JobClient.Accepted(await _jobs.SubmitLinesAsync(SampleBirth.Json));

        var status = await _jobs.CompletionAsync(id);

        Assert.Equal(
            ["id", "kind", "status", "progress", "stage", "current", "total", "failed", "created", "updated", "duration", "error", "links"],
            status.EnumerateObject().Select(p => p.Name));
        Assert.Equal((id, "bulk-charts", 100), (status.GetProperty("id").GetString(), status.GetProperty("kind").GetString(), status.GetProperty("progress").GetInt32()));
        Assert.InRange(status.GetProperty("duration").GetDouble(), 0, 60);
    }
}
