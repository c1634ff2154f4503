namespace AstroEngine.Tests.Functions.Batch;

[Collection(ServiceGroup.Name)]
public sealed class BatchFunctionTests(ServiceFixture fixture)
{
    [Fact]
    public async Task Calculate_GoodAndBad_AnswersEachInItsPlace()
    {
        var answer = await CalculateAsync(
            Request("lahiri", SampleBirth.Json),
            Request("lahiri", SampleBirth.With("\"latitude\":95")),
            """{"type":"tea","zodiac":"lahiri","data":{}}""",
            """{"type":"natal","data":{}}""",
            """{"type":"natal","zodiac":"lahiri","data":7}""",
            """{"type":"natal","zodiac":"lahiri","data":{},"sauce":1}""",
            "7",
            Request("tropical", SampleBirth.Json));

        Assert.Equal(200, answer.Status);
        var json = answer.Json;
        Assert.Equal((8, 2, 6), (json.GetProperty("total").GetInt32(), json.GetProperty("successful").GetInt32(), json.GetProperty("failed").GetInt32()));
        var results = json.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(0, 8), results.Select(r => r.GetProperty("index").GetInt32()));
        Assert.Equal(["ok", "error", "error", "error", "error", "error", "error", "ok"], results.Select(r => r.GetProperty("status").GetString()));
        Assert.Equal((await fixture.Service.PostAsync("/lahiri/natal", SampleBirth.Json)).Body, results[0].GetProperty("data").GetRawText());
        string[] fields = ["latitude", "type", "zodiac", "data", "sauce", "requests[6]"];
        Assert.All(fields.Zip(results.Skip(1)), pair => Assert.True(
            pair.Second.GetProperty("error").GetProperty("errors").TryGetProperty(pair.First, out _), pair.Second.ToString()));
    }

    [Fact]
    public async Task Calculate_SecondTime_ComesFromTheCacheOfTheSingleRequest()
    {
        var birth = SampleBirth.With("\"birth_date\":\"1937-02-03\"");
        await CalculateAsync(Request("lahiri", birth));

        var single = await fixture.Service.PostAsync("/lahiri/natal", birth);

        Assert.Contains("hit", single.Headers["Cache-Status"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "requests")]
    [InlineData("{\"requests\":[]}", "requests")]
    [InlineData("{\"requests\":{}}", "requests")]
    [InlineData("{\"requests\":[7],\"sauce\":1}", "sauce")]
    public async Task Calculate_NoBatch_NamesTheField(string json, string field)
    {
        var answer = await fixture.Service.PostAsync("/batch/calculate", json);

        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty(field, out _), answer.Body);
    }

    [Fact]
    public async Task Calculate_OneTooMany_SaysHowManyCame()
    {
        var answer = await CalculateAsync([.. Enumerable.Repeat("7", 101)]);

        Assert.Equal(400, answer.Status);
        Assert.Contains("was a list of 101", answer.Body, StringComparison.Ordinal);
    }

    private static string Request(string zodiac, string data) => $$"""{"type":"natal","zodiac":"{{zodiac}}","data":{{data}}}""";

    private Task<ServiceAnswer> CalculateAsync(params string[] requests) =>
        fixture.Service.PostAsync("/batch/calculate", $$"""{"requests":[{{string.Join(',', requests)}}]}""");
}
