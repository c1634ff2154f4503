namespace AstroEngine.Tests.Functions.Operations.Cache;

/// <summary>Operations of the cache that are asked for wrongly.</summary>
[Collection(ServiceGroup.Name)]
public sealed class CacheOperationProblemTests(ServiceFixture fixture)
{
    [Theory]
    [InlineData("{}", "event,user")]
    [InlineData("""{"event":"birth_data_update"}""", "user")]
    [InlineData("""{"event":"BirthDataUpdate","user":"u"}""", "event")]
    [InlineData("""{"event":7,"user":"u"}""", "event")]
    [InlineData("""{"event":"session_end","user":""}""", "user")]
    [InlineData("""{"event":"session_end","user":"two words"}""", "user")]
    [InlineData("""{"event":"session_end","user":["u"]}""", "user")]
    [InlineData("""{"event":"session_end","user":"u","kind":"natal"}""", "kind")]
    public async Task Invalidate_WrongBody_NamesTheFieldAndNotTheUser(string body, string fields)
    {
        var answer = await fixture.Service.PostAsync("/cache/invalidate", body);
        Assert.Equal(400, answer.Status);
        Assert.Equal(fields, string.Join(',', answer.Json.GetProperty("errors").EnumerateObject().Select(error => error.Name)));
        Assert.DoesNotContain("two words", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "requests")]
    [InlineData("""{"requests":[]}""", "requests")]
    [InlineData("""{"requests":{}}""", "requests")]
    [InlineData("""{"requests":[1],"most_asked":1}""", "requests")]
    [InlineData("""{"most_asked":0}""", "most_asked")]
    [InlineData("""{"most_asked":501}""", "most_asked")]
    [InlineData("""{"most_asked":"10"}""", "most_asked")]
    [InlineData("""{"requests":[1],"zodiac":"lahiri"}""", "zodiac")]
    public async Task Warm_WrongBody_NamesTheField(string body, string field)
    {
        var answer = await fixture.Service.PostAsync("/cache/warm", body);
        Assert.Equal(400, answer.Status);
        Assert.Equal([field], answer.Json.GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Fact]
    public async Task Warm_TooManyRequests_AreCounted()
    {
        var answer = await fixture.Service.PostAsync("/cache/warm", $$"""{"requests":[{{string.Join(',', Enumerable.Repeat("{}", 1001))}}]}""");
        Assert.Equal(400, answer.Status);
        Assert.Contains("1001", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warm_MostAskedWhenNobodyCounts_SaysWhichSetting()
    {
        var answer = await fixture.Service.PostAsync("/cache/warm", """{"most_asked":10}""");
        Assert.Equal(400, answer.Status);
        Assert.Contains("Precompute:Enabled", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "two words")]
    [InlineData("POST", "two words")]
    [InlineData("GET", "")]
    [InlineData("POST", "caf\u00e9")]
    [InlineData("GET", "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789")]
    public async Task Ask_WrongUserId_IsRefusedAndNotRepeated(string method, string user)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), method == "GET" ? $"/lahiri/natal?{SampleBirth.Query}" : "/lahiri/natal");
        if (method == "POST")
        {
            request.Content = new StringContent(SampleBirth.Json, System.Text.Encoding.UTF8, "application/json");
        }

        request.Headers.TryAddWithoutValidation("X-User-Id", user);
        using var client = new HttpClient(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8 }) { BaseAddress = fixture.Service.Client.BaseAddress };
        using var response = await client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("X-User-Id", body, StringComparison.Ordinal);
        Assert.DoesNotContain("words", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_WithAUserId_GivesTheSameAnswerAndEntry()
    {
        const string path = $"/lahiri/natal?{SampleBirth.Query}&altitude=17";
        var without = await fixture.Service.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-User-Id", "alice");
        var with = await fixture.Service.SendAsync(request);
        Assert.Equal(without.Body, with.Body);
        Assert.StartsWith("astro; hit", with.Headers["Cache-Status"], StringComparison.Ordinal);
    }
}
