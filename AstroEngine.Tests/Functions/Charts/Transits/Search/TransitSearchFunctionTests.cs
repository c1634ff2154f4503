using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts.Transits.Search;

[Collection(ServiceGroup.Name)]
public sealed class TransitSearchFunctionTests(ServiceFixture fixture)
{
    private const string Year = "\"from\":\"2026-01-01T00:00:00Z\",\"to\":\"2027-01-01T00:00:00Z\"";

    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Post_WithoutEvents_IsTheListOfHitsOfTheContract()
    {
        var answer = await _service.PostAsync("/tropical/transits/search", SampleBirth.With($"{Year},\"points\":[\"saturn\"],\"natal_points\":[\"sun\",\"midheaven\"]"));
        Assert.Equal(200, answer.Status);
        Assert.Equal(JsonValueKind.Array, answer.Json.ValueKind);
        var hits = answer.Json.EnumerateArray().ToList();
        Assert.NotEmpty(hits);
        Assert.All(hits, h => Assert.Equal(
            ["transiting", "natal", "aspect", "at", "retrograde", "pass", "passes"], h.EnumerateObject().Select(p => p.Name)));
        Assert.All(hits, h => Assert.StartsWith("2026-", h.GetProperty("at").GetString(), StringComparison.Ordinal));
        Assert.Equal(hits.Select(h => h.GetProperty("at").GetDateTimeOffset()).Order(), hits.Select(h => h.GetProperty("at").GetDateTimeOffset()));
    }

    [Fact]
    public async Task Get_WithEvents_IsADocumentWithEachList()
    {
        var answer = await _service.GetAsync(
            $"/lahiri/transits/search?{SampleBirth.Query}&from=2026-01-01T00:00:00Z&to=2027-01-01T00:00:00Z&points=mercury&degrees=0,120.5&events=hits,stations,ingresses&aspects=conjunction");
        Assert.Equal(200, answer.Status);
        Assert.Equal("transits-search", answer.Json.GetProperty("kind").GetString());
        Assert.Equal(["0", "120.5"], answer.Json.GetProperty("targets").EnumerateArray().Select(t => t.GetProperty("natal").GetString()));
        var stations = answer.Json.GetProperty("stations").EnumerateArray().Select(s => s.GetProperty("station").GetString());
        // Mercury turns retrograde three times a year.
        Assert.Equal(["retrograde", "direct", "retrograde", "direct", "retrograde", "direct"], stations);
        Assert.InRange(answer.Json.GetProperty("ingresses").GetArrayLength(), 12, 18);
        Assert.True(answer.Json.TryGetProperty("provenance", out _));
    }

    [Fact]
    public async Task Post_PublishedYear_HasItsStationsAndIngressesToTheMinute()
    {
        // The American Ephemeris and every almanac: Saturn enters Aries for good on 2026-02-14 at 00:11 UT; Mercury turns retrograde on 2026-02-26 at 06:48 UT.
        var answer = await _service.PostAsync(
            "/tropical/transits/search", SampleBirth.With($"{Year},\"points\":[\"mercury\",\"saturn\"],\"events\":[\"stations\",\"ingresses\"]"));
        var saturn = answer.Json.GetProperty("ingresses").EnumerateArray().First(i => i.GetProperty("transiting").GetString() == "saturn");
        Assert.Equal(("aries", false), (saturn.GetProperty("sign").GetString(), saturn.GetProperty("retrograde").GetBoolean()));
        Assert.Equal(new DateTime(2026, 2, 14, 0, 11, 0), saturn.GetProperty("at").GetDateTimeOffset().UtcDateTime, TimeSpan.FromMinutes(1.5));
        // The third time that it passes 0 degrees Aries: 2025-05-25 forward, 2025-09-01 backward, and now.
        Assert.Equal((3, 3), (saturn.GetProperty("pass").GetInt32(), saturn.GetProperty("passes").GetInt32()));
        var mercury = answer.Json.GetProperty("stations").EnumerateArray().First(s => s.GetProperty("transiting").GetString() == "mercury");
        Assert.Equal(new DateTime(2026, 2, 26, 6, 48, 0), mercury.GetProperty("at").GetDateTimeOffset().UtcDateTime, TimeSpan.FromMinutes(1.5));
        Assert.False(answer.Json.TryGetProperty("hits", out _));
    }

    [Theory]
    [InlineData("\"to\":\"2026-01-01T00:00:00Z\"", "from", 400)]
    [InlineData("\"from\":\"2026-01-01T00:00:00Z\",\"to\":\"2025-01-01T00:00:00Z\"", "to", 400)]
    [InlineData("\"from\":\"1926-01-01T00:00:00Z\",\"to\":\"2027-01-01T00:00:00Z\"", "to", 400)]
    [InlineData("\"from\":\"1950-01-01T00:00:00Z\",\"to\":\"2027-01-01T00:00:00Z\"", "to", 422)]
    [InlineData(Year + ",\"events\":[\"eclipses\"]", "events", 400)]
    [InlineData(Year + ",\"natal_points\":[\"earth\"]", "natal_points", 400)]
    [InlineData(Year + ",\"degrees\":[361]", "degrees", 400)]
    [InlineData(Year + ",\"degrees\":[\"1\"]", "degrees", 400)]
    [InlineData(Year + ",\"degrees\":[]", "degrees", 400)]
    [InlineData(Year + ",\"orbs\":\"tight\"", "orbs", 400)]
    [InlineData(Year + ",\"center\":\"heliocentric\",\"natal_points\":[\"sun\"]", "natal_points", 400)]
    public async Task Post_WrongField_IsNamed(string field, string name, int status)
    {
        var answer = await _service.PostAsync("/lahiri/transits/search", SampleBirth.With(field));
        Assert.Equal((status, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Contains(name, answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }
}
