using System.Globalization;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Sky;

[Collection(ServiceGroup.Name)]
public sealed class EclipsesFunctionTests(ServiceFixture fixture)
{
    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Get_Year2026_HasTheFourEclipsesOfNasasCatalogue()
    {
        var answer = await _service.GetAsync("/eclipses?from=2026-01-01&to=2026-12-31");

        Assert.Equal(200, answer.Status);
        var eclipses = answer.Json.GetProperty("eclipses").EnumerateArray().ToList();
        Assert.Equal(
            ["solar annular 121", "lunar total 133", "solar total 126", "lunar partial 138"],
            eclipses.Select(e => $"{e.GetProperty("kind").GetString()} {e.GetProperty("type").GetString()} {e.GetProperty("saros").GetInt32()}"));
        var august = eclipses[2];
        // 17:47:06 in Terrestrial Time, 69 seconds ahead.
        Assert.Equal(Time("2026-08-12T17:45:56Z"), Time(august.GetProperty("maximum").GetString()!), TimeSpan.FromSeconds(4));
        Assert.Equal(0.8977, august.GetProperty("gamma").GetDouble(), 1e-4);
        Assert.Equal(1.0386, august.GetProperty("magnitude").GetDouble(), 1e-3);
        Assert.Equal(48, august.GetProperty("saros_member").GetInt32());
        Assert.Equal(138, august.GetProperty("duration").GetDouble(), 1.5);
        Assert.Equal(65.2, august.GetProperty("greatest").GetProperty("latitude").GetDouble(), 0.1);
        Assert.Equal(-25.2, august.GetProperty("greatest").GetProperty("longitude").GetDouble(), 0.2);
        Assert.Equal(JsonValueKind.Object, august.GetProperty("phases").GetProperty("umbra").ValueKind);
        Assert.Equal(JsonValueKind.Null, eclipses[3].GetProperty("phases").GetProperty("total").ValueKind);
        Assert.False(august.TryGetProperty("visible", out _));
    }

    [Fact]
    public async Task Post_Place_HasContactsWithAltitudesAndWhatIsSeen()
    {
        var answer = await _service.PostAsync(
            "/eclipses", """{"from":"2026-08-01","to":"2026-08-31","latitude":40.4168,"longitude":-3.7038,"altitude":650,"timezone":"Europe/Madrid"}""");

        Assert.Equal(200, answer.Status);
        var solar = answer.Json.GetProperty("eclipses")[0];
        Assert.True(solar.GetProperty("visible").GetBoolean());
        // Madrid lies just outside the path: partial, with the Sun setting before the fourth contact.
        Assert.Equal("partial", solar.GetProperty("local").GetProperty("type").GetString());
        Assert.InRange(solar.GetProperty("local").GetProperty("magnitude").GetDouble(), 0.99, 1);
        var contacts = solar.GetProperty("contacts");
        Assert.Equal(JsonValueKind.Null, contacts.GetProperty("second").ValueKind);
        Assert.EndsWith("+02:00", contacts.GetProperty("maximum").GetProperty("at").GetString(), StringComparison.Ordinal);
        Assert.True(contacts.GetProperty("first").GetProperty("visible").GetBoolean());
        Assert.False(contacts.GetProperty("fourth").GetProperty("visible").GetBoolean());
        Assert.InRange(contacts.GetProperty("maximum").GetProperty("altitude").GetDouble(), 6, 9);
        Assert.InRange(contacts.GetProperty("maximum").GetProperty("azimuth").GetDouble(), 270, 295);
        Assert.StartsWith("2026-08-12T21:1", solar.GetProperty("local").GetProperty("sunset").GetString(), StringComparison.Ordinal);
        var lunar = answer.Json.GetProperty("eclipses")[1];
        Assert.Equal(JsonValueKind.Object, lunar.GetProperty("contacts").GetProperty("partial_begins").ValueKind);
        Assert.Equal(JsonValueKind.Null, lunar.GetProperty("contacts").GetProperty("total_begins").ValueKind);
    }

