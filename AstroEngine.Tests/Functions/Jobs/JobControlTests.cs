using System.Text;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Jobs;

[Collection(ServiceGroup.Name)]
public sealed class JobControlTests(ServiceFixture fixture)
{
    private const string Slow = "calculation=natal&zodiac=lahiri&positions=geometric";

    private readonly JobClient _jobs = new(fixture.Service);

    [Fact]
    public async Task Cancel_RunningJob_EndsItAndItsResults()
    {
        var id = JobClient.Accepted(await _jobs.SubmitLinesAsync(BulkChartsJobTests.Births(60_000), Slow));

        var answer = await CancelAsync(id);

        Assert.Equal(202, answer.Status);
        var end = await _jobs.EndAsync(id);
        Assert.Equal("cancelled", end.GetProperty("status").GetString());
        Assert.Equal("The job was cancelled by its owner.", end.GetProperty("error").GetString());
        Assert.InRange((await _jobs.RowsAsync(id)).Count, 0, 59_999);
        var again = await CancelAsync(id);
        Assert.Equal((409, 1031), (again.Status, again.Json.GetProperty("code").GetInt32()));
        var events = await ServerSentEvents.ReadAsync(fixture.Service.Client, $"/jobs/{id}/events");
        Assert.Equal("cancelled", events[^1].Name);
    }

    [Fact]
    public async Task Suspend_ByTheManagementUrl_HoldsTheJobUntilItIsResumed()
    {
        var accepted = await _jobs.SubmitLinesAsync(BulkChartsJobTests.Births(20_000), Slow);
        var id = JobClient.Accepted(accepted);

        Assert.Equal(202, (await PostAsync(accepted.Json.GetProperty("suspendPostUri").GetString()!)).Status);
        while ((await _jobs.StatusAsync(id)).GetProperty("status").GetString() != "suspended")
        {
            await Task.Delay(20);
        }

        Assert.Equal(202, (await PostAsync(accepted.Json.GetProperty("resumePostUri").GetString()!)).Status);
        Assert.Equal(20_000, (await _jobs.CompletionAsync(id)).GetProperty("current").GetInt32());
    }

    [Fact]
    public async Task IdempotencyKey_SameRequest_IsTheSameJob()
    {
        var key = Guid.NewGuid().ToString();
        var births = BulkChartsJobTests.Births(10);

        var first = JobClient.Accepted(await _jobs.SubmitLinesAsync(births, key: key));
        var second = JobClient.Accepted(await _jobs.SubmitLinesAsync(births, key: key));
        await _jobs.CompletionAsync(first);
        var third = JobClient.Accepted(await _jobs.SubmitLinesAsync(births, key: key));

        Assert.Equal((first, first), (second, third));
        Assert.NotEqual(first, JobClient.Accepted(await _jobs.SubmitLinesAsync(births, key: key + "2")));
        Assert.NotEqual(first, JobClient.Accepted(await _jobs.SubmitLinesAsync(births)));
    }

