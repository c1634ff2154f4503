namespace AstroEngine.Tests.Functions.Jobs;

/// <summary>Limits that are settings: each test has a service of its own.</summary>
public sealed class JobLimitsTests
{
    private const string Slow = "calculation=natal&zodiac=lahiri&positions=geometric";

    [Fact]
    public async Task TimeLimit_Passed_FailsTheJobAndSaysSo()
    {
        await using var service = await RunningService.StartAsync(("Jobs__TimeLimit", "00:00:01"));
        var jobs = new JobClient(service);
        var id = JobClient.Accepted(await jobs.SubmitLinesAsync(BulkChartsJobTests.Births(60_000), Slow));

        var end = await jobs.EndAsync(id);

        Assert.Equal("failed", end.GetProperty("status").GetString());
        Assert.Contains("time limit of 1 seconds", end.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.InRange((await jobs.RowsAsync(id)).Count, 0, 59_999);
    }

    [Fact]
    public async Task ResultBytes_TooMany_AreRefusedWithTheEstimate()
    {
        await using var service = await RunningService.StartAsync(("Jobs__MaximumResultBytes", "1000000"));

        var answer = await new JobClient(service).SubmitLinesAsync(BulkChartsJobTests.Births(1000));

        Assert.Equal((422, 2030), (answer.Status, answer.Json.GetProperty("code").GetInt32()));
        Assert.Matches(@"about \d{7,} bytes", answer.Json.GetProperty("detail").GetString());
        Assert.Equal(0, (await service.GetAsync("/jobs")).Json.GetProperty("jobs").GetArrayLength());
    }

    [Theory]
    [InlineData("Jobs__TimeLimit", "-00:00:01", "Jobs:TimeLimit")]
    [InlineData("Jobs__Wave", "0", "Jobs:Wave")]
    public async Task Start_WrongSetting_FailsAndNamesIt(string name, string value, string expected)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningService.StartAsync((name, value)));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }
}
