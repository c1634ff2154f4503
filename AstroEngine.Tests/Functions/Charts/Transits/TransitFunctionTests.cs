using System.Globalization;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts.Transits;

[Collection(ServiceGroup.Name)]
public sealed class TransitFunctionTests(ServiceFixture fixture)
{
    private const string Route = "/lahiri/transit";

    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Post_Instant_GivesItsPositionsInTheNatalHouses()
    {
        var answer = await _service.PostAsync(Route, SampleBirth.With("\"at\":\"2026-03-20T20:16:00+05:30\""));
        Assert.Equal(200, answer.Status);
        var transit = answer.Json;
        Assert.Equal("transit", transit.GetProperty("kind").GetString());
        Assert.Equal("2026-03-20T14:46:00Z", transit.GetProperty("at").GetString());
        // At the equinox the tropical Sun is at 0°: the sidereal one at minus the ayanamsa, which is in Pisces, the seventh from Virgo.
        var sun = Point(transit.GetProperty("points"), "sun");
        Assert.Equal(360 - transit.GetProperty("ayanamsa").GetDouble(), sun.GetProperty("longitude").GetDouble(), 0.01);
        Assert.Equal("pisces", sun.GetProperty("sign").GetString());
        Assert.Equal(7, sun.GetProperty("house").GetInt32());
        // The natal Moon is in Capricorn.
        Assert.Equal(3, sun.GetProperty("house_from_moon").GetInt32());
        Assert.Equal("uttara_bhadrapada", sun.GetProperty("nakshatra").GetProperty("name").GetString());
        var natal = transit.GetProperty("natal");
        Assert.Equal(151.9046, natal.GetProperty("ascendant").GetProperty("longitude").GetDouble(), 4);
        Assert.Equal(23.722546, natal.GetProperty("ayanamsa").GetDouble(), 6);
        var chart = (await _service.PostAsync("/lahiri/natal", SampleBirth.Json)).Json;
        Assert.Equal(
            chart.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("longitude").GetRawText()),
            natal.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("longitude").GetRawText()));
        Assert.NotEmpty(transit.GetProperty("aspects").EnumerateArray());
        Assert.Contains(transit.GetProperty("drishti").EnumerateArray(), d => d.GetProperty("a").GetString() == "saturn");
    }

    [Fact]
    public async Task Post_BirthInstant_GivesTheNatalChartWithExactConjunctions()
    {
        var transit = (await _service.PostAsync("/tropical/transit", SampleBirth.With("\"at\":\"1990-05-15T09:00:00Z\""))).Json;
        var conjunctions = transit.GetProperty("aspects").EnumerateArray()
            .Where(a => a.GetProperty("a").GetString() == a.GetProperty("b").GetString())
            .ToList();
        Assert.Equal(transit.GetProperty("points").GetArrayLength(), conjunctions.Count);
        Assert.All(conjunctions, a =>
        {
            Assert.Equal("conjunction", a.GetProperty("aspect").GetString());
            Assert.Equal(0, a.GetProperty("orb").GetDouble());
            Assert.Equal(0, a.GetProperty("exact").GetDouble());
            Assert.False(a.GetProperty("applying").GetBoolean());
        });
        Assert.False(transit.TryGetProperty("drishti", out _));
    }

    [Fact]
    public async Task Post_WithoutInstant_IsTheBeginningOfTheMinute()
    {
        var before = TimeProvider.System.GetUtcNow();
        var answer = await _service.PostAsync(Route, SampleBirth.Json);
        Assert.Equal(200, answer.Status);
        var at = answer.Json.GetProperty("at").GetString()!;
        Assert.EndsWith(":00Z", at, StringComparison.Ordinal);
        var age = before - DateTimeOffset.Parse(at, CultureInfo.InvariantCulture);
        Assert.InRange(age.TotalSeconds, -60, 60);
    }

    [Fact]
    public async Task Get_PlusSignOfAnOffset_IsUnderstoodEscapedOrNot()
    {
        var escaped = await _service.GetAsync($"{Route}?{SampleBirth.Query}&at=2026-03-20T20:16:00%2B05:30");
        var plain = await _service.GetAsync($"{Route}?{SampleBirth.Query}&at=2026-03-20T20:16:00+05:30");
        var post = await _service.PostAsync(Route, SampleBirth.With("\"at\":\"2026-03-20T14:46:00Z\""));
        Assert.Equal(200, escaped.Status);
        Assert.Equal(escaped.Body, plain.Body);
        Assert.Equal(escaped.Body, post.Body);
    }

    [Fact]
    public async Task Post_AspectsAndOrbs_LimitTheAspects()
    {
        const string at = "\"at\":\"2026-03-20T14:46:00Z\"";
        var all = Aspects(await _service.PostAsync(Route, SampleBirth.With(at)));
        var wide = Aspects(await _service.PostAsync(Route, SampleBirth.With(at, "\"orbs\":\"modern\"")));
        var tight = Aspects(await _service.PostAsync(Route, SampleBirth.With(at, "\"orbs\":\"tight\"")));
        Assert.True(tight.Count < all.Count && all.Count < wide.Count, $"{tight.Count} {all.Count} {wide.Count}");
        Assert.All(tight, aspect => Assert.Contains(aspect, all));
        var squares = (await _service.GetAsync($"{Route}?{SampleBirth.Query}&at=2026-03-20T14:46:00Z&aspects=square,trine")).Json.GetProperty("aspects");
        Assert.All(squares.EnumerateArray(), a => Assert.Contains(a.GetProperty("exact").GetDouble(), new[] { 90.0, 120.0 }));
        Assert.Equal(
            all.Where(a => a.Contains("\"square\"", StringComparison.Ordinal) || a.Contains("\"trine\"", StringComparison.Ordinal)),
            squares.EnumerateArray().Select(a => a.GetRawText()));
    }

    [Fact]
    public async Task Post_RepeatedHourOfTheBirth_HoldsTheTransitsOfEither()
    {
        const string birth = """{"birth_date":"2024-11-03","birth_time":"01:30","latitude":40.7,"longitude":-74,"timezone":"America/New_York","at":"2025-01-01T00:00:00Z","disambiguation":""";
        var earlier = await _service.PostAsync("/tropical/transit", birth + "\"earlier\"}");
        var later = await _service.PostAsync("/tropical/transit", birth + "\"later\"}");
        var rejected = await _service.PostAsync("/tropical/transit", birth + "\"reject\"}");
        Assert.Equal((200, 200, 422), (earlier.Status, later.Status, rejected.Status));
        Assert.Equal("2024-11-03T05:30:00Z", earlier.Json.GetProperty("natal").GetProperty("moment").GetProperty("utc").GetString());
        Assert.Equal("2024-11-03T06:30:00Z", later.Json.GetProperty("natal").GetProperty("moment").GetProperty("utc").GetString());
        Assert.Equal(
            Point(earlier.Json.GetProperty("points"), "moon").GetProperty("longitude").GetRawText(),
            Point(later.Json.GetProperty("points"), "moon").GetProperty("longitude").GetRawText());
    }

    [Theory]
    [InlineData("\"at\":\"yesterday\"", "at")]
    [InlineData("\"at\":\"2026-03-20\"", "at")]
    [InlineData("\"at\":\"2026-03-20T14:46:00\"", "at")]
    [InlineData("\"at\":\"2026-02-30T14:46:00Z\"", "at")]
    [InlineData("\"at\":1774017960", "at")]
    [InlineData("\"at\":[]", "at")]
    [InlineData("\"orbs\":\"wide\"", "orbs")]
    [InlineData("\"orbs\":8", "orbs")]
    [InlineData("\"aspects\":\"square\"", "aspects")]
    [InlineData("\"aspects\":[]", "aspects")]
    [InlineData("\"aspects\":[\"square\",\"square\"]", "aspects")]
    [InlineData("\"aspects\":[\"septile\"]", "aspects")]
    [InlineData("\"transit_date\":\"2026-03-20\"", "transit_date")]
    public async Task Post_WrongField_IsNamed(string field, string name)
    {
        var answer = await _service.PostAsync(Route, SampleBirth.With(field));
        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Equal([name], answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }

    [Fact]
    public async Task Post_InstantWithoutEphemeris_Is422()
    {
        var answer = await _service.PostAsync(Route, SampleBirth.With("\"at\":\"9000-01-01T00:00:00Z\""));
        Assert.Equal((422, 2020), (answer.Status, answer.Json.GetProperty("code").GetInt32()));
    }

    [Theory]
    [InlineData("\"center\":\"heliocentric\"")]
    [InlineData("\"center\":\"topocentric\"")]
    [InlineData("\"points\":[\"saturn\"]")]
    [InlineData("\"house_system\":\"gauquelin\"")]
    [InlineData("\"latitude\":-90")]
    public async Task Post_OptionsOfAllCharts_AreUnderstood(string field)
    {
        var answer = await _service.PostAsync(Route, SampleBirth.With(field, "\"at\":\"2026-03-20T14:46:00Z\""));
        Assert.Equal(200, answer.Status);
        Assert.All(answer.Json.GetProperty("points").EnumerateArray(), p => Assert.InRange(p.GetProperty("house_from_moon").GetInt32(), 1, 12));
    }

    private static JsonElement Point(JsonElement points, string name) =>
        points.EnumerateArray().Single(p => p.GetProperty("point").GetString() == name);

    private static List<string> Aspects(ServiceAnswer answer) => [.. answer.Json.GetProperty("aspects").EnumerateArray().Select(a => a.GetRawText())];
}
