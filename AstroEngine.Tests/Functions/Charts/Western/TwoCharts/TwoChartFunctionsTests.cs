using System.Text.Json;
using AstroEngine.Tests.Functions.Jobs;

namespace AstroEngine.Tests.Functions.Charts.Western.TwoCharts;

[Collection(ServiceGroup.Name)]
public sealed class TwoChartFunctionsTests(ServiceFixture fixture)
{
    private const string Other = """{"birth_date":"1988-11-02","birth_time":"06:15","latitude":51.5,"longitude":-0.12,"timezone":"Europe/London"}""";
    private const string Pair = $$"""{"a":{{SampleBirth.Json}},"b":{{Other}}}""";

    private static readonly string Query =
        string.Join('&', SampleBirth.Query.Split('&').Select(f => "a." + f))
        + "&b.birth_date=1988-11-02&b.birth_time=06:15&b.latitude=51.5&b.longitude=-0.12&b.timezone=Europe/London";

    private readonly RunningService _service = fixture.Service;

    [Theory]
    [InlineData("synastry", "", "")]
    [InlineData("composite", "", "")]
    [InlineData("composite", "&method=davison&orbs=tight&house_system=koch", ",\"method\":\"davison\",\"orbs\":\"tight\",\"house_system\":\"koch\"")]
    public async Task Get_AndPost_AreOneEntry(string kind, string query, string fields)
    {
        var got = await _service.GetAsync($"/tropical/{kind}?{Query}{query}");
        Assert.Equal(200, got.Status);
        var posted = await _service.PostAsync($"/tropical/{kind}", $"{Pair.TrimEnd('}')}}}{fields}}}");
        Assert.Equal((got.Body, "astro; hit; detail=memory"), (posted.Body, posted.Headers["Cache-Status"]));
    }

    [Fact]
    public async Task Post_Synastry_HasTheChartsOfBoth()
    {
        var answer = (await _service.PostAsync("/tropical/synastry", Pair)).Json;
        foreach (var (name, birth, overlay) in new[] { ("a", SampleBirth.Json, "a_in_b"), ("b", Other, "b_in_a") })
        {
            var natal = (await _service.PostAsync("/tropical/natal", birth)).Json;
            var chart = answer.GetProperty(name);
            Assert.Equal(natal.GetProperty("moment").GetRawText(), chart.GetProperty("moment").GetRawText());
            foreach (var field in new[] { "longitude", "retrograde", "house", "speed" })
            {
                Assert.Equal(Column(natal, field), Column(chart, field));
            }

            Assert.Contains("True", Column(chart, "retrograde"));
            Assert.Equal(14, answer.GetProperty("overlays").GetProperty(overlay).GetArrayLength());
        }

        Assert.All(answer.GetProperty("aspects").EnumerateArray(), a => Assert.False(a.TryGetProperty("applying", out _)));
    }

    [Fact]
    public async Task Post_Davison_IsANatalChartOfItsMomentAndPlace()
    {
        var answer = (await _service.PostAsync("/tropical/composite", $"{Pair.TrimEnd('}')}}},\"method\":\"davison\"}}")).Json;
        var moment = DateTimeOffset.Parse(answer.GetProperty("moment").GetProperty("utc").GetString()!).UtcDateTime;
        var place = answer.GetProperty("place");
        var natal = await _service.PostAsync(
            "/tropical/natal",
            $$"""{"birth_date":"{{moment:yyyy-MM-dd}}","birth_time":"{{moment:HH:mm:ss.fff}}","timezone_offset":0,"latitude":{{place.GetProperty("latitude").GetRawText()}},"longitude":{{place.GetProperty("longitude").GetRawText()}}}""");
        Assert.Equal(Column(natal.Json, "longitude"), Column(answer, "longitude"));
        Assert.Equal(Column(natal.Json, "retrograde"), Column(answer, "retrograde"));
        Assert.Equal("1989-08-08T19:37:30Z", answer.GetProperty("moment").GetProperty("utc").GetString());
    }

    [Theory]
    [InlineData("{}", "a,b", "is required")]
    [InlineData($$"""{"a":{{SampleBirth.Json}}}""", "b", "is required")]
    [InlineData("""{"a":1,"b":[]}""", "a,b", "must be an object")]
    [InlineData($$"""{"a":{},"b":{{Other}}}""", "a.birth_date,a.birth_time,a.latitude,a.longitude,a.timezone", "is required")]
    [InlineData($$$"""{"a":{{{SampleBirth.Json}}},"b":{"birth_date":"1988-11-31","birth_time":"06:15","latitude":91,"longitude":0,"timezone":"UTC","colour":1}}""", "b.birth_date,b.colour,b.latitude", "")]
    [InlineData($$"""{"a":{{SampleBirth.Json}},"b":{{Other}},"birth_date":"1990-01-01"}""", "birth_date", "is not a field")]
    [InlineData($$"""{"a":{{SampleBirth.Json}},"b":{{Other}},"a.latitude":1}""", "a.latitude", "came twice")]
    [InlineData($$"""{"a":{{SampleBirth.Json}},"b":{{Other}},"method":"mean"}""", "method", "")]
    public async Task Post_Wrong_NamesTheFieldOfTheBirth(string body, string names, string message)
    {
        foreach (var kind in new[] { "synastry", "composite" })
        {
            var answer = await _service.PostAsync($"/tropical/{kind}", body);
            Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
            var errors = answer.Json.GetProperty("errors").EnumerateObject().ToList();
            Assert.Equal(names, string.Join(',', errors.Select(e => e.Name)));
            Assert.Contains(message, errors[0].Value[0].GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Post_LocalTimeThatWasSkipped_SaysWhose()
    {
        const string skipped = """{"birth_date":"2024-03-10","birth_time":"02:30","latitude":40.7,"longitude":-74,"timezone":"America/New_York"}""";
        var answer = await _service.PostAsync("/tropical/synastry", $$"""{"a":{{SampleBirth.Json}},"b":{{skipped}}}""");
        Assert.Equal(422, answer.Status);
        Assert.Equal("b.birth_time", Assert.Single(answer.Json.GetProperty("errors").EnumerateObject()).Name);
    }

    [Fact]
    public async Task Bulk_OnePersonWithMany_HasTheAnswersOfTheRoute()
    {
        var alone = await _service.PostAsync("/tropical/synastry", Pair);
        var jobs = new JobClient(_service);
        var id = JobClient.Accepted(await jobs.SubmitJsonAsync(
            $$$"""{"calculation":"synastry","zodiac":"tropical","options":{"a":{{{SampleBirth.Json}}} },"items":[{"id":"x","b":{{{Other}}} },{"id":"y","b":{"birth_date":"x"}}]}"""));
        Assert.Equal("completed", (await jobs.EndAsync(id)).GetProperty("status").GetString());
        var lines = (await _service.GetAsync($"/jobs/{id}/results")).Body.Trim().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(alone.Body, lines[0].GetProperty("result").GetRawText());
        Assert.Equal("error", lines[1].GetProperty("status").GetString());
        var batch = await _service.PostAsync("/batch/calculate", $$"""{"requests":[{"type":"synastry","zodiac":"tropical","data":{{Pair}}}]}""");
        Assert.Equal(alone.Body, batch.Json.GetProperty("results")[0].GetProperty("data").GetRawText());
    }

    private static List<string> Column(JsonElement chart, string field) =>
        [.. chart.GetProperty("points").EnumerateArray().Select(p => p.GetProperty(field).ToString())];
}
