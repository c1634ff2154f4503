using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts.Divisional;

[Collection(ServiceGroup.Name)]
public sealed class DivisionalFunctionTests(ServiceFixture fixture)
{
    private static readonly (string Alias, int Division)[] Aliases =
    [
        ("navamsa", 9), ("calculate_d2_hora", 2), ("calculate_d3", 3), ("calculate_d4", 4), ("calculate_d7", 7), ("calculate_d10", 10),
        ("calculate_d12", 12), ("calculate_d16", 16), ("calculate_d20", 20), ("calculate_d24", 24), ("calculate_d27", 27),
        ("calculate_d30", 30), ("calculate_d40", 40), ("calculate_d45", 45), ("calculate_d60", 60),
    ];

    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Post_NavamsaOfTheSample_HasTheShapeOfTheContract()
    {
        var answer = await _service.PostAsync("/lahiri/divisional/9", SampleBirth.Json);

        Assert.Equal(200, answer.Status);
        var chart = answer.Json;
        Assert.Equal("divisional", chart.GetProperty("kind").GetString());
        Assert.Equal("lahiri", chart.GetProperty("zodiac").GetString());
        Assert.Equal(9, chart.GetProperty("division").GetInt32());
        Assert.Equal("navamsa", chart.GetProperty("name").GetString());
        Assert.Equal("parashari", chart.GetProperty("method").GetString());
        Assert.Equal(14, chart.GetProperty("points").GetArrayLength());
        Assert.Equal(12, chart.GetProperty("houses").GetArrayLength());
        // 30.5497759687 x 9 = 274.9479837: Capricorn 4.9479837.
        var sun = Point(chart, "sun");
        Assert.Equal("capricorn", sun.GetProperty("sign").GetString());
        Assert.Equal(4.9479837, sun.GetProperty("sign_longitude").GetDouble(), 6);
        Assert.Equal(274.9479837, sun.GetProperty("longitude").GetDouble(), 6);
        Assert.Equal(30.5497760, sun.GetProperty("natal_longitude").GetDouble(), 6);
        Assert.Equal("uttara_ashadha", sun.GetProperty("nakshatra").GetProperty("name").GetString());
        Assert.Equal("manushya", sun.GetProperty("deity").GetString());
        Assert.False(sun.GetProperty("vargottama").GetBoolean());
        // The ascendant, 151.9046208 x 9 = 1367.1415873 - 3 x 360 = 287.1415873: Capricorn too, so the Sun is in the first house.
        Assert.Equal("capricorn", chart.GetProperty("ascendant").GetProperty("sign").GetString());
        Assert.Equal(287.1415873, chart.GetProperty("ascendant").GetProperty("longitude").GetDouble(), 5);
        Assert.Equal(1, sun.GetProperty("house").GetInt32());
        Assert.Equal("capricorn", chart.GetProperty("houses")[0].GetString());
        var conventions = chart.GetProperty("provenance").GetProperty("conventions");
        Assert.Equal("mean", conventions.GetProperty("node").GetString());
        Assert.Equal("whole_sign", conventions.GetProperty("houses").GetString());
    }

    [Fact]
    public async Task Post_Sixteen_AreTheSameChartsAsOneByOne()
    {
        var all = (await _service.PostAsync("/lahiri/divisional", SampleBirth.Json)).Json;
        Assert.Equal("divisionals", all.GetProperty("kind").GetString());
        var charts = all.GetProperty("charts").EnumerateArray().ToList();
        Assert.Equal([1, 2, 3, 4, 7, 9, 10, 12, 16, 20, 24, 27, 30, 40, 45, 60], charts.Select(c => c.GetProperty("division").GetInt32()));
        foreach (var chart in charts)
        {
            var one = (await _service.PostAsync($"/lahiri/divisional/{chart.GetProperty("division")}", SampleBirth.Json)).Json;
            Assert.All(chart.EnumerateObject(), field => Assert.Equal(one.GetProperty(field.Name).GetRawText(), field.Value.GetRawText()));
        }
    }

    [Theory]
    [InlineData("mean")]
    [InlineData("true")]
    public async Task Post_Sixteen_AllStartFromOneNode(string node)
    {
        var natal = (await _service.PostAsync("/lahiri/natal", SampleBirth.With($"\"node\":\"{node}\""))).Json;
        var all = (await _service.PostAsync("/lahiri/divisional", SampleBirth.With($"\"node\":\"{node}\""))).Json;
        foreach (var chart in all.GetProperty("charts").EnumerateArray())
        {
            foreach (var name in new[] { "rahu", "ketu" })
            {
                Assert.Equal(
                    Point(natal, name).GetProperty("longitude").GetRawText(), Point(chart, name).GetProperty("natal_longitude").GetRawText());
                Assert.True(Point(chart, name).GetProperty("retrograde").GetBoolean() == Point(natal, name).GetProperty("retrograde").GetBoolean());
            }
        }
    }

