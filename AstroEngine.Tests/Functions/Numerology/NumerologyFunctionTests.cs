using System.Text.Json;

namespace AstroEngine.Tests.Functions.Numerology;

[Collection(ServiceGroup.Name)]
public sealed class NumerologyFunctionTests(ServiceFixture fixture)
{
    private const string Hit = "astro; hit; detail=memory";

    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Post_Chaldean_CountsNameTaglineAndDates()
    {
        var answer = await _service.PostAsync(
            "/numerology/chaldean",
            """{"name":"John Smith","tagline":"Just do it!","birth_date":"1980-01-08","founding_date":"2004-04-26"}""");

        Assert.Equal(200, answer.Status);
        Assert.Equal("application/json", answer.ContentType);
        var json = answer.Json;
        Assert.Equal("numerology", json.GetProperty("kind").GetString());
        Assert.Equal("chaldean", json.GetProperty("scheme").GetString());
        Assert.Equal("letter_sum", json.GetProperty("method").GetString());
        var name = json.GetProperty("name");
        Assert.Equal("JOHN SMITH", name.GetProperty("text").GetString());
        Assert.Equal(35, name.GetProperty("compound_number").GetInt32());
        Assert.Equal(8, name.GetProperty("root_number").GetInt32());
        Assert.Equal(26, name.GetProperty("compound_meaning").GetProperty("number").GetInt32());
        Assert.Equal("saturn", name.GetProperty("ruler").GetString());
        Assert.Equal("saturday", name.GetProperty("days")[0].GetString());
        var john = name.GetProperty("words")[0];
        Assert.Equal(18, john.GetProperty("compound_number").GetInt32());
        Assert.Equal("""{"letter":"J","value":1}""", john.GetProperty("letters")[0].GetRawText());
        Assert.Equal(3, json.GetProperty("tagline").GetProperty("words").GetArrayLength());
        var birth = json.GetProperty("birth_date");
        Assert.Equal(8, birth.GetProperty("day_number").GetInt32());
        Assert.Equal(27, birth.GetProperty("compound_number").GetInt32());
        Assert.Equal("2004-04-26", json.GetProperty("founding_date").GetProperty("date").GetString());
        // Three names and dates beside the name: six pairs. The name and the birth day are both an 8.
        Assert.Equal(6, json.GetProperty("harmony").GetArrayLength());
        Assert.Contains("""{"a":"name","b":"birth_date","relation":"same"}""", answer.Body, StringComparison.Ordinal);
        Assert.False(json.GetProperty("provenance").TryGetProperty("ephemeris", out _));
    }

    [Fact]
    public async Task Post_ChaldeanByCheiro_AddsTheSingleNumbersOfTheWords()
    {
        var name = (await _service.PostAsync("/numerology/chaldean", """{"name":"Austen Chamberlain","method":"cheiro"}""")).Json.GetProperty("name");
        Assert.Equal(11, name.GetProperty("compound_number").GetInt32());
        Assert.Equal(2, name.GetProperty("root_number").GetInt32());
        var summed = (await _service.PostAsync("/numerology/chaldean", """{"name":"Rahul Sharma"}""")).Json.GetProperty("name");
        Assert.Equal(33, summed.GetProperty("root_number").GetInt32());
        Assert.True(summed.GetProperty("master").GetBoolean());
    }

    [Fact]
    public async Task Post_ChaldeanLongName_HasNoMeaningAbove52()
    {
        var name = (await _service.PostAsync("/numerology/chaldean", $$"""{"name":"{{new string('P', 100)}}"}""")).Json.GetProperty("name");
        Assert.Equal(800, name.GetProperty("compound_number").GetInt32());
        Assert.Equal(JsonValueKind.Null, name.GetProperty("compound_meaning").ValueKind);
    }

