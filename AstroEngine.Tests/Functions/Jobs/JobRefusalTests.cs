namespace AstroEngine.Tests.Functions.Jobs;

/// <summary>What a newcomer gets wrong, and what an attacker tries.</summary>
[Collection(ServiceGroup.Name)]
public sealed class JobRefusalTests(ServiceFixture fixture)
{
    private readonly JobClient _jobs = new(fixture.Service);

    [Theory]
    [InlineData("", "calculation=natal&zodiac=lahiri", "items", "was empty")]
    [InlineData("\n\n \n", "calculation=natal&zodiac=lahiri", "items", "was empty")]
    [InlineData("{}", "zodiac=lahiri", "calculation", "is required")]
    [InlineData("{}", "calculation=tea&zodiac=lahiri", "calculation", "was \"tea\"")]
    [InlineData("{}", "calculation=natal", "zodiac", "is required")]
    [InlineData("{}", "calculation=natal&zodiac=klingon", "zodiac", "was \"klingon\"")]
    [InlineData("{}", "calculation=natal&zodiac=lahiri&house_system=igloo", "house_system", "was \"igloo\"")]
    [InlineData("{}", "calculation=natal&zodiac=lahiri&sauce=hot", "sauce", "is not a field")]
    [InlineData("{}", "calculation=natal&zodiac=lahiri&callback_url=http://example.com", "callback_url", "no secret")]
    public async Task Submit_LinesThatAreNoJob_NameTheField(string lines, string query, string field, string expected)
    {
        var answer = await _jobs.SubmitLinesAsync(lines, query);

        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Contains(expected, answer.Json.GetProperty("errors").GetProperty(field)[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"calculation\":\"natal\",\"zodiac\":\"lahiri\",\"items\":[]}", "items must hold 1 to 100000")]
    [InlineData("{\"calculation\":\"natal\",\"zodiac\":\"lahiri\",\"items\":7}", "items")]
    [InlineData("{\"calculation\":\"natal\",\"zodiac\":\"lahiri\"}", "items")]
    [InlineData("{\"calculation\":\"natal\",\"zodiac\":\"lahiri\",\"items\":[{}", "JSON")]
    [InlineData("{\"calculation\":\"natal\",\"zodiac\":\"lahiri\",\"items\":[{}]} more", "JSON")]
    [InlineData("{\"calculation\":\"natal\",\"calculation\":\"natal\",\"zodiac\":\"lahiri\",\"items\":[{}]}", "twice")]
    [InlineData("[]", "JSON object")]
    [InlineData("", "JSON object")]
    [InlineData("{\"items\":[{}],\"sauce\":1,\"calculation\":\"natal\",\"zodiac\":\"lahiri\"}", "sauce is not a field")]
    public async Task Submit_JsonThatIsNoJob_SaysWhatIsWrong(string json, string expected)
    {
        var answer = await _jobs.SubmitJsonAsync(json);

        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Contains(expected, answer.Json.GetProperty("detail").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Submit_OneItemTooMany_SaysHowManyCame()
    {
        var answer = await _jobs.SubmitLinesAsync(string.Concat(Enumerable.Repeat("{}\n", 100_001)));

        Assert.Equal(400, answer.Status);
        Assert.Equal("must hold 1 to 100000 births, 100001 came", answer.Json.GetProperty("errors").GetProperty("items")[0].GetString());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task Submit_OtherType_Is415(string type) =>
        Assert.Equal(415, (await _jobs.SubmitAsync("/jobs/bulk-charts?calculation=natal&zodiac=lahiri", "{}", type)).Status);

    [Theory]
    [InlineData("GET", "")]
    [InlineData("DELETE", "")]
    [InlineData("GET", "/results")]
    [InlineData("GET", "/events")]
    public async Task WrongId_IsAProblemThatEchoesIt(string method, string path)
    {
        foreach (var id in (string[])["x", "natal", "job-bulk-charts-00000000000000000000000000000000", "part-of-job", "job-bulk-charts-%2e%2e"])
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), $"/jobs/{id}{path}");
            var answer = await fixture.Service.SendAsync(request);

            Assert.True((answer.Status, answer.ContentType) == (404, "application/problem+json"), $"{method} {request.RequestUri}: {answer.Status} {answer.Body}");
            Assert.Equal(1030, answer.Json.GetProperty("code").GetInt32());
        }
    }

    [Theory]
    [InlineData("status=tea", "status")]
    [InlineData("kind=tea", "kind")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=501", "limit")]
    [InlineData("limit=1.5", "limit")]
    [InlineData("continuation=%00rubbish", "continuation")]
    [InlineData("tea=1", "tea")]
    public async Task List_WrongQuery_NamesTheField(string query, string field)
    {
        var answer = await fixture.Service.GetAsync($"/jobs?{query}");

        Assert.Equal(400, answer.Status);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty(field, out _), answer.Body);
    }

    [Theory]
    [InlineData("{}", "older_than")]
    [InlineData("{\"older_than\":24}", "older_than")]
    [InlineData("{\"older_than\":\"yesterday\"}", "older_than")]
    public async Task Purge_WrongBody_NamesTheField(string json, string field)
    {
        var answer = await fixture.Service.PostAsync("/jobs/purge", json);

        Assert.Equal(400, answer.Status);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty(field, out _), answer.Body);
    }

    [Fact]
    public async Task NatalChart_WrongBirth_IsRefusedAtOnce()
    {
        var answer = await fixture.Service.PostAsync("/jobs/natal-chart", SampleBirth.With("\"latitude\":95", "\"zodiac\":\"lahiri\""));

        Assert.Equal(400, answer.Status);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty("latitude", out _), answer.Body);
    }
}
