using System.Text.Json;

namespace AstroEngine.Tests.Functions.Jobs;

[Collection(ServiceGroup.Name)]
public sealed class BulkChartsJobTests(ServiceFixture fixture)
{
    private readonly JobClient _jobs = new(fixture.Service);

    [Fact]
    public async Task Submit_Accepted_AnswersWithTheManagementPayloadAndItsUrls()
    {
        var answer = await _jobs.SubmitLinesAsync(SampleBirth.Json);

        var id = JobClient.Accepted(answer);
        var root = fixture.Service.Client.BaseAddress!.ToString().TrimEnd('/');
        Assert.Equal($"/jobs/{id}", answer.Headers["Location"]);
        Assert.Equal("1", answer.Headers["Retry-After"]);
        Assert.Equal(
            ["id", "statusQueryGetUri", "sendEventPostUri", "terminatePostUri", "suspendPostUri", "resumePostUri", "purgeHistoryDeleteUri", "status", "results", "events"],
            answer.Json.EnumerateObject().Select(p => p.Name));
        Assert.Equal($"{root}/jobs/{id}", answer.Json.GetProperty("status").GetString());
        Assert.Equal($"{root}/jobs/{id}/results", answer.Json.GetProperty("results").GetString());
        Assert.Equal($"{root}/jobs/{id}/events", answer.Json.GetProperty("events").GetString());
        await _jobs.CompletionAsync(id);

        var orchestration = await fixture.Service.GetAsync(answer.Json.GetProperty("statusQueryGetUri").GetString()!);
        Assert.Equal(200, orchestration.Status);
        Assert.Equal("Completed", orchestration.Json.GetProperty("runtimeStatus").GetString());
        Assert.Equal(
            """{"progress":100,"stage":"completed","current":1,"total":1,"failed":0}""", orchestration.Json.GetProperty("customStatus").ToString());
        Assert.Equal("completed", orchestration.Json.GetProperty("output").GetProperty("status").GetString());
        Assert.Equal($"{root}/jobs/{id}/results", orchestration.Json.GetProperty("output").GetProperty("results").GetString());
        Assert.DoesNotContain("1990", orchestration.Json.GetProperty("input").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_OfLines_EqualTheSingleRequests()
    {
        string[] births = [.. Enumerable.Range(0, 40).Select(i => SampleBirth.With($"\"birth_date\":\"{1901 + i}-03-04\"", $"\"latitude\":{i - 20}"))];
        var lines = string.Join("\n", births.Select((birth, i) => $"{{\"id\":\"b{i}\",{birth[1..]}"));

        var id = JobClient.Accepted(await _jobs.SubmitLinesAsync(lines));
        var end = await _jobs.CompletionAsync(id);

        Assert.Equal((40, 40, 0), (end.GetProperty("total").GetInt32(), end.GetProperty("current").GetInt32(), end.GetProperty("failed").GetInt32()));
        var rows = await _jobs.RowsAsync(id);
        Assert.Equal(births.Length, rows.Count);
        for (var i = 0; i < births.Length; i++)
        {
            var single = await fixture.Service.PostAsync("/lahiri/natal", births[i]);
            Assert.Equal(["id", "index", "status", "result"], rows[i].EnumerateObject().Select(p => p.Name));
            Assert.Equal(($"b{i}", i, "ok"), (rows[i].GetProperty("id").GetString(), rows[i].GetProperty("index").GetInt32(), rows[i].GetProperty("status").GetString()));
            Assert.Equal(single.Body, rows[i].GetProperty("result").GetRawText());
        }
    }

    [Theory]
    [InlineData("""{"calculation":"natal","zodiac":"tropical","options":{"house_system":"koch"},"items":[ITEM]}""")]
    [InlineData("""{"items":[ITEM],"options":{"house_system":"koch"},"zodiac":"tropical","calculation":"natal"}""")]
    public async Task Submit_JsonWithFieldsInAnyOrder_AppliesTheOptions(string job)
    {
        var id = JobClient.Accepted(await _jobs.SubmitJsonAsync(job.Replace("ITEM", SampleBirth.Json, StringComparison.Ordinal)));
        await _jobs.CompletionAsync(id);

        var result = Assert.Single(await _jobs.RowsAsync(id)).GetProperty("result");
        Assert.Equal(("tropical", "koch"), (result.GetProperty("zodiac").GetString(), result.GetProperty("house_system").GetString()));
    }

    [Fact]
    public async Task Results_OfBadItems_AreErrorRowsBetweenTheGoodOnes()
    {
        string[] lines =
        [
            SampleBirth.Json,
            "{ this is no JSON",
            SampleBirth.With("\"latitude\":95"),
            SampleBirth.With("\"shoe_size\":43"),
            "[1,2]",
            SampleBirth.With("\"birth_date\":\"2021-03-28\"", "\"birth_time\":\"02:30\"").Replace("\"timezone_offset\":5.5", "\"timezone\":\"Europe/Berlin\"", StringComparison.Ordinal),
            SampleBirth.Json,
        ];

        var id = JobClient.Accepted(await _jobs.SubmitLinesAsync(string.Join('\n', lines)));
        var end = await _jobs.CompletionAsync(id);

        Assert.Equal(5, end.GetProperty("failed").GetInt32());
        var rows = await _jobs.RowsAsync(id);
        Assert.Equal(["ok", "error", "error", "error", "error", "error", "ok"], rows.Select(r => r.GetProperty("status").GetString()));
        Assert.Contains("line 2", Detail(rows[1]), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("latitude must be between -90 and 90, was 95", Detail(rows[2]), StringComparison.Ordinal);
        Assert.True(rows[3].GetProperty("error").GetProperty("errors").TryGetProperty("shoe_size", out _));
        Assert.Equal(2010, rows[5].GetProperty("error").GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task Results_AfterAnIndex_ResumeBehindIt()
    {
        var id = JobClient.Accepted(await _jobs.SubmitLinesAsync(Births(25)));
        await _jobs.CompletionAsync(id);
        var all = await _jobs.RowsAsync(id);

        foreach (var after in (int[])[-1, 0, 11, 23])
        {
            var rest = await _jobs.RowsAsync(id, $"?after={after}");
            Assert.Equal(all.Skip(after + 1).Select(r => r.GetRawText()), rest.Select(r => r.GetRawText()));
        }
    }

    [Theory]
    [InlineData("after=25", "below the number of items, 25")]
    [InlineData("after=-2", "between -1 and")]
    [InlineData("after=1.5", "whole number")]
    [InlineData("after=x", "must be a number")]
    [InlineData("before=1", "is not a field")]
    public async Task Results_WrongAfter_IsAValidationProblem(string query, string expected)
    {
        var id = JobClient.Accepted(await _jobs.SubmitLinesAsync(Births(25)));

        var answer = await fixture.Service.GetAsync($"/jobs/{id}/results?{query}");

        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Contains(expected, answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_WhileTheJobRuns_ComeInOrderToTheEnd()
    {
        // 6,000 geometric charts by the reference take a second or two: the reader is there from the start.
        var id = JobClient.Accepted(await _jobs.SubmitLinesAsync(Births(6000), "calculation=natal&zodiac=lahiri&positions=geometric"));

        var rows = await _jobs.RowsAsync(id);

        Assert.Equal(Enumerable.Range(0, 6000), rows.Select(r => r.GetProperty("index").GetInt32()));
        Assert.All(rows, r => Assert.Equal("ok", r.GetProperty("status").GetString()));
    }

    /// <summary>Different births, a line each.</summary>
    internal static string Births(int count) => string.Join('\n', Enumerable.Range(0, count).Select(i =>
        $$"""{"id":{{i}},"birth_date":"{{1950 + (i % 60)}}-{{(i % 12) + 1:00}}-{{(i % 28) + 1:00}}","birth_time":"{{i % 24:00}}:{{i / 24 % 60:00}}","latitude":{{(i % 120) - 60}},"longitude":{{(i % 359) - 179}},"timezone_offset":0}"""));

    private static string? Detail(JsonElement row) => row.GetProperty("error").GetProperty("detail").GetString();
}
