using System.Globalization;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Sky;

[Collection(ServiceGroup.Name)]
public sealed class RiseSetFunctionTests(ServiceFixture fixture)
{
    private const string Greenwich = "/rise-set?date=2026-06-21&latitude=51.4779&longitude=0&timezone=Europe/London";

    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Get_Solstice_HasRiseSetCulminationsTwilightsAndHours()
    {
        var answer = await _service.GetAsync(Greenwich);

        Assert.Equal(200, answer.Status);
        var json = answer.Json;
        Assert.Equal(10, json.GetProperty("points").GetArrayLength());
        var sun = json.GetProperty("points")[0];
        Assert.Equal("sun", sun.GetProperty("point").GetString());
        // Almanacs: 04:43 and 21:21 BST in London.
        Assert.Equal(Time("2026-06-21T04:43:30+01:00"), Time(sun.GetProperty("rise").GetProperty("at")), TimeSpan.FromMinutes(1));
        Assert.Equal(Time("2026-06-21T21:21:30+01:00"), Time(sun.GetProperty("set").GetProperty("at")), TimeSpan.FromMinutes(1));
        Assert.InRange(sun.GetProperty("rise").GetProperty("azimuth").GetDouble(), 48, 51);
        Assert.Equal(90 - 51.4779 + 23.436, sun.GetProperty("upper_culmination").GetProperty("altitude").GetDouble(), 0.01);
        Assert.StartsWith("2026-06-21T13:0", sun.GetProperty("upper_culmination").GetProperty("at").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, sun.GetProperty("stays").ValueKind);
        var twilights = json.GetProperty("twilights").EnumerateArray().ToList();
        Assert.Equal(["civil", "nautical", "astronomical"], twilights.Select(t => t.GetProperty("twilight").GetString()));
        // It is never quite dark at midsummer.
        Assert.Equal(JsonValueKind.Null, twilights[2].GetProperty("dawn").ValueKind);
        Assert.Equal(24, json.GetProperty("planetary_hours").GetArrayLength());
        Assert.Equal("sun", json.GetProperty("planetary_hours")[0].GetProperty("lord").GetString());
    }

    [Fact]
    public async Task Get_OtherHorizons_MoveTheSunrise()
    {
        var level = Rise((await _service.GetAsync(Greenwich)).Json);
        var hindu = Rise((await _service.GetAsync(Greenwich + "&sunrise=hindu")).Json);
        var mountain = Rise((await _service.GetAsync(Greenwich + "&horizon=5")).Json);
        var airless = Rise((await _service.GetAsync(Greenwich + "&refraction=none")).Json);
        var cold = Rise((await _service.GetAsync(Greenwich + "&temperature=-30&pressure=1050")).Json);
        var whole = Rise((await _service.GetAsync(Greenwich + "&disc=lower_limb")).Json);

        Assert.True(cold < level && level < whole && level < airless && airless < hindu && hindu < mountain);
    }

    [Fact]
    public async Task Get_PolarNight_SaysThatTheSunStaysDown()
    {
        var json = (await _service.GetAsync("/rise-set?date=2026-12-21&latitude=78.2&longitude=15.6&points=sun,rahu,ketu,ceres")).Json;

        var sun = json.GetProperty("points")[0];
        Assert.Equal("down", sun.GetProperty("stays").GetString());
        Assert.Equal(JsonValueKind.Null, sun.GetProperty("rise").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("planetary_hours").ValueKind);
        Assert.EndsWith("Z", sun.GetProperty("upper_culmination").GetProperty("at").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("latitude=1&longitude=2", "date")]
    [InlineData("date=2026-02-30&latitude=1&longitude=2", "date")]
    [InlineData("date=2026-02-03", "latitude")]
    [InlineData("date=2026-02-03&latitude=91&longitude=2", "latitude")]
    [InlineData("date=2026-02-03&latitude=1&longitude=2&points=vulcan", "points")]
    [InlineData("date=2026-02-03&latitude=1&longitude=2&disc=left", "disc")]
    [InlineData("date=2026-02-03&latitude=1&longitude=2&horizon=90", "horizon")]
    [InlineData("date=2026-02-03&latitude=1&longitude=2&pressure=0", "pressure")]
    [InlineData("date=2026-02-03&latitude=1&longitude=2&temperature=-300", "temperature")]
    [InlineData("date=2026-02-03&latitude=1&longitude=2&refraction=none&pressure=1000", "pressure")]
    [InlineData("date=2026-02-03&latitude=1&longitude=2&sunrise=hindu&disc=center", "disc")]
    [InlineData("date=2026-02-03&latitude=1&longitude=2&birth_time=12:00", "birth_time")]
    public async Task Get_WrongField_IsRefusedByItsName(string query, string field)
    {
        var answer = await _service.GetAsync("/rise-set?" + query);

        Assert.Equal(400, answer.Status);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty(field, out _), answer.Json.ToString());
    }

    private static DateTimeOffset Rise(JsonElement json) => Time(json.GetProperty("points")[0].GetProperty("rise").GetProperty("at"));

    private static DateTimeOffset Time(JsonElement text) => Time(text.GetString()!);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
