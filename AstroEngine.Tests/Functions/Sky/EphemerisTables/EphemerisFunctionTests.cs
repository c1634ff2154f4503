using System.Text.Json;

namespace AstroEngine.Tests.Functions.Sky.EphemerisTables;

[Collection(ServiceGroup.Name)]
public sealed class EphemerisFunctionTests(ServiceFixture fixture)
{
    private const string January = "/ephemeris?from=2026-01-01&to=2026-01-31";

    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Get_Json_SaysWhatItHoldsAndIsKept()
    {
        var answer = await _service.GetAsync(January + "&points=moon,sun&columns=speed,longitude");
        Assert.Equal((200, "application/json"), (answer.Status, answer.ContentType));
        var json = answer.Json;
        Assert.Equal(("ephemeris", "tropical", "1d", 31), (Text(json, "kind"), Text(json, "zodiac"), Text(json, "step"), json.GetProperty("count").GetInt32()));
        Assert.Equal(("2026-01-01T00:00:00Z", "2026-01-31T00:00:00Z"), (Text(json, "from"), Text(json, "to")));
        Assert.Equal(["longitude", "speed"], json.GetProperty("columns").EnumerateArray().Select(c => c.GetString()));
        var rows = json.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(31, rows.Count);
        Assert.All(rows, row => Assert.Equal(["sun", "moon"], row.GetProperty("points").EnumerateArray().Select(p => Text(p, "point"))));
        Assert.Equal(["point", "longitude", "speed"], rows[0].GetProperty("points")[0].EnumerateObject().Select(p => p.Name));

        var again = await _service.GetAsync(January + "&step=24h&points=sun,moon&columns=longitude,speed&zodiac=tropical");
        Assert.Equal("astro; hit; detail=memory", again.Headers["Cache-Status"]);
        Assert.Equal(answer.Body, again.Body);
        Assert.Contains("max-age=21", answer.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=2026-01-01&to=2026-01-01", "2026-01-01T00:00:00Z", 1)]
    [InlineData("from=2026-01-01T05:30:00%2B05:30&to=2026-01-02T23:59:59Z&step=12h", "2026-01-02T12:00:00Z", 4)]
    [InlineData("from=2026-01-01&to=2026-01-10&step=7d", "2026-01-08T00:00:00Z", 2)]
    [InlineData("from=2026-01-01&to=2026-01-01T00:00:02Z&step=1s", "2026-01-01T00:00:02Z", 3)]
    [InlineData("from=2026-01-01&to=2026-01-02&step=366d", "2026-01-01T00:00:00Z", 1)]
    public async Task Get_Edges_EndWithTheLastWholeStep(string query, string last, int rows)
    {
        foreach (var format in (string[])["json", "csv", "ndjson"])
        {
            var answer = await _service.GetAsync($"/ephemeris?{query}&points=sun&format={format}");
            Assert.Equal(200, answer.Status);
            var times = format switch
            {
                "csv" => Lines(answer.Body).Skip(1).Select(line => line.Split(',')[0]).ToList(),
                "ndjson" => Lines(answer.Body).Select(line => Text(Parse(line), "at")).ToList(),
                _ => [.. answer.Json.GetProperty("rows").EnumerateArray().Select(row => Text(row, "at"))],
            };
            Assert.Equal((rows, last), (times.Count, times[^1]));
        }
    }

    [Fact]
    public async Task Get_Csv_HasAHeaderAndAsManyPlainFieldsInEachLine()
    {
        var answer = await _service.GetAsync("/ephemeris?from=2026-01-01&to=2026-12-31&points=sun,true_lilith,ketu&columns=longitude,distance&format=csv");
        Assert.Equal((200, "text/csv"), (answer.Status, answer.ContentType));
        Assert.EndsWith("\r\n", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain('"', answer.Body);
        var lines = Lines(answer.Body);
        Assert.Equal("at,julian_day,sun_longitude,sun_distance,ketu_longitude,ketu_distance,true_lilith_longitude,true_lilith_distance", lines[0]);
        Assert.Equal(366, lines.Count);
        Assert.All(lines.Skip(1), line => Assert.All(line.Split(',').Skip(1), number => Assert.True(double.TryParse(number, out _), line)));
        Assert.All(lines, line => Assert.Equal(8, line.Split(',').Length));
    }

    [Fact]
    public async Task Get_FormatsAndStreams_HoldTheSameNumbers()
    {
        const string query = "/ephemeris?from=2025-01-01&to=2026-12-31&zodiac=lahiri&node=true";
        // Two years of all points are a stream; those of a month are kept.
        var streamed = (await _service.GetAsync(query)).Json.GetProperty("rows").EnumerateArray().ToList();
        var lines = Lines((await _service.GetAsync(query + "&format=ndjson")).Body);
        Assert.Equal(730, streamed.Count);
        Assert.Equal(streamed.Select(row => row.GetRawText()), lines);
        var kept = (await _service.GetAsync("/ephemeris?from=2026-01-01&to=2026-01-31&zodiac=lahiri&node=true")).Json.GetProperty("rows").EnumerateArray();
        Assert.Equal(kept.Select(row => row.GetRawText()), lines.Skip(365).Take(31));
        var csv = Lines((await _service.GetAsync(query + "&format=csv")).Body);
        var moon = Array.IndexOf(csv[0].Split(','), "moon_longitude");
        Assert.Equal(
            streamed.Select(row => row.GetProperty("points")[1].GetProperty("longitude").GetRawText()), csv.Skip(1).Select(line => line.Split(',')[moon]));
    }

    [Fact]
    public async Task Post_TopocentricHeliocentricAndBatch_AreAnswered()
    {
        var fields = """{"from":"2026-01-01","to":"2026-01-03","points":["moon"],"center":"topocentric","latitude":50,"longitude":8}""";
        var topocentric = await _service.PostAsync("/ephemeris", fields);
        var geocentric = await _service.GetAsync("/ephemeris?from=2026-01-01&to=2026-01-03&points=moon");
        Assert.InRange(Math.Abs(First(topocentric.Json) - First(geocentric.Json)), 0.01, 1.1);
        var heliocentric = (await _service.GetAsync("/ephemeris?from=2026-01-01&to=2026-01-03&center=heliocentric")).Json;
        Assert.Equal("moon", Text(heliocentric.GetProperty("rows")[0].GetProperty("points")[0], "point"));
        var batch = await _service.PostAsync(
            "/batch/calculate", $$"""{"requests":[{"type":"ephemeris","data":{{fields}} },{"type":"ephemeris","data":{"from":"2026-01-01","to":"2026-01-03","format":"csv"} }]}""");
        var results = batch.Json.GetProperty("results");
        Assert.Equal(topocentric.Body, results[0].GetProperty("data").GetRawText());
        Assert.Equal("error", Text(results[1], "status"));
    }

    [Theory]
    [InlineData("moon", 2e-4)]
    [InlineData("true_lilith", 5e-3)]
    public async Task Get_TopocentricSpeeds_AreTheChangeOfTheLongitude(string point, double tolerance)
    {
        var answer = await _service.GetAsync(
            $"/ephemeris?from=2007-06-05&to=2007-06-06&step=1m&points={point}&columns=longitude,speed&center=topocentric&latitude=-33.87&longitude=151.21");
        var rows = answer.Json.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("points")[0]).ToList();
        Assert.Equal(1441, rows.Count);
        for (var i = 1; i < rows.Count - 1; i++)
        {
            var change = (Number(rows[i + 1], "longitude") - Number(rows[i - 1], "longitude")) * 720;
            Assert.Equal(change, Number(rows[i], "speed"), tolerance);
        }
    }

    [Theory]
    [InlineData("to=2026-01-01", "from")]
    [InlineData("from=2026-01-01", "to")]
    [InlineData("from=2026-01-02&to=2026-01-01", "to")]
    [InlineData("from=2026-02-30&to=2026-03-01", "from")]
    [InlineData("from=2026-01-01&to=2026-03-01T00:00:00", "to")]
    [InlineData("from=2026-01-01&to=2026-03-01&step=0d", "step")]
    [InlineData("from=2026-01-01&to=2026-03-01&step=-1d", "step")]
    [InlineData("from=2026-01-01&to=2026-03-01&step=1", "step")]
    [InlineData("from=2026-01-01&to=2026-03-01&step=1.5h", "step")]
    [InlineData("from=2026-01-01&to=2026-03-01&step=99999999999999999999d", "step")]
    [InlineData("from=2026-01-01&to=2026-03-01&step=%D9%A1d", "step")]
    [InlineData("from=2026-01-01&to=2026-03-01&points=earth", "points")]
    [InlineData("from=2026-01-01&to=2026-03-01&points=sun&center=heliocentric", "points")]
    [InlineData("from=2026-01-01&to=2026-03-01&columns=colour", "columns")]
    [InlineData("from=2026-01-01&to=2026-03-01&format=xml", "format")]
    [InlineData("from=2026-01-01&to=2026-03-01&zodiac=klingon", "zodiac")]
    [InlineData("from=2026-01-01&to=2026-03-01&latitude=50", "latitude")]
    [InlineData("from=2026-01-01&to=2026-03-01&center=topocentric&longitude=8", "latitude")]
    [InlineData("from=2026-01-01&to=2026-03-01&center=topocentric&latitude=8&longitude=181", "longitude")]
    [InlineData("from=2026-01-01&to=2026-03-01&house_system=koch", "house_system")]
    public async Task Get_WrongField_IsNamed(string query, string field)
    {
        foreach (var format in query.Contains("format", StringComparison.Ordinal) ? [""] : (string[])["", "&format=csv"])
        {
            var answer = await _service.GetAsync($"/ephemeris?{query}{format}");
            Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
            Assert.Equal([field], answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name));
        }
    }

    [Theory]
    [InlineData("from=2026-01-01&to=2126-01-01&step=1s&format=csv")]
    [InlineData("from=2000-01-01&to=9990-01-01&step=1d&format=ndjson")]
    [InlineData("from=2000-01-01&to=2150-01-01&step=1h&format=ndjson&points=sun")]
    [InlineData("from=2000-01-01&to=9990-01-01&step=36525d")]
    [InlineData("from=0300-01-01&to=1900-01-01&points=chiron&step=100d&format=csv")]
    public async Task Get_TooLongOrBeyondTheEphemeris_IsRefusedBeforeItBegins(string query)
    {
        var answer = await _service.GetAsync("/ephemeris?" + query);
        Assert.Equal((422, "application/problem+json"), (answer.Status, answer.ContentType));
    }

    private static List<string> Lines(string body) => [.. body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r'))];

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static double Number(JsonElement json, string name) => json.GetProperty(name).GetDouble();

    private static double First(JsonElement json) => json.GetProperty("rows")[0].GetProperty("points")[0].GetProperty("longitude").GetDouble();
}
