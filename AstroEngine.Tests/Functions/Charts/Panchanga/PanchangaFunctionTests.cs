using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts.Panchanga;

[Collection(ServiceGroup.Name)]
public sealed class PanchangaFunctionTests(ServiceFixture fixture)
{
    private const string Day = "/lahiri/panchanga";
    private const string Month = "/lahiri/panchanga/month";

    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Post_SampleBirth_HasFiveLimbsAndTheirTimes()
    {
        var answer = await _service.PostAsync(Day, SampleBirth.Json);
        Assert.Equal(200, answer.Status);
        var json = answer.Json;
        Assert.Equal("panchanga", json.GetProperty("kind").GetString());
        Assert.Equal("lahiri", json.GetProperty("zodiac").GetString());
        Assert.Equal("1990-05-15", json.GetProperty("date").GetString());
        Assert.Equal("tuesday", json.GetProperty("vara").GetString());
        Assert.Equal("mars", json.GetProperty("vara_lord").GetString());
        var tithi = json.GetProperty("tithi");
        Assert.Equal(21, tithi.GetProperty("number").GetInt32());
        Assert.Equal("shashthi", tithi.GetProperty("name").GetString());
        Assert.Equal("krishna", tithi.GetProperty("paksha").GetString());
        Assert.StartsWith("1990-05-16T12:47:11", tithi.GetProperty("ends").GetString(), StringComparison.Ordinal);
        var nakshatra = json.GetProperty("nakshatra");
        Assert.Equal("uttara_ashadha", nakshatra.GetProperty("name").GetString());
        Assert.Equal(2, nakshatra.GetProperty("pada").GetInt32());
        Assert.Equal("sun", nakshatra.GetProperty("lord").GetString());
        Assert.Equal("shubha", json.GetProperty("yoga").GetProperty("name").GetString());
        Assert.Equal("gara", json.GetProperty("karana").GetProperty("name").GetString());
        Assert.Equal("panchami", json.GetProperty("at_sunrise").GetProperty("tithi").GetProperty("name").GetString());
        Assert.StartsWith("1990-05-15T05:30:43", json.GetProperty("sunrise").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("+05:30", json.GetProperty("sunset").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, json.GetProperty("day").GetProperty("tithis").GetArrayLength());
        Assert.Equal("astronomical", json.GetProperty("provenance").GetProperty("conventions").GetProperty("sunrise").GetString());
    }

    [Fact]
    public async Task Post_SampleBirth_HasTheDivisionsOfTheDayAndTheCalendar()
    {
        var json = (await _service.PostAsync(Day, SampleBirth.Json)).Json;
        // Tuesday: the seventh, third and fifth eighth of daylight.
        var (sunrise, sunset) = (Time(json.GetProperty("sunrise")), Time(json.GetProperty("sunset")));
        foreach (var (name, eighth) in ((string, int)[])[("rahu_kalam", 7), ("yamaganda", 3), ("gulika", 5)])
        {
            var slot = json.GetProperty(name);
            Assert.Equal(sunrise + ((sunset - sunrise) / 8 * (eighth - 1)), Time(slot.GetProperty("start")), TimeSpan.FromMilliseconds(2));
            Assert.Equal(sunrise + ((sunset - sunrise) / 8 * eighth), Time(slot.GetProperty("end")), TimeSpan.FromMilliseconds(2));
        }

        Assert.Equal(sunrise + ((sunset - sunrise) / 2), Middle(json.GetProperty("abhijit")), TimeSpan.FromMilliseconds(2));
        Assert.Equal(2, json.GetProperty("durmuhurta").GetArrayLength());
        Assert.True(Time(json.GetProperty("brahma_muhurta").GetProperty("end")) < sunrise);
        foreach (var part in (string[])["day", "night"])
        {
            Assert.Equal(8, json.GetProperty("choghadiya").GetProperty(part).GetArrayLength());
        }

        Assert.Equal("mars", json.GetProperty("hora")[0].GetProperty("lord").GetString());
        Assert.Equal(24, json.GetProperty("hora").GetArrayLength());
        Assert.Equal(json.GetProperty("next_sunrise").GetString(), json.GetProperty("hora")[23].GetProperty("end").GetString());
        // The Sun is at the very beginning of Taurus: Aries sets out first at sunrise, and comes again before the next.
        var lagnas = json.GetProperty("lagna_times").EnumerateArray().ToList();
        Assert.Equal("aries", lagnas[0].GetProperty("sign").GetString());
        Assert.Equal(13, lagnas.Count);
        Assert.All(lagnas.Zip(lagnas.Skip(1)), pair => Assert.Equal(pair.First.GetProperty("end").GetString(), pair.Second.GetProperty("start").GetString()));
        var month = json.GetProperty("lunar_month");
        Assert.Equal("vaishakha", month.GetProperty("amanta").GetString());
        Assert.Equal("jyeshtha", month.GetProperty("purnimanta").GetString());
        Assert.False(month.GetProperty("adhika").GetBoolean());
        Assert.Equal("pramoda", json.GetProperty("samvatsara").GetString());
        Assert.Equal("uttarayana", json.GetProperty("ayana").GetString());
        Assert.Equal("grishma", json.GetProperty("ritu").GetString());
        Assert.Equal(1912, json.GetProperty("years").GetProperty("shaka").GetInt32());
    }

    [Fact]
    public async Task Post_AdhikaMonth_SaysSoInDayAndMonth()
    {
        // Adhika Shravana ran from 18 July to 16 August 2023.
        var birth = SampleBirth.With("\"birth_date\":\"2023-08-01\"");
        Assert.True((await _service.PostAsync(Day, birth)).Json.GetProperty("lunar_month").GetProperty("adhika").GetBoolean());
        var days = (await _service.PostAsync(Month, birth)).Json.GetProperty("days");
        Assert.True(days[15].GetProperty("lunar_month").GetProperty("adhika").GetBoolean());
        Assert.False(days[17].GetProperty("lunar_month").GetProperty("adhika").GetBoolean());
        Assert.Equal("shravana", days[17].GetProperty("lunar_month").GetProperty("amanta").GetString());
    }

    [Fact]
    public async Task Get_AndHead_AnswerAsPostDoes()
    {
        var post = await _service.PostAsync(Day, SampleBirth.Json);
        var get = await _service.GetAsync($"{Day}?{SampleBirth.Query}");
        Assert.Equal(post.Body, get.Body);
        using var request = new HttpRequestMessage(HttpMethod.Head, $"{Month}?{SampleBirth.Query}");
        Assert.Equal(200, (await _service.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData(Day, "\"house_system\":\"koch\"")]
    [InlineData(Day, "\"node\":\"true\"")]
    [InlineData(Day, "\"points\":[\"sun\"]")]
    [InlineData(Day, "\"user_name\":\"Somebody\"")]
    [InlineData(Month, "\"birth_time\":\"03:30\"")]
    [InlineData(Month, "\"birth_date\":\"1990-05-31\"")]
    public async Task Post_FieldWithoutEffect_IsTheSameCacheEntry(string path, string field)
    {
        var first = await _service.PostAsync(path, SampleBirth.Json);
        var second = await _service.PostAsync(path, SampleBirth.With(field));
        Assert.Equal(first.Body, second.Body);
        Assert.Equal("astro; hit; detail=memory", second.Headers["Cache-Status"]);
    }

    [Theory]
    [InlineData(Day)]
    [InlineData(Month)]
    public async Task Post_ZoneOfTheSameClock_IsTheSameCacheEntry(string path)
    {
        var first = await _service.PostAsync(path, SampleBirth.Json);
        foreach (var zone in (string[])["Asia/Kolkata", "Asia/Calcutta"])
        {
            var birth = SampleBirth.Without("timezone_offset").Replace("}", $",\"timezone\":\"{zone}\"}}", StringComparison.Ordinal);
            var second = await _service.PostAsync(path, birth);
            Assert.Equal("astro; hit; detail=memory", second.Headers["Cache-Status"]);
            Assert.Equal(first.Body, second.Body);
        }
    }

    [Theory]
    [InlineData(Day, "\"sunrise\":\"hindu\"")]
    [InlineData(Day, "\"positions\":\"geometric\"")]
    [InlineData(Day, "\"center\":\"topocentric\"")]
    [InlineData(Day, "\"birth_time\":\"14:31\"")]
    [InlineData(Day, "\"altitude\":1000")]
    [InlineData(Month, "\"sunrise\":\"hindu\"")]
    [InlineData(Month, "\"birth_date\":\"1990-06-15\"")]
    [InlineData(Month, "\"longitude\":80")]
    public async Task Post_FieldThatDecidesTheAnswer_GivesAnother(string path, string field)
    {
        var first = await _service.PostAsync(path, SampleBirth.Json);
        var second = await _service.PostAsync(path, SampleBirth.With(field));
        Assert.Equal(200, second.Status);
        Assert.NotEqual(first.Body, second.Body);
    }

    [Theory]
    [InlineData(Day)]
    [InlineData(Month)]
    public async Task Post_DayOfAClockChange_WritesEachTimeWithItsOwnOffset(string path)
    {
        const string birth =
            """{"birth_date":"2024-03-10","birth_time":"12:00","latitude":40.7128,"longitude":-74.006,"timezone":"America/New_York"}""";
        var zoned = await _service.PostAsync(path, birth);
        Assert.Contains("-05:00\"", zoned.Body, StringComparison.Ordinal);
        Assert.Contains("-04:00\"", zoned.Body, StringComparison.Ordinal);
        var offset = await _service.PostAsync(
            path, birth.Replace("\"timezone\":\"America/New_York\"", "\"timezone_offset\":-4", StringComparison.Ordinal));
        Assert.DoesNotContain("-05:00\"", offset.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TithiAskedForAtItsEnd_IsTheNext()
    {
        var first = (await _service.PostAsync(Day, SampleBirth.Json)).Json;
        foreach (var limb in (string[])["tithi", "nakshatra", "yoga", "karana"])
        {
            var ends = first.GetProperty(limb).GetProperty("ends").GetString()!;
            var next = (await _service.PostAsync(
                Day, SampleBirth.With($"\"birth_date\":\"{ends[..10]}\"", $"\"birth_time\":\"{ends[11..ends.IndexOf('+', StringComparison.Ordinal)]}\""))).Json;
            Assert.Equal(first.GetProperty(limb).GetProperty("number").GetInt32() + 1, next.GetProperty(limb).GetProperty("number").GetInt32());
            Assert.Equal(ends, next.GetProperty(limb).GetProperty("starts").GetString());
        }
    }

    [Theory]
    [InlineData(Day)]
    [InlineData(Month)]
    public async Task Post_Tropical_IsAProblemThatNamesTheZodiac(string path)
    {
        var answer = await _service.PostAsync(path.Replace("lahiri", "tropical", StringComparison.Ordinal), SampleBirth.Json);
        Assert.Equal(400, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Contains("ayanamsa such as lahiri", answer.Json.GetProperty("errors").GetProperty("zodiac")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_HeliocentricAndOtherMistakes_AreAllNamed()
    {
        var answer = await _service.PostAsync(
            "/tropical/panchanga",
            SampleBirth.With("\"center\":\"heliocentric\"", "\"latitude\":95", "\"sunrise\":\"noon\"", "\"days\":30"));
        Assert.Equal(400, answer.Status);
        var errors = answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name);
        Assert.Equal(["center", "days", "latitude", "sunrise", "zodiac"], errors.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("90", "0")]
    [InlineData("-90", "180")]
    [InlineData("69.65", "18.96")]
    [InlineData("-77.85", "-180")]
    public async Task Post_NearThePoles_AnswersWithWhatThereIs(string latitude, string longitude)
    {
        foreach (var date in (string[])["1990-06-21", "1990-12-21"])
        {
            var birth = SampleBirth.With($"\"latitude\":{latitude}", $"\"longitude\":{longitude}", $"\"birth_date\":\"{date}\"");
            var day = await _service.PostAsync(Day, birth);
            Assert.Equal(200, day.Status);
            Assert.Equal(JsonValueKind.Null, day.Json.GetProperty("sunrise").ValueKind);
            Assert.Equal(JsonValueKind.Null, day.Json.GetProperty("at_sunrise").ValueKind);
            Assert.Equal(JsonValueKind.Null, day.Json.GetProperty("rahu_kalam").ValueKind);
            Assert.Equal(JsonValueKind.Null, day.Json.GetProperty("hora").ValueKind);
            Assert.Equal(JsonValueKind.Object, day.Json.GetProperty("lunar_month").ValueKind);
            Assert.StartsWith("polar_", day.Json.GetProperty("warnings")[0].GetProperty("code").GetString(), StringComparison.Ordinal);
            Assert.Equal(200, (await _service.PostAsync(Month, birth)).Status);
        }
    }

    [Theory]
    [InlineData("1990-02-10", 28)]
    [InlineData("2024-02-10", 29)]
    [InlineData("1990-04-30", 30)]
    [InlineData("1990-12-01", 31)]
    public async Task Post_Month_HasARowForEveryDay(string date, int days)
    {
        // The replaced system answered 200, "success" and an empty list.
        var month = (await _service.PostAsync(Month, SampleBirth.With($"\"birth_date\":\"{date}\""))).Json;
        Assert.Equal("panchanga-month", month.GetProperty("kind").GetString());
        var rows = month.GetProperty("days").EnumerateArray().ToList();
        Assert.Equal(days, rows.Count);
        Assert.Equal(Enumerable.Range(1, days).Select(d => $"{date[..8]}{d:00}"), rows.Select(r => r.GetProperty("date").GetString()));
        Assert.All(rows, row => Assert.All(
            (string[])["sunrise", "sunset", "tithi", "nakshatra", "yoga", "karana"],
            name => Assert.NotEqual(JsonValueKind.Null, row.GetProperty(name).ValueKind)));
    }

    [Theory]
    [InlineData("0001-01-01", "00:00")]
    [InlineData("9998-12-31", "23:59")]
    [InlineData("5300-01-01", "12:00")]
    public async Task Post_DateFarAway_IsAnsweredOrRefusedClearly(string date, string time)
    {
        foreach (var path in (string[])[Day, Month])
        {
            var answer = await _service.PostAsync(path, SampleBirth.With($"\"birth_date\":\"{date}\"", $"\"birth_time\":\"{time}\""));
            Assert.Contains(answer.Status, (int[])[200, 422]);
        }
    }

    [Fact]
    public async Task PostBatch_PanchangaAndMonth_AnswerAsTheRoutesDo()
    {
        var day = await _service.PostAsync(Day, SampleBirth.Json);
        var batch = await _service.PostAsync(
            "/batch/calculate",
            $$"""{"requests":[{"type":"panchanga","zodiac":"lahiri","data":{{SampleBirth.Json}}},{"type":"panchanga-month","zodiac":"lahiri","data":{{SampleBirth.Json}}}]}""");
        Assert.Equal(200, batch.Status);
        var results = batch.Json.GetProperty("results");
        Assert.Equal(day.Body, results[0].GetProperty("data").GetRawText());
        Assert.Equal(31, results[1].GetProperty("data").GetProperty("days").GetArrayLength());
    }

    private static DateTimeOffset Time(JsonElement element) => element.GetDateTimeOffset();

    private static DateTimeOffset Middle(JsonElement slot) =>
        Time(slot.GetProperty("start")) + ((Time(slot.GetProperty("end")) - Time(slot.GetProperty("start"))) / 2);
}