    [Fact]
    public async Task Post_Pythagorean_GivesTheNumbersOfNameAndBirth()
    {
        var json = (await _service.PostAsync(
            "/numerology/pythagorean", """{"name":"Sally Jane Smith","birth_date":"1949-05-15","at":"1992-07-17","y":"consonant"}""")).Json;
        Assert.Equal("pythagorean", json.GetProperty("scheme").GetString());
        Assert.Equal("by_part", json.GetProperty("method").GetString());
        Assert.Equal(7, Number(json, "life_path"));
        Assert.Equal(16, json.GetProperty("life_path").GetProperty("karmic_debt").GetInt32());
        Assert.Equal(6, Number(json, "expression"));
        Assert.Equal(7, Number(json, "soul_urge"));
        Assert.Equal(6, Number(json, "birthday"));
        Assert.Equal(4, Number(json, "maturity"));
        var personal = json.GetProperty("personal");
        Assert.Equal((5, 3, 2), (personal.GetProperty("year").GetInt32(), personal.GetProperty("month").GetInt32(), personal.GetProperty("day").GetInt32()));
        Assert.Equal([11, 11, 22, 1], json.GetProperty("pinnacles").EnumerateArray().Select(p => p.GetProperty("number").GetInt32()));
        Assert.Equal([1, 1, 0, 0], json.GetProperty("challenges").EnumerateArray().Select(p => p.GetProperty("number").GetInt32()));
        Assert.Equal(0, json.GetProperty("main_challenge").GetInt32());
        Assert.Equal(29, json.GetProperty("pinnacles")[0].GetProperty("to_age").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("pinnacles")[3].GetProperty("to_age").ValueKind);
    }

    [Fact]
    public async Task Post_PythagoreanWithoutADate_HasNoPersonalCycle() => Assert.False(
        (await _service.PostAsync("/numerology/pythagorean", """{"name":"Sally","birth_date":"1949-05-15"}""")).Json.TryGetProperty("personal", out _));

