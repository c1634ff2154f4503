using System.Text.Json;

namespace AstroEngine.Tests.Functions.Operations.Cache;

public sealed class CacheWarmFunctionTests
{
    [Fact]
    public async Task Warm_Requests_ComputesWhatIsMissingAndSaysWhatIsWrong()
    {
        await using var service = await RunningService.StartAsync();
        await service.PostAsync("/lahiri/natal", SampleBirth.Json);
        string[] requests =
        [
            Request("natal", "lahiri", SampleBirth.Json),
            Request("natal", "raman", SampleBirth.Json),
            Request("divisional/9", "lahiri", SampleBirth.Json),
            Request("natal", "lahiri", SampleBirth.With("\"latitude\":95")),
            Request("palmistry", "lahiri", SampleBirth.Json),
            "7",
            """{"type":"numerology/chaldean","data":{"name":"Ada Lovelace","birth_date":"1815-12-10"}}""",
        ];

        var answer = await WarmAsync(service, $$"""{"requests":[{{string.Join(',', requests)}}]}""");

        Assert.Equal((7, 0), (answer.GetProperty("total").GetInt32(), answer.GetProperty("not_done").GetInt32()));
        Assert.True(answer.GetProperty("complete").GetBoolean());
        Assert.Equal([3, 4, 5], answer.GetProperty("failed").EnumerateArray().Select(f => f.GetProperty("index").GetInt32()));
        Assert.True(answer.GetProperty("failed")[0].GetProperty("error").GetProperty("errors").TryGetProperty("latitude", out _));
        Assert.Equal((3, 1), (answer.GetProperty("computed").GetInt32(), answer.GetProperty("already_cached").GetInt32()));
        Assert.Equal("astro; hit; detail=memory", (await service.PostAsync("/raman/natal", SampleBirth.Json)).Headers["Cache-Status"]);
        Assert.Equal("astro; hit; detail=memory", (await service.PostAsync("/lahiri/navamsa", SampleBirth.Json)).Headers["Cache-Status"]);

        var again = await WarmAsync(service, $$"""{"requests":[{{string.Join(',', requests)}}]}""");
        Assert.Equal((0, 4), (again.GetProperty("computed").GetInt32(), again.GetProperty("already_cached").GetInt32()));

        // Nobody has looked anything up: warming counts as computations alone.
        var stats = (await TestServices.StatsAsync(service)).GetProperty("by_kind").GetProperty("natal");
        Assert.Equal((1, 1, 2), (stats.GetProperty("hits").GetInt32(), stats.GetProperty("misses").GetInt32(), stats.GetProperty("computations").GetInt32()));
    }

    [Fact]
    public async Task Warm_MostAsked_ComputesThemAgain()
    {
        await using var service = await RunningService.StartAsync(
            ("Precompute__Enabled", "true"), ("Precompute__StaggerSeconds", "3600"), ("Cache__Memory__LifetimeSeconds", "1"));
        for (var i = 0; i < 3; i++)
        {
            await service.PostAsync("/lahiri/natal", SampleBirth.Json);
        }

        await Task.Delay(1100);
        var answer = await WarmAsync(service, """{"most_asked":5}""");
        Assert.Equal((1, 1), (answer.GetProperty("total").GetInt32(), answer.GetProperty("computed").GetInt32()));
        Assert.Empty(answer.GetProperty("failed").EnumerateArray());
    }

    private static string Request(string type, string zodiac, string data) => $$"""{"type":"{{type}}","zodiac":"{{zodiac}}","data":{{data}}}""";

    private static async Task<JsonElement> WarmAsync(RunningService service, string body)
    {
        var answer = await service.PostAsync("/cache/warm", body);
        Assert.Equal(200, answer.Status);
        return answer.Json;
    }
}
