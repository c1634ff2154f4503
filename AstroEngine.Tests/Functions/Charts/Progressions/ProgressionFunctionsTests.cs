namespace AstroEngine.Tests.Functions.Charts.Progressions;

[Collection(ServiceGroup.Name)]
public sealed class ProgressionFunctionsTests(ServiceFixture fixture)
{
    private readonly RunningService _service = fixture.Service;

    [Theory]
    [InlineData("secondary")]
    [InlineData("tertiary")]
    [InlineData("solar_arc")]
    public async Task Post_MethodInPathOrField_IsTheSameAnswer(string method)
    {
        var path = await _service.PostAsync($"/tropical/progressions/{method}", SampleBirth.With("\"at\":\"2026-05-15T00:00:00Z\""));
        var field = await _service.PostAsync("/tropical/progressions", SampleBirth.With($"\"at\":\"2026-05-15T00:00:00Z\",\"method\":\"{method}\""));
        Assert.Equal(200, path.Status);
        Assert.Equal(method, path.Json.GetProperty("method").GetString());
        Assert.Equal(path.Body, field.Body);
        Assert.Equal("astro; hit; detail=memory", field.Headers["Cache-Status"]);
    }

    [Fact]
    public async Task Post_Secondary_IsADayForEachYear()
    {
        var answer = await _service.PostAsync("/tropical/progressions", SampleBirth.With("\"at\":\"2026-05-15T09:00:00Z\""));
        Assert.Equal(36, answer.Json.GetProperty("age").GetDouble(), 1e-3);
        Assert.Equal(new DateTime(1990, 6, 20, 9, 0, 0), answer.Json.GetProperty("progressed").GetProperty("utc").GetDateTimeOffset().UtcDateTime, TimeSpan.FromMinutes(2));
        Assert.Equal(14, answer.Json.GetProperty("points").GetArrayLength());
        Assert.All(answer.Json.GetProperty("aspects").EnumerateArray(), a => Assert.InRange(a.GetProperty("orb").GetDouble(), 0, 1));
    }

    [Fact]
    public async Task Post_ThreeWaysOfTheMidheaven_DifferAsTheyShould()
    {
        var midheavens = new Dictionary<string, double>();
        foreach (var angles in new[] { "solar_arc", "naibod", "mean_quotidian" })
        {
            var answer = await _service.PostAsync("/tropical/progressions", SampleBirth.With($"\"at\":\"2026-05-15T09:00:00Z\",\"angles\":\"{angles}\""));
            midheavens[angles] = answer.Json.GetProperty("angles").GetProperty("midheaven").GetDouble();
        }

        Assert.InRange(Math.Abs(midheavens["solar_arc"] - midheavens["naibod"]), 0.1, 5);
        Assert.NotEqual(midheavens["naibod"], midheavens["mean_quotidian"], 2);
    }

    [Theory]
    [InlineData("\"method\":\"primary\"", "method")]
    [InlineData("\"at\":\"1980-01-01T00:00:00Z\"", "at")]
    [InlineData("\"angles\":\"koch\"", "angles")]
    [InlineData("\"orb\":11", "orb")]
    [InlineData("\"method\":\"solar_arc\",\"angles\":\"naibod\"", "angles")]
    [InlineData("\"center\":\"heliocentric\"", "center")]
    [InlineData("\"orbs\":\"tight\"", "orbs")]
    public async Task Post_WrongField_IsNamed(string field, string name)
    {
        var answer = await _service.PostAsync("/lahiri/progressions", SampleBirth.With(field));
        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Equal([name], answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }

    [Fact]
    public async Task Batch_OfTimeCharts_AnswersEach()
    {
        var answer = await _service.PostAsync(
            "/batch/calculate",
            $$"""
            {"requests":[
              {"type":"progressions","zodiac":"tropical","data":{{SampleBirth.With("\"at\":\"2026-05-15T00:00:00Z\"")}}},
              {"type":"progressions/tertiary","zodiac":"tropical","data":{{SampleBirth.With("\"at\":\"2026-05-15T00:00:00Z\"")}}},
              {"type":"returns/moon","zodiac":"lahiri","data":{{SampleBirth.With("\"from\":\"2026-05-15T00:00:00Z\"")}}},
              {"type":"transits-search","zodiac":"lahiri","data":{{SampleBirth.With("\"from\":\"2026-05-15T00:00:00Z\",\"to\":\"2026-05-16T00:00:00Z\"")}}}]}
            """);
        Assert.Equal(200, answer.Status);
        var results = answer.Json.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, r => Assert.True(r.TryGetProperty("data", out _), r.ToString()));
        Assert.Equal(4, results.Count);
    }
}
