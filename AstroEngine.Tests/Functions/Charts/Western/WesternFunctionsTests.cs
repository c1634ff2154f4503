using System.Text.Json;
using AstroEngine.Tests.Functions.Jobs;

namespace AstroEngine.Tests.Functions.Charts.Western;

[Collection(ServiceGroup.Name)]
public sealed class WesternFunctionsTests(ServiceFixture fixture)
{
    private readonly RunningService _service = fixture.Service;

    [Theory]
    [InlineData("aspects", "")]
    [InlineData("aspects", "&orbs=tight&own_orbs=sun.trine=7.5,moon=3&aspects=trine,square&angles=ascendant,vertex")]
    [InlineData("midpoints", "&orb=2&angles=midheaven")]
    [InlineData("declinations", "&orb=0.5")]
    [InlineData("dignities", "")]
    [InlineData("lots", "&lots=spirit,fortune&formulas=courage%20=%20ascendant%20%2B%20fortune%20-%20mars")]
    public async Task Get_AndPostOfTheSameFields_AreOneEntry(string kind, string query)
    {
        var got = await _service.GetAsync($"/tropical/{kind}?{SampleBirth.Query}{query}");
        Assert.Equal(200, got.Status);
        Assert.Equal(kind, got.Json.GetProperty("kind").GetString());
        var fields = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split('=', 2)).Select(f => f[0] == "orb" || f[0] == "orbs"
            ? $"\"{f[0]}\":{(f[0] == "orb" ? f[1] : $"\"{f[1]}\"")}"
            : $"\"{f[0]}\":[{string.Join(',', Uri.UnescapeDataString(f[1]).Split(',').Select(v => $"\"{v}\""))}]");
        var posted = await _service.PostAsync($"/tropical/{kind}", $"{SampleBirth.Json.TrimEnd('}')}{string.Concat(fields.Select(f => "," + f))}}}");
        Assert.Equal((got.Body, "astro; hit; detail=memory"), (posted.Body, posted.Headers["Cache-Status"]));
    }

    [Theory]
    [InlineData("aspects", "\"orbs\":\"wide\"", "orbs", "traditional, modern, tight")]
    [InlineData("aspects", "\"own_orbs\":[\"trine=31\"]", "own_orbs", "0 to 30")]
    [InlineData("aspects", "\"own_orbs\":[\"trine=-1\"]", "own_orbs", "0 to 30")]
    [InlineData("aspects", "\"own_orbs\":[\"trine\"]", "own_orbs", "trine=6")]
    [InlineData("aspects", "\"own_orbs\":[\"sun.trine.x=1\"]", "own_orbs", "trine=6")]
    [InlineData("aspects", "\"own_orbs\":[\"sun=1\",\"sun=2\"]", "own_orbs", "came twice")]
    [InlineData("aspects", "\"own_orbs\":\"sun=1\"", "own_orbs", "must be a list")]
    [InlineData("aspects", "\"angles\":[\"zenith\"]", "angles", "ascendant, midheaven")]
    [InlineData("midpoints", "\"orb\":6", "orb", "between 0 and 5")]
    [InlineData("declinations", "\"orb\":-1", "orb", "between 0 and 5")]
    [InlineData("declinations", "\"orbs\":\"tight\"", "orbs", "is not a field")]
    [InlineData("dignities", "\"center\":\"heliocentric\"", "center", "geocentric or topocentric")]
    [InlineData("lots", "\"center\":\"heliocentric\"", "center", "geocentric or topocentric")]
    [InlineData("lots", "\"house_system\":\"gauquelin\"", "house_system", "twelve houses")]
    [InlineData("lots", "\"lots\":[\"luck\"]", "lots", "fortune, spirit")]
    [InlineData("lots", "\"formulas\":[\"x = ascendant + mooon\"]", "formulas", "in that of x, at character 13")]
    [InlineData("lots", "\"formulas\":[\"ascendant + moon\"]", "formulas", "a name, = and a formula")]
    [InlineData("lots", "\"formulas\":[\"moon = ascendant\"]", "formulas", "must name lots")]
    [InlineData("lots", "\"formulas\":[\"x = y\",\"y = x\"]", "formulas", "own lots defined before")]
    [InlineData("lots", "\"formulas\":[\"x = 1\",\"x = 2\"]", "formulas", "came twice")]
    [InlineData("lots", "\"formulas\":[]", "formulas", "must be a list")]
    [InlineData("lots", "\"formulas\":[{\"x\":\"ascendant\"}]", "formulas", "must be a list")]
    public async Task Post_WrongField_IsNamedWithWhatIsAllowed(string kind, string field, string name, string message)
    {
        var answer = await _service.PostAsync($"/tropical/{kind}", SampleBirth.Json.Replace("}", $",{field}}}", StringComparison.Ordinal));
        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        var error = Assert.Single(answer.Json.GetProperty("errors").EnumerateObject());
        Assert.Equal(name, error.Name);
        Assert.Contains(message, error.Value[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Aspects_AreThoseOfTheNatalChart()
    {
        var natal = (await _service.PostAsync("/lahiri/natal", SampleBirth.Json)).Json.GetProperty("aspects").EnumerateArray().Select(Aspect).ToList();
        var answer = (await _service.PostAsync("/lahiri/aspects", SampleBirth.Json)).Json;
        Assert.Equal(natal, answer.GetProperty("aspects").EnumerateArray().Select(Aspect));
        Assert.Contains("sun moon trine 120", natal);
        Assert.Equal(natal.Count, answer.GetProperty("aspect_matrix").GetProperty("total").GetInt32());
        Assert.All(answer.GetProperty("aspects").EnumerateArray(), a => Assert.Equal(
            1 - (a.GetProperty("orb").GetDouble() / a.GetProperty("limit").GetDouble()), a.GetProperty("strength").GetDouble(), 1e-9));
    }

    /// <summary>The longitudes of the natal chart's aspects and lots fit its own points and angles.</summary>
    [Fact]
    public async Task Post_Natal_HasTheAspectsAndLotsOfItsPoints()
    {
        foreach (var zodiac in new[] { "tropical", "lahiri", "j2000" })
        {
            var chart = (await _service.PostAsync($"/{zodiac}/natal", SampleBirth.Json)).Json;
            var points = chart.GetProperty("points").EnumerateArray().ToDictionary(p => p.GetProperty("point").GetString()!, p => p.GetProperty("longitude").GetDouble());
            foreach (var aspect in chart.GetProperty("aspects").EnumerateArray())
            {
                var way = Math.Abs(points[aspect.GetProperty("a").GetString()!] - points[aspect.GetProperty("b").GetString()!]);
                Assert.Equal(aspect.GetProperty("orb").GetDouble(), Math.Abs(Math.Min(way, 360 - way) - aspect.GetProperty("exact").GetDouble()), 1e-8);
            }

            var lots = chart.GetProperty("lots").EnumerateArray().ToDictionary(l => l.GetProperty("lot").GetString()!, l => l.GetProperty("longitude").GetDouble());
            Assert.Equal(16, lots.Count);
            // By day in the afternoon.
            var fortune = chart.GetProperty("angles").GetProperty("ascendant").GetDouble() + points["moon"] - points["sun"];
            Assert.Equal((fortune + 720) % 360, lots["fortune"], 1e-8);
        }
    }

    [Theory]
    [InlineData("\"center\":\"heliocentric\"", 0)]
    [InlineData("\"house_system\":\"gauquelin\"", 13)]
    [InlineData("\"points\":[\"rahu\"]", 16)]
    public async Task Post_NatalWithoutWhatLotsNeed_LeavesThemOut(string field, int lots) =>
        Assert.Equal(lots, (await _service.PostAsync("/tropical/natal", SampleBirth.With(field))).Json.GetProperty("lots").GetArrayLength());

    [Fact]
    public async Task Post_Dignities_AreBySectAndTables()
    {
        var answer = (await _service.PostAsync("/tropical/dignities", SampleBirth.Json)).Json;
        Assert.Equal("day", answer.GetProperty("sect").GetString());
        var mercury = answer.GetProperty("points")[2];
        Assert.Equal("""["term","face"]""", mercury.GetProperty("dignities").GetRawText());
        Assert.Equal((3, false), (mercury.GetProperty("score").GetInt32(), mercury.GetProperty("peregrine").GetBoolean()));
        Assert.Equal("mercury", mercury.GetProperty("rulers").GetProperty("term").GetProperty("ruler").GetString());
        var night = (await _service.PostAsync("/tropical/dignities", SampleBirth.With("\"birth_time\":\"23:30\""))).Json;
        Assert.Equal("night", night.GetProperty("sect").GetString());
        Assert.True(night.GetProperty("sun_altitude").GetDouble() < 0);
    }

    [Fact]
    public async Task Post_LotsOfTheNight_AreReversed()
    {
        var day = (await _service.PostAsync("/tropical/lots", SampleBirth.Json)).Json.GetProperty("lots")[0];
        var night = (await _service.PostAsync("/tropical/lots", SampleBirth.With("\"birth_time\":\"23:30\""))).Json.GetProperty("lots")[0];
        Assert.Equal("ascendant + moon - sun", day.GetProperty("formula").GetString());
        Assert.Equal("ascendant + sun - moon", night.GetProperty("formula").GetString());
        Assert.Equal("Lot of Fortune", day.GetProperty("display_name").GetString());
        Assert.Equal(
            ["lot", "display_name", "longitude", "sign", "sign_longitude", "dms", "house", "formula", "description", "traditional_source"],
            day.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task Post_BatchAndBulk_HaveTheAnswersOfTheRoutes()
    {
        foreach (var kind in new[] { "aspects", "midpoints", "declinations", "dignities", "lots" })
        {
            var alone = await _service.PostAsync($"/tropical/{kind}", SampleBirth.Json);
            var batch = await _service.PostAsync("/batch/calculate", $$"""{"requests":[{"type":"{{kind}}","zodiac":"tropical","data":{{SampleBirth.Json}}}]}""");
            Assert.Equal(alone.Body, batch.Json.GetProperty("results")[0].GetProperty("data").GetRawText());
            var jobs = new JobClient(_service);
            var id = JobClient.Accepted(await jobs.SubmitJsonAsync($$"""{"calculation":"{{kind}}","zodiac":"tropical","items":[{{SampleBirth.Json}}]}"""));
            await jobs.CompletionAsync(id);
            Assert.Equal(alone.Body, Assert.Single(await jobs.RowsAsync(id)).GetProperty("result").GetRawText());
        }
    }

    private static string Aspect(JsonElement a) =>
        $"{a.GetProperty("a").GetString()} {a.GetProperty("b").GetString()} {a.GetProperty("aspect").GetString()} {a.GetProperty("exact").GetInt32()}";
}
