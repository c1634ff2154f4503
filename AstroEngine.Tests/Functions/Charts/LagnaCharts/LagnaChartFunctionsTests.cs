using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts.LagnaCharts;

[Collection(ServiceGroup.Name)]
public sealed class LagnaChartFunctionsTests(ServiceFixture fixture)
{
    private readonly RunningService _service = fixture.Service;

    [Theory]
    // The Sun of the sample birth is in Taurus, the Moon in Capricorn, the Ascendant in Virgo.
    [InlineData("sun-chart", "sun", "taurus", 5)]
    [InlineData("moon-chart", "moon", "capricorn", 9)]
    [InlineData("lagna-chart", "ascendant", "virgo", 1)]
    public async Task Post_SampleBirth_CountsHousesFromTheSign(string route, string from, string sign, int houseOfAscendant)
    {
        var answer = await _service.PostAsync($"/lahiri/{route}", SampleBirth.Json);
        Assert.Equal(200, answer.Status);
        var chart = answer.Json;
        Assert.Equal("lagna-chart", chart.GetProperty("kind").GetString());
        Assert.Equal(from, chart.GetProperty("lagna").GetProperty("from").GetString());
        Assert.Equal(sign, chart.GetProperty("lagna").GetProperty("sign").GetString());
        Assert.Equal(houseOfAscendant, chart.GetProperty("ascendant").GetProperty("house").GetInt32());
        CheckHouses(chart.GetProperty("houses"), sign, chart.GetProperty("points"), point => point.GetProperty("house").GetInt32());
    }

    [Fact]
    public async Task Post_SudarshanChakra_HasTheThreeCharts()
    {
        var chakra = (await _service.PostAsync("/lahiri/sudarshan-chakra", SampleBirth.Json)).Json;
        Assert.Equal("sudarshan-chakra", chakra.GetProperty("kind").GetString());
        foreach (var (name, from, sign) in new[] { ("lagna", "ascendant", "virgo"), ("chandra", "moon", "capricorn"), ("surya", "sun", "taurus") })
        {
            var chart = chakra.GetProperty(name);
            Assert.Equal(from, chart.GetProperty("from").GetString());
            CheckHouses(chart.GetProperty("houses"), sign, chakra.GetProperty("points"), point => point.GetProperty("houses").GetProperty(name).GetInt32());
        }

        Assert.Equal(1, chakra.GetProperty("ascendant").GetProperty("houses").GetProperty("lagna").GetInt32());
    }

    [Theory]
    [InlineData("lagna-chart/sun", "sun-chart")]
    [InlineData("calculate_sun_chart", "sun-chart")]
    [InlineData("lagna-chart/moon", "moon-chart")]
    [InlineData("calculate_moon_chart", "moon-chart")]
    [InlineData("lagna-chart/ascendant", "lagna-chart")]
    [InlineData("calculate_sudarshan_chakra", "sudarshan-chakra")]
    public async Task Post_OtherName_IsTheSameAnswer(string alias, string name)
    {
        var first = await _service.PostAsync($"/raman/{alias}", SampleBirth.Json);
        var second = await _service.PostAsync($"/raman/{name}", SampleBirth.Json);
        Assert.Equal(200, first.Status);
        Assert.Equal(first.Body, second.Body);
        Assert.Equal("astro; hit; detail=memory", second.Headers["Cache-Status"]);
    }

    [Theory]
    [InlineData("lagna-chart/mars", "from")]
    [InlineData("lagna-chart/%20sun", "from")]
    [InlineData("lagna-chart/Sun", "from")]
    public async Task Post_UnknownLagna_IsNamed(string route, string field)
    {
        var answer = await _service.PostAsync($"/lahiri/{route}", SampleBirth.Json);
        Assert.Equal(400, answer.Status);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty(field, out _), answer.Body);
    }

    [Theory]
    [InlineData("sun-chart", "\"from\":\"moon\"", "from")]
    [InlineData("lagna-chart", "\"from\":7", "from")]
    [InlineData("moon-chart", "\"center\":\"heliocentric\"", "center")]
    [InlineData("sudarshan-chakra", "\"center\":\"heliocentric\"", "center")]
    [InlineData("sudarshan-chakra", "\"from\":\"sun\"", "from")]
    public async Task Post_WrongField_IsNamed(string route, string field, string name)
    {
        var answer = await _service.PostAsync($"/lahiri/{route}", SampleBirth.With(field));
        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Equal([name], answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }

    [Fact]
    public async Task Post_Batch_KnowsTheNames()
    {
        string[] types = ["sun-chart", "moon-chart", "calculate_sun_chart", "lagna-chart/sun", "sudarshan-chakra"];
        var requests = string.Join(',', types.Select(type => $$"""{"type":"{{type}}","zodiac":"lahiri","data":{{SampleBirth.Json}}}"""));
        var results = (await _service.PostAsync("/batch/calculate", $$"""{"requests":[{{requests}}]}""")).Json.GetProperty("results");
        var single = (await _service.PostAsync("/lahiri/sun-chart", SampleBirth.Json)).Body;
        Assert.Equal([true, false, true, true, false], results.EnumerateArray().Select(r => r.GetProperty("data").GetRawText() == single));
    }

    private static void CheckHouses(JsonElement houses, string first, JsonElement points, Func<JsonElement, int> houseOf)
    {
        Assert.Equal(12, houses.GetArrayLength());
        Assert.Equal(first, houses[0].GetProperty("sign").GetString());
        foreach (var point in points.EnumerateArray())
        {
            var house = houses[houseOf(point) - 1];
            Assert.Equal(point.GetProperty("sign").GetString(), house.GetProperty("sign").GetString());
            Assert.Contains(point.GetProperty("point").GetString(), house.GetProperty("points").EnumerateArray().Select(p => p.GetString()));
        }

        Assert.Equal(points.GetArrayLength(), houses.EnumerateArray().Sum(h => h.GetProperty("points").GetArrayLength()));
    }
}