    [Fact]
    public async Task Post_LoShu_GivesGridArrowsAndKua()
    {
        var json = (await _service.PostAsync("/numerology/lo-shu", """{"birth_date":"1990-03-15","gender":"male"}""")).Json;
        Assert.Equal("lo_shu", json.GetProperty("scheme").GetString());
        Assert.Equal(6, json.GetProperty("driver").GetInt32());
        Assert.Equal(1, json.GetProperty("conductor").GetInt32());
        Assert.Equal(1, json.GetProperty("kua").GetInt32());
        Assert.Equal("kan", json.GetProperty("trigram").GetString());
        Assert.Equal("east", json.GetProperty("kua_group").GetString());
        Assert.Equal([2, 4, 6, 7, 8], json.GetProperty("missing_numbers").EnumerateArray().Select(n => n.GetInt32()));
        Assert.Equal("""[[{"number":4,"count":0},{"number":9,"count":2},{"number":2,"count":0}],""", json.GetProperty("grid").GetRawText()[..72]);
        var arrows = json.GetProperty("arrows").EnumerateArray().ToDictionary(a => a.GetProperty("arrow").GetString()!);
        Assert.Equal(8, arrows.Count);
        Assert.Equal("strength", arrows["will"].GetProperty("state").GetString());
        Assert.Equal("weakness", arrows["action"].GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("2000-06-15", "male", 9, 9)]
    [InlineData("2000-06-15", "female", 6, 6)]
    [InlineData("2004-06-15", "male", 5, 2)]
    [InlineData("1945-05-07", "female", 5, 8)]
    public async Task Get_LoShu_KuaIsRightInBothCenturies(string date, string gender, int kua, int trigram)
    {
        var json = (await _service.GetAsync($"/numerology/lo-shu?birth_date={date}&gender={gender}")).Json;
        Assert.Equal((kua, trigram), (json.GetProperty("kua").GetInt32(), json.GetProperty("kua_trigram").GetInt32()));
    }

    [Fact]
    public async Task Get_LoShuByLichun_CountsTheYearBeforeUntilTheDayOfLichun()
    {
        var before = (await _service.GetAsync("/numerology/lo-shu?birth_date=2000-02-03&gender=male&year_start=lichun")).Json;
        var after = (await _service.GetAsync("/numerology/lo-shu?birth_date=2000-02-04&gender=male&year_start=lichun")).Json;
        var january = (await _service.GetAsync("/numerology/lo-shu?birth_date=2000-02-03&gender=male")).Json;
        Assert.Equal((1999, 1), (before.GetProperty("kua_year").GetInt32(), before.GetProperty("kua").GetInt32()));
        Assert.Equal((2000, 9), (after.GetProperty("kua_year").GetInt32(), after.GetProperty("kua").GetInt32()));
        Assert.Equal((2000, 9), (january.GetProperty("kua_year").GetInt32(), january.GetProperty("kua").GetInt32()));
        Assert.StartsWith("2000-02-04T20:40:", before.GetProperty("lichun").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("+08:00", before.GetProperty("lichun").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("pack 1900-2100", before.GetProperty("provenance").GetProperty("ephemeris").GetString(), StringComparison.Ordinal);
        Assert.False(january.TryGetProperty("lichun", out _));
        Assert.Equal(1, january.GetProperty("kua_before_lichun").GetProperty("kua").GetInt32());
        Assert.False(before.TryGetProperty("kua_before_lichun", out _));
    }

    [Theory]
    [InlineData("josé  NÚÑEZ")]
    [InlineData("Jose\\u0301 Nu\\u0301n\\u0303ez")]
    [InlineData("Ｊｏｓｅ-Nunez")]
    public async Task Post_SameNameWrittenOtherwise_IsTheSameCacheEntry(string name)
    {
        var first = await _service.GetAsync("/numerology/chaldean?name=Jose+Nunez");
        var second = await _service.PostAsync("/numerology/chaldean", $$"""{"name":"{{name}}"}""");
        Assert.Equal(Hit, second.Headers["Cache-Status"]);
        Assert.Equal(first.Body, second.Body);
    }

    [Fact]
    public async Task Get_BothSpellingsOfLoShu_AreTheSameCacheEntry()
    {
        var first = await _service.GetAsync("/numerology/lo-shu?birth_date=1977-07-12&gender=female");
        var second = await _service.GetAsync("/numerology/lo_shu?birth_date=1977-07-12&gender=female");
        Assert.Equal(Hit, second.Headers["Cache-Status"]);
        Assert.Equal(first.Body, second.Body);
    }

    [Theory]
    [InlineData("chaldean?name=Ann", "&method=cheiro")]
    [InlineData("chaldean?name=Ann", "&birth_date=1990-01-01")]
    [InlineData("chaldean?name=Ann", "&founding_date=1990-01-01")]
    [InlineData("chaldean?name=Ann", "&tagline=Ann")]
    [InlineData("pythagorean?name=Ann&birth_date=1990-01-01", "&at=2026-01-01")]
    [InlineData("pythagorean?name=Ann&birth_date=1990-01-01", "&y=vowel")]
    [InlineData("pythagorean?name=Ann&birth_date=1990-01-01", "&method=digit_sum")]
    [InlineData("lo-shu?birth_date=1990-01-01&gender=male", "&year_start=lichun")]
    public async Task Get_FieldThatDecidesTheAnswer_GivesAnother(string query, string field)
    {
        var first = await _service.GetAsync("/numerology/" + query);
        var second = await _service.GetAsync("/numerology/" + query + field);
        Assert.Equal((200, 200), (first.Status, second.Status));
        Assert.NotEqual(first.Body, second.Body);
    }

    [Fact]
    public async Task Head_SameFields_GivesHeadersAlone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/numerology/chaldean?name=Ann");
        var head = await _service.SendAsync(request);
        Assert.Equal(200, head.Status);
        Assert.Empty(head.Body);
    }

    [Fact]
    public async Task Post_Batch_TakesTheSchemeByPathOrField()
    {
        var answer = await _service.PostAsync(
            "/batch/calculate",
            """
            {"requests":[
              {"type":"numerology/chaldean","data":{"name":"Baldwin"}},
              {"type":"numerology","data":{"scheme":"lo_shu","birth_date":"1990-03-15","gender":"male"}},
              {"type":"numerology/xyz","data":{"name":"Baldwin"}},
              {"type":"numerology","data":{"name":"Baldwin"}}]}
            """);
        var results = answer.Json.GetProperty("results");
        Assert.Equal(22, results[0].GetProperty("data").GetProperty("name").GetProperty("compound_number").GetInt32());
        Assert.Equal("lo_shu", results[1].GetProperty("data").GetProperty("scheme").GetString());
        Assert.Contains("must be one of chaldean, pythagorean, lo-shu", results[2].GetRawText(), StringComparison.Ordinal);
        Assert.Contains("scheme is required", results[3].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Vocabulary_ListsTheEnumerations()
    {
        var names = (await _service.GetAsync("/vocabulary")).Json.GetProperty("numerology");
        Assert.Equal("""["chaldean","pythagorean","lo_shu"]""", names.GetProperty("schemes").GetRawText());
        Assert.Equal(8, names.GetProperty("trigrams").GetArrayLength());
    }

    private static int Number(JsonElement json, string name) => json.GetProperty(name).GetProperty("number").GetInt32();
}
