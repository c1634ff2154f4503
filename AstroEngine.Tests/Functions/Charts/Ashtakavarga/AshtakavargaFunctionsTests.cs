using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts.Ashtakavarga;

[Collection(ServiceGroup.Name)]
public sealed class AshtakavargaFunctionsTests(ServiceFixture fixture)
{
    private const string Route = "/lahiri/ashtakavarga";

    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Post_SampleBirth_HasAllTables()
    {
        var answer = await _service.PostAsync(Route, SampleBirth.Json);
        Assert.Equal(200, answer.Status);
        var json = answer.Json;
        Assert.Equal("ashtakavarga", json.GetProperty("kind").GetString());
        Assert.Equal("varahamihira", json.GetProperty("method").GetString());
        var bhinna = json.GetProperty("bhinna").EnumerateArray().ToList();
        Assert.Equal(
            ["sun", "moon", "mars", "mercury", "jupiter", "venus", "saturn", "ascendant"],
            bhinna.Select(row => row.GetProperty("point").GetString()));
        Assert.Equal([48, 49, 39, 54, 56, 52, 39, 49], bhinna.Select(row => row.GetProperty("total").GetInt32()));
        Assert.All(bhinna, row => Assert.Equal(row.GetProperty("total").GetInt32(), Numbers(row.GetProperty("bindus")).Sum()));
        var sarva = json.GetProperty("sarva");
        Assert.Equal(337, sarva.GetProperty("total").GetInt32());
        var bySign = Numbers(sarva.GetProperty("bindus"));
        Assert.Equal(bySign, Enumerable.Range(0, 12).Select(s => bhinna.Take(7).Sum(row => row.GetProperty("bindus")[s].GetInt32())));
        // Virgo rises.
        Assert.Equal(bySign[5..].Concat(bySign[..5]), Numbers(sarva.GetProperty("houses")));
        CheckPrastara(json, bhinna);
        Assert.Equal(7, json.GetProperty("trikona_shodhana").GetProperty("bhinna").GetArrayLength());
        var reduced = json.GetProperty("ekadhipatya_shodhana");
        Assert.Equal(
            Numbers(reduced.GetProperty("sarva").GetProperty("bindus")),
            Enumerable.Range(0, 12).Select(s => reduced.GetProperty("bhinna").EnumerateArray().Sum(row => row.GetProperty("bindus")[s].GetInt32())));
        Assert.All(json.GetProperty("shodhya_pinda").EnumerateArray(), pinda => Assert.Equal(
            pinda.GetProperty("total").GetInt32(), pinda.GetProperty("rasi").GetInt32() + pinda.GetProperty("graha").GetInt32()));
        Assert.Equal("planets", json.GetProperty("provenance").GetProperty("conventions").GetProperty("occupants").GetString());
    }

    [Fact]
    public async Task Post_PublishedBirth_HasThePublishedPindas()
    {
        const string reagan = """
            {"birth_date":"1911-02-06","birth_time":"02:04","latitude":41.633333,"longitude":-89.783333,"timezone_offset":-6,
             "method":"parashara","occupants":"grahas_and_ascendant"}
            """;
        var json = (await _service.PostAsync(Route, reagan)).Json;
        Assert.Equal([27, 24, 25, 26, 34, 35, 31, 28, 26, 26, 34, 21], Numbers(json.GetProperty("sarva").GetProperty("bindus")));
        Assert.Equal(
            [233, 140, 95, 128, 124, 208, 225],
            json.GetProperty("shodhya_pinda").EnumerateArray().Select(p => p.GetProperty("total").GetInt32()));
    }