    [Fact]
    public async Task Post_Sixteen_HasVimshopakaOfSevenPlanetsWhateverIsShown()
    {
        var all = (await _service.PostAsync("/lahiri/divisional", SampleBirth.Json)).Json.GetProperty("vimshopaka");
        var few = (await _service.PostAsync("/lahiri/divisional", SampleBirth.With("\"points\":[\"moon\"]"))).Json;
        Assert.Equal(
            ["sun", "moon", "mercury", "venus", "mars", "jupiter", "saturn"],
            all.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("point").GetString()));
        Assert.All(all.GetProperty("points").EnumerateArray(), p => Assert.InRange(p.GetProperty("shodasavarga").GetDouble(), 5, 20));
        Assert.Equal(20, all.GetProperty("weights").EnumerateArray().Sum(w => w.GetProperty("dashavarga").GetDouble()));
        Assert.Equal(all.GetRawText(), few.GetProperty("vimshopaka").GetRawText());
        Assert.All(few.GetProperty("charts").EnumerateArray(), c => Assert.Equal(1, c.GetProperty("points").GetArrayLength()));
    }

    [Fact]
    public async Task Post_Alias_IsTheSameCacheEntryAsTheDivision()
    {
        foreach (var (alias, division) in Aliases)
        {
            var first = await _service.PostAsync($"/raman/divisional/{division}", SampleBirth.Json);
            var second = await _service.PostAsync($"/raman/{alias}", SampleBirth.Json);
            Assert.Equal(200, second.Status);
            Assert.Equal(first.Body, second.Body);
            Assert.Equal("astro; hit; detail=memory", second.Headers["Cache-Status"]);
        }
    }

    [Fact]
    public async Task GetAndHead_SameFields_GiveTheSameAnswer()
    {
        var post = await _service.PostAsync("/lahiri/divisional/10", SampleBirth.With("\"method\":\"somanatha\""));
        var get = await _service.GetAsync($"/lahiri/divisional/10?{SampleBirth.Query}&method=somanatha");
        Assert.Equal(post.Body, get.Body);
        using var request = new HttpRequestMessage(HttpMethod.Head, $"/lahiri/divisional/10?{SampleBirth.Query}&method=somanatha");
        var head = await _service.SendAsync(request);
        Assert.Equal((200, string.Empty), (head.Status, head.Body));
    }

    [Fact]
    public async Task Post_EveryMethodOfTheVocabulary_Answers()
    {
        var vocabulary = (await _service.GetAsync("/vocabulary")).Json;
        var answered = 0;
        foreach (var varga in vocabulary.GetProperty("vargas").EnumerateArray())
        {
            foreach (var method in varga.GetProperty("methods").EnumerateArray())
            {
                var answer = await _service.PostAsync(
                    $"/lahiri/divisional/{varga.GetProperty("division")}", SampleBirth.With($"\"method\":\"{method}\""));
                Assert.Equal(200, answer.Status);
                Assert.Equal(method.GetString(), answer.Json.GetProperty("method").GetString());
                Assert.Equal(varga.GetProperty("name").GetString(), answer.Json.GetProperty("name").GetString());
                answered++;
            }
        }

        Assert.True(answered > 100, $"{answered} methods");
    }

    [Theory]
    [InlineData(13)]
    [InlineData(57)]
    [InlineData(300)]
    public async Task Post_DivisionWithoutAName_IsCyclic(int division)
    {
        var usual = (await _service.PostAsync($"/lahiri/divisional/{division}", SampleBirth.Json)).Json;
        var cyclic = (await _service.PostAsync($"/lahiri/divisional/{division}", SampleBirth.With("\"method\":\"parivritti\""))).Json;
        Assert.Equal(JsonValueKind.Null, usual.GetProperty("name").ValueKind);
        Assert.Equal(cyclic.GetProperty("points").GetRawText(), usual.GetProperty("points").GetRawText());
    }

    [Fact]
    public async Task Post_Tropical_HasVargasWithoutNakshatras()
    {
        var answer = await _service.PostAsync("/tropical/divisional/9", SampleBirth.Json);
        Assert.Equal(200, answer.Status);
        Assert.Equal(JsonValueKind.Null, Point(answer.Json, "sun").GetProperty("nakshatra").ValueKind);
        Assert.Equal(200, (await _service.PostAsync("/tropical/divisional", SampleBirth.Json)).Status);
    }

    [Fact]
    public async Task Post_SeenFromTheSun_LeavesVimshopakaOut()
    {
        var answer = await _service.PostAsync("/lahiri/divisional", SampleBirth.With("\"center\":\"heliocentric\""));
        Assert.Equal(200, answer.Status);
        Assert.Equal(JsonValueKind.Null, answer.Json.GetProperty("vimshopaka").ValueKind);
        Assert.Equal("heliocentric_points", answer.Json.GetProperty("warnings")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("89.9")]
    [InlineData("-89.9")]
    [InlineData("-33.9")]
    public async Task Post_PolesAndSouth_Answer(string latitude)
    {
        var answer = await _service.PostAsync("/lahiri/divisional", SampleBirth.With($"\"latitude\":{latitude}"));
        Assert.Equal(200, answer.Status);
        Assert.Equal(16, answer.Json.GetProperty("charts").GetArrayLength());
    }

    [Theory]
    [InlineData("9.5")]
    [InlineData("0")]
    [InlineData("301")]
    [InlineData("-9")]
    [InlineData("x")]
    [InlineData("NaN")]
    [InlineData("1e99")]
    [InlineData("%20")]
    [InlineData("9%2F10")]
    [InlineData("navamsa")]
    public async Task Post_NoDivision_IsAProblemThatNamesIt(string division)
    {
        var answer = await _service.PostAsync($"/lahiri/divisional/{division}", SampleBirth.Json);
        Assert.Equal(400, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        var message = Assert.Single(answer.Json.GetProperty("errors").GetProperty("division").EnumerateArray()).GetString();
        Assert.Contains("between 1 and 300", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9", "\"method\":\"kashinatha\"", "method")]
    [InlineData("9", "\"method\":\"Kalachakra\"", "method")]
    [InlineData("9", "\"method\":9", "method")]
    [InlineData("9", "\"method\":[\"parashari\"]", "method")]
    [InlineData("9", "\"division\":9", "division")]
    [InlineData("9", "\"levels\":3", "levels")]
    [InlineData("9", "\"latitude\":95", "latitude")]
    public async Task Post_WrongField_IsAProblemThatNamesIt(string division, string field, string name)
    {
        var answer = await _service.PostAsync($"/lahiri/divisional/{division}", SampleBirth.With(field));
        Assert.Equal(400, answer.Status);
        Assert.Contains(name, answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }

    [Fact]
    public async Task Post_UnknownMethod_NamesTheMethodsOfTheDivision()
    {
        var answer = await _service.PostAsync("/lahiri/divisional/9", SampleBirth.With("\"method\":\"nadi\""));
        Assert.Equal(
            "must for division 9 be one of parashari, parivritti, parivritti_even_reverse, somanatha, kalachakra, krishna_mishra, was \"nadi\"",
            answer.Json.GetProperty("errors").GetProperty("method")[0].GetString());
    }

    [Fact]
    public async Task Post_SixteenWithAMethodOrDivision_IsRefused()
    {
        Assert.Equal(400, (await _service.PostAsync("/lahiri/divisional", SampleBirth.With("\"method\":\"parashari\""))).Status);
        Assert.Equal(400, (await _service.PostAsync("/lahiri/divisional", SampleBirth.With("\"division\":9"))).Status);
    }

    [Fact]
    public async Task Post_Batch_TakesPathAliasAndField()
    {
        var birth = SampleBirth.Json;
        var withField = SampleBirth.With("\"division\":9");
        var answer = await _service.PostAsync(
            "/batch/calculate",
            $$"""
            {"requests":[{"type":"divisional/9","zodiac":"lahiri","data":{{birth}}},{"type":"navamsa","zodiac":"lahiri","data":{{birth}}},
            {"type":"divisional","zodiac":"lahiri","data":{{withField}}},{"type":"divisionals","zodiac":"lahiri","data":{{birth}}},
            {"type":"divisional","zodiac":"lahiri","data":{{birth}}}]}
            """);
        var results = answer.Json.GetProperty("results").EnumerateArray().ToList();
        var one = (await _service.PostAsync("/lahiri/divisional/9", birth)).Json.GetRawText();
        Assert.All(results.Take(3), result => Assert.Equal(one, result.GetProperty("data").GetRawText()));
        Assert.Equal("divisionals", results[3].GetProperty("data").GetProperty("kind").GetString());
        Assert.True(results[4].GetProperty("error").GetProperty("errors").TryGetProperty("division", out _));
    }

    private static JsonElement Point(JsonElement chart, string name) =>
        chart.GetProperty("points").EnumerateArray().Single(p => p.GetProperty("point").GetString() == name);
}