    [Fact]
    public async Task Get_NearestVisibleTotal_SearchesBothWays()
    {
        const string Texas = "kind=solar&type=total&visibility=visible&latitude=32.78&longitude=-96.8&from=2025-01-01";
        var before = (await _service.GetAsync($"/eclipses?{Texas}&direction=previous")).Json.GetProperty("eclipses");
        var after = (await _service.GetAsync($"/eclipses?{Texas}&count=2")).Json.GetProperty("eclipses");

        Assert.StartsWith("2024-04-08T18", Assert.Single(before.EnumerateArray()).GetProperty("maximum").GetString(), StringComparison.Ordinal);
        Assert.Equal("total", before[0].GetProperty("local").GetProperty("type").GetString());
        Assert.Equal(2, after.GetArrayLength());
        Assert.All(after.EnumerateArray(), e => Assert.True(e.GetProperty("visible").GetBoolean()));
    }

    [Fact]
    public async Task Get_WithoutAnything_IsTheNextFromNow()
    {
        var answer = await _service.GetAsync("/eclipses");

        Assert.Equal(200, answer.Status);
        Assert.Single(answer.Json.GetProperty("eclipses").EnumerateArray());
    }

    [Theory]
    [InlineData("to=2026-01-01", "from")]
    [InlineData("from=2026-01-02&to=2026-01-01T00:00:00Z", "to")]
    [InlineData("from=1900-01-01&to=2100-01-01", "to")]
    [InlineData("from=2026-01-01&to=2027-01-01&count=3", "count")]
    [InlineData("from=2026-13-01", "from")]
    [InlineData("count=0", "count")]
    [InlineData("count=1.5", "count")]
    [InlineData("kind=planetary", "kind")]
    [InlineData("kind=lunar&type=annular", "type")]
    [InlineData("latitude=10", "longitude")]
    [InlineData("latitude=95&longitude=0", "latitude")]
    [InlineData("visibility=visible", "visibility")]
    [InlineData("timezone=LMT", "timezone")]
    [InlineData("places=3", "places")]
    public async Task Get_WrongField_IsRefusedByItsName(string query, string field)
    {
        var answer = await _service.GetAsync("/eclipses?" + query);

        Assert.Equal(400, answer.Status);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty(field, out _), answer.Json.ToString());
    }

    [Theory]
    [InlineData("from=9990-01-01T00:00:00Z")]
    [InlineData("from=9998-12-31&direction=next&timezone=Europe/Berlin")]
    [InlineData("from=9998-12-31&direction=previous&timezone=Europe/Berlin")]
    [InlineData("from=9800-01-01&to=9850-01-01")]
    public async Task Get_YearsBeyondEveryEphemeris_AreUnprocessable(string query) =>
        Assert.Equal(422, (await _service.GetAsync("/eclipses?" + query)).Status);

    [Fact]
    public async Task Get_YearsBeforeThePack_ComeFromTheReference()
    {
        var answer = await _service.GetAsync("/eclipses?from=1715-05-01&to=1715-05-10&latitude=51.5&longitude=-0.1");

        // Halley's eclipse was total in London.
        Assert.Equal(200, answer.Status);
        Assert.Equal("total", Assert.Single(answer.Json.GetProperty("eclipses").EnumerateArray()).GetProperty("local").GetProperty("type").GetString());
        Assert.StartsWith("Swiss Ephemeris", answer.Json.GetProperty("provenance").GetProperty("ephemeris").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_Eclipses_IsComputed()
    {
        var answer = await _service.PostAsync("/batch/calculate", """{"requests":[{"type":"eclipses","data":{"from":"2024-04-01","to":"2024-04-30"}}]}""");

        var data = answer.Json.GetProperty("results")[0].GetProperty("data");
        Assert.Equal("total", Assert.Single(data.GetProperty("eclipses").EnumerateArray()).GetProperty("type").GetString());
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
