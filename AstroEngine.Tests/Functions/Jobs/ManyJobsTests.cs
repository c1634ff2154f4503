namespace AstroEngine.Tests.Functions.Jobs;

[Collection(ServiceGroup.Name)]
public sealed class ManyJobsTests(ServiceFixture fixture)
{
    private const int Jobs = 1000;

    [Fact]
    public async Task Submit_AThousandSmallJobsInParallel_AllComplete()
    {
        var client = new JobClient(fixture.Service);
        var ids = new string[Jobs];

        await Parallel.ForAsync(0, Jobs, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (i, _) =>
            ids[i] = JobClient.Accepted(await client.SubmitLinesAsync(BulkChartsJobTests.Births(5))));

        Assert.Equal(Jobs, ids.Distinct().Count());
        foreach (var id in ids)
        {
            Assert.Equal(5, (await client.CompletionAsync(id)).GetProperty("current").GetInt32());
        }
    }
}
