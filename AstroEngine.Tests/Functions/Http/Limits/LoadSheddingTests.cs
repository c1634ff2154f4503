namespace AstroEngine.Tests.Functions.Http.Limits;

/// <summary>More work than the service takes on, as clients meet it. Dates before 1900 are computed by the library, on its own threads.</summary>
public sealed class LoadSheddingTests
{
    [Fact]
    public async Task Get_MoreComputationsThanMayWait_Is503WhileHitsAreAnswered()
    {
        await using var service = await RunningService.StartAsync(("Http__ComputationsPerCore", "1"), ("Http__MaximumQueuedComputations", "0"));
        const string Hit = "/lahiri/natal?" + SampleBirth.Query;
        Assert.Equal(200, (await service.GetAsync(Hit)).Status);

        var misses = Enumerable.Range(0, 300).Select(i => service.GetAsync(Old(i))).ToList();
        var hits = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => service.GetAsync(Hit)));
        var answers = await Task.WhenAll(misses);

        Assert.All(hits, hit => Assert.Equal(200, hit.Status));
        Assert.All(answers, a => Assert.True(a.Status is 200 or 503, a.Body));
        var refused = answers.Where(a => a.Status == 503).ToList();
        Assert.NotEmpty(refused);
        Assert.Contains(answers, a => a.Status == 200);
        Assert.All(refused, a =>
        {
            Assert.Equal(3010, a.Json.GetProperty("code").GetInt32());
            Assert.InRange(int.Parse(a.Headers["Retry-After"]), 1, 30);
        });

        // Nothing is left behind: one at a time all pass, those too that were refused.
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(200, (await service.GetAsync(Old(i))).Status);
        }
    }

    [Fact]
    public async Task Get_AnswerThatTakesTooLong_Is503AndThereLater()
    {
        await using var service = await RunningService.StartAsync(("Http__RequestTimeout", "00:00:00.001"));
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => service.GetAsync(Old(i))));
        Assert.All(answers, a => Assert.True(a.Status is 200 or 503, a.Body));
        var late = answers.Select((a, i) => (Answer: a, Index: i)).Where(a => a.Answer.Status == 503).ToList();
        Assert.NotEmpty(late);
        Assert.All(late, a =>
        {
            Assert.Equal(3011, a.Answer.Json.GetProperty("code").GetInt32());
            Assert.Equal("5", a.Answer.Headers["Retry-After"]);
        });

        await Caching.Support.Eventually.IsTrueAsync(async () => (await service.GetAsync(Old(late[0].Index))).Status == 200);
    }

    private static string Old(int index) =>
        $"/lahiri/natal?birth_date=1750-05-15&birth_time=14:{index % 60:00}:{index / 60:00}&latitude=28.6&longitude=77.2&timezone_offset=5.5";
}