    [Fact]
    public async Task IdempotencyKey_ManyAtOnce_MakeOneJob()
    {
        var key = Guid.NewGuid().ToString();
        var births = BulkChartsJobTests.Births(10);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _jobs.SubmitLinesAsync(births, key: key)));

        Assert.Single(answers.Select(JobClient.Accepted).Distinct());
    }

    [Theory]
    [InlineData(11, "calculation=natal&zodiac=lahiri")]
    [InlineData(10, "calculation=natal&zodiac=raman")]
    public async Task IdempotencyKey_OtherRequest_Is422(int births, string query)
    {
        var key = Guid.NewGuid().ToString();
        JobClient.Accepted(await _jobs.SubmitLinesAsync(BulkChartsJobTests.Births(10), key: key));

        var answer = await _jobs.SubmitLinesAsync(BulkChartsJobTests.Births(births), query, key);

        Assert.Equal((422, 1033), (answer.Status, answer.Json.GetProperty("code").GetInt32()));
    }

    [Fact]
    public async Task List_ByKindAndPage_HoldsEveryJobOnce()
    {
        var ids = new HashSet<string>();
        for (var i = 0; i < 5; i++)
        {
            ids.Add(JobClient.Accepted(await _jobs.SubmitLinesAsync(SampleBirth.Json)));
        }

        var natal = JobClient.Accepted(await _jobs.SubmitAsync("/jobs/natal-chart", SampleBirth.With("\"zodiac\":\"lahiri\""), "application/json"));
        List<JsonElement> listed = [];
        string? continuation = null;
        do
        {
            var page = await fixture.Service.GetAsync($"/jobs?kind=bulk-charts&limit=2{(continuation is null ? string.Empty : $"&continuation={Uri.EscapeDataString(continuation)}")}");
            Assert.Equal(200, page.Status);
            Assert.InRange(page.Json.GetProperty("jobs").GetArrayLength(), 0, 2);
            listed.AddRange(page.Json.GetProperty("jobs").EnumerateArray());
            continuation = page.Json.GetProperty("continuation").GetString();
        }
        while (continuation is not null);

        var listedIds = listed.Select(j => j.GetProperty("id").GetString()!).ToList();
        Assert.Equal(listedIds.Count, listedIds.Distinct().Count());
        Assert.Subset(listedIds.ToHashSet(), ids);
        Assert.DoesNotContain(natal, listedIds);
        Assert.All(listed, j => Assert.Equal("bulk-charts", j.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Purge_EndedJob_RemovesItAndItsResults()
    {
        var id = JobClient.Accepted(await _jobs.SubmitLinesAsync(SampleBirth.Json));
        await _jobs.CompletionAsync(id);

        var kept = await fixture.Service.PostAsync("/jobs/purge", """{"older_than":"1h"}""");
        Assert.Equal(0, kept.Json.GetProperty("purged_jobs").GetInt32());
        Assert.Equal(200, (await fixture.Service.GetAsync($"/jobs/{id}")).Status);

        ServiceAnswer purged;
        do
        {
            purged = await fixture.Service.PostAsync("/jobs/purge", """{"older_than":"0s"}""");
            Assert.InRange(purged.Json.GetProperty("purged_jobs").GetInt32(), 1, int.MaxValue);
        }
        while (purged.Json.GetProperty("left_jobs").GetInt32() > 0);

        Assert.Equal(404, (await fixture.Service.GetAsync($"/jobs/{id}")).Status);
        Assert.Equal(404, (await fixture.Service.GetAsync($"/jobs/{id}/results")).Status);
    }

    [Fact]
    public async Task QueueStats_AfterJobs_CountsThem()
    {
        JsonElement before;
        do
        {
            // Jobs that other tests did not wait for.
            before = (await fixture.Service.GetAsync("/queue/stats")).Json;
        }
        while (before.GetProperty("queue").GetProperty("pending").GetInt32() + before.GetProperty("queue").GetProperty("running").GetInt32() > 0);

        await _jobs.CompletionAsync(JobClient.Accepted(await _jobs.SubmitLinesAsync(SampleBirth.Json)));

        var after = (await fixture.Service.GetAsync("/queue/stats")).Json;

        Assert.Equal(before.GetProperty("completed").GetInt32() + 1, after.GetProperty("completed").GetInt32());
        Assert.InRange(after.GetProperty("duration_seconds").GetProperty("p99").GetDouble(), after.GetProperty("duration_seconds").GetProperty("p50").GetDouble(), 60);
        Assert.Equal(0, after.GetProperty("queue").GetProperty("running").GetInt32());
    }

    private async Task<ServiceAnswer> CancelAsync(string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"/jobs/{id}");
        return await fixture.Service.SendAsync(request);
    }

    private async Task<ServiceAnswer> PostAsync(string uri)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, uri) { Content = new StringContent(string.Empty, Encoding.UTF8) };
        return await fixture.Service.SendAsync(request);
    }
}
