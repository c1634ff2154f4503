using System.Text;

namespace AstroEngine.Tests.Functions.Http;

/// <summary>Whatever a caller sends wrong is a clear 4xx that names the field, what is allowed and what came.</summary>
[Collection(ServiceGroup.Name)]
public sealed class ProblemTests(ServiceFixture fixture)
{
    private readonly RunningService _service = fixture.Service;

    [Theory]
    [InlineData("\"latitude\":95", "latitude", "must be between -90 and 90, was 95")]
    [InlineData("\"latitude\":\"abc\"", "latitude", "must be a number between -90 and 90, was \"abc\"")]
    [InlineData("\"latitude\":\"28.6\"", "latitude", "must be a number between -90 and 90, was \"28.6\"")]
    [InlineData("\"latitude\":[1]", "latitude", "must be a number between -90 and 90, was the list [1]")]
    [InlineData("\"latitude\":{}", "latitude", "must be a number between -90 and 90, was an object")]
    [InlineData("\"latitude\":true", "latitude", "must be a number between -90 and 90, was true")]
    [InlineData("\"latitude\":1e999", "latitude", "was 1e999")]
    [InlineData("\"latitude\":null", "latitude", "is required")]
    [InlineData("\"longitude\":-180.5", "longitude", "must be between -180 and 180, was -180.5")]
    [InlineData("\"altitude\":1e9", "altitude", "was 1e9")]
    [InlineData("\"birth_date\":\"1990-02-30\"", "birth_date", "was \"1990-02-30\"")]
    [InlineData("\"birth_date\":\"1900-02-29\"", "birth_date", "was \"1900-02-29\"")]
    [InlineData("\"birth_date\":\"15.05.1990\"", "birth_date", "YYYY-MM-DD")]
    [InlineData("\"birth_date\":\"0000-01-01\"", "birth_date", "0001 to 9998")]
    [InlineData("\"birth_date\":\"9999-12-31\"", "birth_date", "0001 to 9998")]
    [InlineData("\"birth_date\":\"１９９０-05-15\"", "birth_date", "YYYY-MM-DD")]
    [InlineData("\"birth_date\":19900515", "birth_date", "was 19900515")]
    [InlineData("\"birth_time\":\"24:00\"", "birth_time", "was \"24:00\"")]
    [InlineData("\"birth_time\":\"2:30\"", "birth_time", "HH:MM")]
    [InlineData("\"birth_time\":\"14:30:60\"", "birth_time", "was \"14:30:60\"")]
    [InlineData("\"birth_time\":\"14:30 \"", "birth_time", "HH:MM")]
    [InlineData("\"timezone_offset\":15", "timezone_offset", "between -12 and 14, was 15")]
    [InlineData("\"timezone\":\"Asia/Kolkata\"", "timezone", "cannot be given together")]
    [InlineData("\"house_system\":\"placidius\"", "house_system", "must be one of whole_sign, placidus")]
    [InlineData("\"node\":\"both\"", "node", "must be one of mean, true, was \"both\"")]
    [InlineData("\"center\":\"Geocentric\"", "center", "must be one of geocentric, topocentric, heliocentric")]
    [InlineData("\"positions\":1", "positions", "must be one of apparent, geometric, was 1")]
    [InlineData("\"sunrise\":\"late\"", "sunrise", "must be one of astronomical, hindu")]
    [InlineData("\"disambiguation\":\"both\"", "disambiguation", "must be one of reject, earlier, later")]
    [InlineData("\"calendar\":\"maya\"", "calendar", "must be one of gregorian, julian")]
    [InlineData("\"points\":[\"sun\",\"vulcan\"]", "points", "\"vulcan\"")]
    [InlineData("\"points\":[\"sun\",\"sun\"]", "points", "\"sun\" came twice")]
    [InlineData("\"points\":[]", "points", "must be a list of sun")]
    [InlineData("\"points\":[1]", "points", "must be a list of sun")]
    [InlineData("\"points\":\"sun\"", "points", "must be a list of sun")]
    [InlineData("\"user_name\":\"\"", "user_name", "1 to 100 characters")]
    [InlineData("\"user_name\":\"a\\u0000b\"", "user_name", "without control characters")]
    [InlineData("\"latitud\":1", "latitud", "is not a field of this request; the fields are altitude")]
    public async Task Post_WrongField_IsNamedWithWhatIsAllowedAndWhatCame(string field, string name, string message)
    {
        var answer = await _service.PostAsync("/lahiri/natal", SampleBirth.With(field));
        IsProblem(answer, 400);
        Assert.Contains(message, answer.Json.GetProperty("errors").GetProperty(name)[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("birth_date")]
    [InlineData("birth_time")]
    [InlineData("latitude")]
    [InlineData("longitude")]
    public async Task Post_MissingField_IsNamed(string name)
    {
        var answer = await _service.PostAsync("/lahiri/natal", SampleBirth.Without(name));
        IsProblem(answer, 400);
        Assert.Contains("is required", answer.Json.GetProperty("errors").GetProperty(name)[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NoClock_SaysWhichFieldsGiveOne()
    {
        var answer = await _service.PostAsync("/lahiri/natal", SampleBirth.Without("timezone_offset"));
        IsProblem(answer, 400);
        Assert.Contains("timezone_offset", answer.Json.GetProperty("errors").GetProperty("timezone")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SeveralMistakes_AreAllNamed()
    {
        var answer = await _service.PostAsync("/lahiri/natal", """{"birth_date":"x","latitude":91,"longitude":181,"extra":1}""");
        IsProblem(answer, 400);
        Assert.Equal(
            ["birth_date", "birth_time", "extra", "latitude", "longitude", "timezone"],
            answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }

    [Theory]
    [InlineData("Europe/Atlantis")]
    [InlineData("IST")]
    [InlineData("")]
    public async Task Post_UnknownZone_IsNamed(string zone)
    {
        var birth = SampleBirth.Without("timezone_offset").Replace("}", $",\"timezone\":\"{zone}\"}}", StringComparison.Ordinal);
        var answer = await _service.PostAsync("/lahiri/natal", birth);
        IsProblem(answer, 400);
        Assert.Contains("IANA", answer.Json.GetProperty("errors").GetProperty("timezone")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("atlantean")]
    [InlineData("LAHIRI")]
    [InlineData("%20")]
    public async Task Post_UnknownZodiac_IsNamed(string zodiac)
    {
        var answer = await _service.PostAsync($"/{zodiac}/natal", SampleBirth.Json);
        IsProblem(answer, 400);
        Assert.Contains("GET /zodiacs", answer.Json.GetProperty("errors").GetProperty("zodiac")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-03-10", "02:30", 2010, "2024-03-10T01:30:00-05:00", "2024-03-10T03:30:00-04:00")]
    [InlineData("2024-11-03", "01:30", 2011, "2024-11-03T01:30:00-04:00", "2024-11-03T01:30:00-05:00")]
    public async Task Post_LocalTimeThatIsNotOneInstant_NamesThePossibleOnes(string date, string time, int code, string earlier, string later)
    {
        var answer = await _service.PostAsync(
            "/tropical/natal",
            $$"""{"birth_date":"{{date}}","birth_time":"{{time}}","latitude":40.7,"longitude":-74,"timezone":"America/New_York"}""");
        IsProblem(answer, 422);
        Assert.Equal(code, answer.Json.GetProperty("code").GetInt32());
        Assert.Equal([earlier, later], answer.Json.GetProperty("possible_instants").EnumerateArray().Select(i => i.GetString()));
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty("birth_time", out _));
    }

    [Fact]
    public async Task Post_DateBeyondTheEphemeris_SaysWhatToInstall()
    {
        var answer = await _service.PostAsync("/lahiri/natal", SampleBirth.With("\"birth_date\":\"6000-01-01\""));
        IsProblem(answer, 422);
        Assert.Contains("swe-standard-data", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"birth_date\":")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{} {}")]
    [InlineData("{\"latitude\":1,\"latitude\":2}")]
    [InlineData("{\"latitude\":NaN}")]
    [InlineData("{\"a\":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}")]
    [InlineData("{\"user_name\":\"\\ud800\"}")]
    [InlineData("{/* comment */}")]
    public async Task Post_BrokenJson_IsSaid(string body)
    {
        var answer = await _service.PostAsync("/lahiri/natal", body);
        IsProblem(answer, 400);
        Assert.Equal(1001, answer.Json.GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task Post_InvalidUtf8_IsSaid()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/lahiri/natal")
        {
            Content = new ByteArrayContent([.. "{\"user_name\":\""u8, 0xFF, 0xFE, .. "\"}"u8]),
        };
        request.Content.Headers.ContentType = new("application/json");
        IsProblem(await _service.SendAsync(request), 400);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_BodyOfTwoMegabytes_IsTooLarge(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/lahiri/natal")
        {
            Content = new StringContent($"{{\"user_name\":\"{new string('a', 2_000_000)}\"}}", Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = chunked;
        var answer = await _service.SendAsync(request);
        IsProblem(answer, 413);
        Assert.Contains("1048576", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AnotherMediaType_IsSaid()
    {
        var answer = await _service.PostAsync("/lahiri/natal", SampleBirth.Json, "text/plain");
        IsProblem(answer, 415);
        Assert.Contains("application/json", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_LongNameInTheQuery_IsCut()
    {
        var answer = await _service.PostAsync($"/lahiri/natal?{new string('n', 3000)}=1", SampleBirth.Json);
        IsProblem(answer, 400);
        Assert.InRange(Assert.Single(answer.Json.GetProperty("errors").EnumerateObject()).Name.Length, 1, 100);
    }

    [Fact]
    public async Task Post_FieldsInTheQuery_AreRefused()
    {
        var answer = await _service.PostAsync("/lahiri/natal?node=true", SampleBirth.Json);
        IsProblem(answer, 400);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty("node", out _));
    }

    [Theory]
    [InlineData("latitude=95", "latitude", "was 95")]
    [InlineData("latitude=abc", "latitude", "was \"abc\"")]
    [InlineData("latitude=NaN", "latitude", "was \"NaN\"")]
    [InlineData("latitude=1&latitude=2", "latitude", "was \"1,2\"")]
    [InlineData("colour=red", "colour", "is not a field")]
    public async Task Get_WrongField_IsNamed(string query, string name, string message)
    {
        var rest = string.Join('&', SampleBirth.Query.Split('&').Where(f => !query.StartsWith(f.Split('=')[0], StringComparison.Ordinal)));
        var answer = await _service.GetAsync($"/lahiri/natal?{rest}&{query}");
        IsProblem(answer, 400);
        Assert.Contains(message, answer.Json.GetProperty("errors").GetProperty(name)[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_CorrelationId_IsEchoedOrReplaced()
    {
        using var good = new HttpRequestMessage(HttpMethod.Post, "/lahiri/natal") { Content = new StringContent("{") };
        good.Content.Headers.ContentType = new("application/json");
        good.Headers.Add("X-Correlation-Id", "my-id.1");
        var answer = await _service.SendAsync(good);
        Assert.Equal("my-id.1", answer.Headers["X-Correlation-Id"]);
        Assert.Equal("my-id.1", answer.Json.GetProperty("correlation_id").GetString());

        using var hostile = new HttpRequestMessage(HttpMethod.Get, "/zodiacs");
        hostile.Headers.TryAddWithoutValidation("X-Correlation-Id", "<script>");
        Assert.Matches("^[0-9a-f]{32}$", (await _service.SendAsync(hostile)).Headers["X-Correlation-Id"]);
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/nowhere")]
    [InlineData("PUT", "/lahiri/natal")]
    [InlineData("GET", "/cache/clear")]
    [InlineData("POST", "/health")]
    public async Task Send_UnknownRouteOrVerb_IsNotFound(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        Assert.Equal(404, (await _service.SendAsync(request)).Status);
    }

    private static void IsProblem(ServiceAnswer answer, int status)
    {
        Assert.Equal(status, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        var problem = answer.Json;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Contains("/errors/", problem.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        Assert.StartsWith("/", problem.GetProperty("instance").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(problem.GetProperty("correlation_id").GetString()!);
    }
}
