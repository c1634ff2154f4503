using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts;

[Collection(ServiceGroup.Name)]
public sealed class NatalFunctionTests(ServiceFixture fixture)
{
    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Post_SampleBirth_GivesThePublishedPositions()
    {
        var answer = await _service.PostAsync("/lahiri/natal", SampleBirth.With("\"node\":\"true\""));

        Assert.Equal(200, answer.Status);
        Assert.Equal("application/json", answer.ContentType);
        var chart = answer.Json;
        Assert.Equal("natal", chart.GetProperty("kind").GetString());
        Assert.Equal("whole_sign", chart.GetProperty("house_system").GetString());
        Assert.Equal(23.722546, chart.GetProperty("ayanamsa").GetDouble(), 6);
        Assert.Equal(151.9046, chart.GetProperty("angles").GetProperty("ascendant").GetDouble(), 4);
        var moment = chart.GetProperty("moment");
        Assert.Equal("1990-05-15T09:00:00Z", moment.GetProperty("utc").GetString());
        Assert.Equal(2448026.875, moment.GetProperty("julian_day").GetDouble());
        Assert.Equal("1990-05-15T14:30:00+05:30", moment.GetProperty("local").GetString());
        Assert.Equal("+05:30", moment.GetProperty("timezone").GetString());
        var sun = Point(chart, "sun");
        Assert.Equal(30 + (32 / 60.0) + (59.19 / 3600), sun.GetProperty("longitude").GetDouble(), 0.01 / 3600);
        Assert.Equal("0°32'59\"", sun.GetProperty("dms").GetString());
        Assert.Equal("taurus", sun.GetProperty("sign").GetString());
        Assert.Equal(9, sun.GetProperty("house").GetInt32());
        Assert.Equal("krittika", sun.GetProperty("nakshatra").GetProperty("name").GetString());
        Assert.Equal("peregrine", sun.GetProperty("dignity").GetString());
        Assert.Equal(14, chart.GetProperty("points").GetArrayLength());
        Assert.Equal(12, chart.GetProperty("houses").GetArrayLength());
        Assert.Equal("pack 1900-2100 (Swiss Ephemeris 2.10.03)", chart.GetProperty("provenance").GetProperty("ephemeris").GetString());
    }

    [Theory]
    [InlineData("\"birth_time\":\"14:30:00\"")]
    [InlineData("\"birth_time\":\"14:30:00.000\"")]
    [InlineData("\"user_name\":\"Somebody\"")]
    [InlineData("\"altitude\":0")]
    [InlineData("\"node\":\"mean\"")]
    [InlineData("\"latitude\":28.61390001")]
    [InlineData("\"house_system\":\"whole_sign\"")]
    [InlineData("\"altitude\":null")]
    public async Task Post_SameBirthWrittenOtherwise_IsTheSameCacheEntry(string field)
    {
        var first = await _service.PostAsync("/lahiri/natal", SampleBirth.Json);
        var second = await _service.PostAsync("/lahiri/natal", SampleBirth.With(field));
        Assert.Equal("astro; hit; detail=memory", second.Headers["Cache-Status"]);
        Assert.Equal(first.Body, second.Body);
    }

    [Fact]
    public async Task Post_IanaZoneOfTheSameClock_IsTheSameCacheEntry()
    {
        var first = await _service.PostAsync("/lahiri/natal", SampleBirth.Json);
        var birth = SampleBirth.Without("timezone_offset").Replace("}", ",\"timezone\":\"Asia/Kolkata\"}", StringComparison.Ordinal);
        var second = await _service.PostAsync("/lahiri/natal", birth);
        Assert.Equal("astro; hit; detail=memory", second.Headers["Cache-Status"]);
        Assert.Equal(first.Body, second.Body);
    }

    [Theory]
    [InlineData("\"birth_time\":\"14:30:00.001\"")]
    [InlineData("\"latitude\":28.613901")]
    [InlineData("\"node\":\"true\"")]
    [InlineData("\"house_system\":\"placidus\"")]
    [InlineData("\"center\":\"topocentric\"")]
    [InlineData("\"positions\":\"geometric\"")]
    [InlineData("\"points\":[\"sun\"]")]
    [InlineData("\"altitude\":10")]
    public async Task Post_FieldThatDecidesTheAnswer_GivesAnother(string field)
    {
        var first = await _service.PostAsync("/lahiri/natal", SampleBirth.Json);
        var second = await _service.PostAsync("/lahiri/natal", SampleBirth.With(field));
        Assert.Equal(200, second.Status);
        Assert.NotEqual(first.Body, second.Body);
    }

    [Fact]
    public async Task Get_SameFieldsInTheQuery_GivesTheSameBytes()
    {
        var post = await _service.PostAsync("/lahiri/natal", SampleBirth.Json);
        var get = await _service.GetAsync($"/lahiri/natal?{SampleBirth.Query}&code=not-a-field");
        Assert.Equal(post.Body, get.Body);
        Assert.Equal("astro; hit; detail=memory", get.Headers["Cache-Status"]);
    }