    [Theory]
    [InlineData("/lahiri/calculate_binnatakvarga")]
    [InlineData("/raman/calculate_bhinnashtakavarga")]
    [InlineData("/lahiri/calculate_sarvashtakavarga")]
    [InlineData("/raman/calculate_sarvashtakavarga")]
    [InlineData("/yukteswar/calculate_binnashtakvarga_chart")]
    [InlineData("/yukteswar/calculate_sarvashtakvarga_chart")]
    public async Task Post_NameOfTheReplacedSystem_IsTheSameAnswer(string route)
    {
        var alias = await _service.PostAsync(route, SampleBirth.With("\"user_name\":\"Somebody\""));
        var plain = await _service.PostAsync($"/{route.Split('/')[1]}/ashtakavarga", SampleBirth.Json);
        Assert.Equal(200, alias.Status);
        Assert.Equal(plain.Body, alias.Body);
        Assert.Equal("astro; hit; detail=memory", plain.Headers["Cache-Status"]);
    }

    [Fact]
    public async Task Get_SameFieldsInTheQuery_GivesTheSameBytes()
    {
        var post = await _service.PostAsync(Route, SampleBirth.With("\"method\":\"parashara\""));
        var get = await _service.GetAsync($"{Route}?{SampleBirth.Query}&method=parashara");
        Assert.Equal(post.Body, get.Body);
    }

    [Theory]
    [InlineData("\"method\":\"parashara\"")]
    [InlineData("\"trikona\":\"clear_lone\"")]
    [InlineData("\"ekadhipatya\":\"subtract\"")]
    [InlineData("\"occupants\":\"grahas\"")]
    [InlineData("\"birth_time\":\"14:31\"")]
    public async Task Post_FieldThatDecidesTheAnswer_GivesAnother(string field)
    {
        var first = await _service.PostAsync(Route, SampleBirth.Json);
        var second = await _service.PostAsync(Route, SampleBirth.With(field));
        Assert.Equal(200, second.Status);
        Assert.NotEqual(first.Body, second.Body);
    }

    [Theory]
    [InlineData("\"method\":\"raman\"", "method")]
    [InlineData("\"method\":7", "method")]
    [InlineData("\"trikona\":[]", "trikona")]
    [InlineData("\"ekadhipatya\":{}", "ekadhipatya")]
    [InlineData("\"occupants\":\"everybody\"", "occupants")]
    [InlineData("\"center\":\"heliocentric\"", "center")]
    [InlineData("\"latitude\":95", "latitude")]
    [InlineData("\"bindus\":8", "bindus")]
    public async Task Post_WrongField_IsNamed(string field, string name)
    {
        var answer = await _service.PostAsync(Route, SampleBirth.With(field));
        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Equal([name], answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }

    [Fact]
    public async Task Post_Batch_HasTheSameAnswer()
    {
        var batch = await _service.PostAsync("/batch/calculate", $$"""{"requests":[{"type":"ashtakavarga","zodiac":"lahiri","data":{{SampleBirth.Json}}}]}""");
        var single = await _service.PostAsync(Route, SampleBirth.Json);
        Assert.Equal(single.Body, batch.Json.GetProperty("results")[0].GetProperty("data").GetRawText());
    }

    [Theory]
    [InlineData("\"latitude\":89.9")]
    [InlineData("\"latitude\":-90")]
    [InlineData("\"latitude\":70", "\"house_system\":\"placidus\"")]
    [InlineData("\"center\":\"topocentric\"")]
    [InlineData("\"points\":[\"mars\"]")]
    public async Task Post_PolesAndOptionsOfAllCharts_AreNoObstacle(params string[] fields)
    {
        var answer = await _service.PostAsync(Route, SampleBirth.With(fields));
        Assert.Equal(200, answer.Status);
        Assert.Equal(337, answer.Json.GetProperty("sarva").GetProperty("total").GetInt32());
    }

    private static void CheckPrastara(JsonElement json, List<JsonElement> bhinna)
    {
        var prastara = json.GetProperty("prastara").EnumerateArray().ToList();
        Assert.Equal(8, prastara.Count);
        for (var i = 0; i < 8; i++)
        {
            var rows = prastara[i].GetProperty("contributors").EnumerateArray().ToList();
            Assert.Equal(8, rows.Count);
            Assert.Equal(
                Numbers(bhinna[i].GetProperty("bindus")),
                Enumerable.Range(0, 12).Select(s => rows.Sum(row => row.GetProperty("bindus")[s].GetInt32())));
        }
    }

    private static int[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetInt32())];
}