    [Fact]
    public async Task Head_SameFieldsInTheQuery_GivesHeadersAlone()
    {
        var get = await _service.GetAsync($"/lahiri/natal?{SampleBirth.Query}");
        using var request = new HttpRequestMessage(HttpMethod.Head, $"/lahiri/natal?{SampleBirth.Query}");
        var head = await _service.SendAsync(request);
        Assert.Equal(200, head.Status);
        Assert.Empty(head.Body);
        Assert.Equal(get.Headers["Content-Length"], head.Headers["Content-Length"]);
    }

    [Fact]
    public async Task Get_ListOfPoints_TakesCommasOrRepetition()
    {
        var commas = await _service.GetAsync($"/lahiri/natal?{SampleBirth.Query}&points=moon,sun");
        var repeated = await _service.GetAsync($"/lahiri/natal?{SampleBirth.Query}&points=sun&points=moon");
        Assert.Equal(commas.Body, repeated.Body);
        Assert.Equal(["sun", "moon"], commas.Json.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("point").GetString()));
    }

    [Fact]
    public async Task Post_PlacidusAtSeventyNorth_AnswersWithAWarning()
    {
        var answer = await _service.PostAsync("/tropical/natal", SampleBirth.With("\"latitude\":70"));
        Assert.Equal(200, answer.Status);
        Assert.Equal("placidus", answer.Json.GetProperty("house_system").GetString());
        Assert.Contains("polar_region", answer.Body, StringComparison.Ordinal);
        Assert.Contains("house_system_fallback", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Tropical_HasPlacidusAndNoNakshatras()
    {
        var chart = (await _service.PostAsync("/tropical/natal", SampleBirth.Json)).Json;
        Assert.Equal("placidus", chart.GetProperty("house_system").GetString());
        Assert.Equal(0, chart.GetProperty("ayanamsa").GetDouble());
        Assert.Equal(JsonValueKind.Null, Point(chart, "sun").GetProperty("nakshatra").ValueKind);
    }

    [Fact]
    public async Task Post_Gauquelin_HasThirtySixSectors()
    {
        var chart = (await _service.PostAsync("/tropical/natal", SampleBirth.With("\"house_system\":\"gauquelin\""))).Json;
        Assert.Equal(36, chart.GetProperty("houses").GetArrayLength());
        Assert.All(chart.GetProperty("points").EnumerateArray(), p => Assert.InRange(p.GetProperty("house").GetInt32(), 1, 36));
    }

    [Fact]
    public async Task Post_AliasOfAZodiac_IsTheSameCacheEntry()
    {
        var first = await _service.PostAsync("/krishnamurti/natal", SampleBirth.Json);
        var second = await _service.PostAsync("/kp/natal", SampleBirth.Json);
        Assert.Equal(first.Body, second.Body);
        Assert.Equal("astro; hit; detail=memory", second.Headers["Cache-Status"]);
    }

    [Fact]
    public async Task Post_EveryZodiacHouseSystemAndPoint_Answers()
    {
        var zodiacs = Names((await _service.GetAsync("/zodiacs")).Json.GetProperty("zodiacs"));
        var systems = Names((await _service.GetAsync("/house-systems")).Json.GetProperty("house_systems"));
        var points = (await _service.GetAsync("/vocabulary")).Json.GetProperty("points").GetRawText();
        Assert.Equal(48, zodiacs.Count);
        Assert.Equal(25, systems.Count);
        for (var i = 0; i < zodiacs.Count; i++)
        {
            var birth = SampleBirth.With($"\"house_system\":\"{systems[i % systems.Count]}\"")
                .Replace("}", $",\"points\":{points}}}", StringComparison.Ordinal);
            var answer = await _service.PostAsync($"/{zodiacs[i]}/natal", birth);
            Assert.Equal(200, answer.Status);
            Assert.Equal(19, answer.Json.GetProperty("points").GetArrayLength());
        }
    }

    [Fact]
    public async Task Post_RepeatedHourWithDisambiguation_GivesTwoCharts()
    {
        const string birth = """{"birth_date":"2024-11-03","birth_time":"01:30","latitude":40.7,"longitude":-74,"timezone":"America/New_York","disambiguation":""";
        var earlier = (await _service.PostAsync("/tropical/natal", birth + "\"earlier\"}")).Json.GetProperty("moment");
        var later = (await _service.PostAsync("/tropical/natal", birth + "\"later\"}")).Json.GetProperty("moment");
        Assert.Equal("2024-11-03T05:30:00Z", earlier.GetProperty("utc").GetString());
        Assert.Equal("2024-11-03T06:30:00Z", later.GetProperty("utc").GetString());
    }

    [Fact]
    public async Task Post_JulianCalendarAndLocalMeanTime_AreUnderstood()
    {
        var answer = await _service.PostAsync(
            "/tropical/natal",
            """{"birth_date":"1642-12-25","birth_time":"01:38","calendar":"julian","latitude":52.8072,"longitude":-0.6275,"timezone":"LMT"}""");
        Assert.Equal("1643-01-04T01:40:31Z", answer.Json.GetProperty("moment").GetProperty("utc").GetString());
    }

    private static JsonElement Point(JsonElement chart, string name) =>
        chart.GetProperty("points").EnumerateArray().Single(p => p.GetProperty("point").GetString() == name);

    private static List<string?> Names(JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetProperty("name").GetString())];
}
