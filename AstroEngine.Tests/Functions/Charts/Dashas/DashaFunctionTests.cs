using System.Globalization;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts.Dashas;

[Collection(ServiceGroup.Name)]
public sealed class DashaFunctionTests(ServiceFixture fixture)
{
    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Post_SampleBirth_GivesTheKnownMahadashas()
    {
        var dasha = (await _service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.With("\"year_length\":365.256363"))).Json;
        Assert.Equal("dasha", dasha.GetProperty("kind").GetString());
        Assert.Equal("lahiri", dasha.GetProperty("zodiac").GetString());
        Assert.Equal("vimshottari", dasha.GetProperty("system").GetString());
        Assert.Equal("moon", dasha.GetProperty("start_from").GetString());
        Assert.Equal("janma", dasha.GetProperty("method").GetString());
        Assert.Equal(3, dasha.GetProperty("levels").GetInt32());
        Assert.Equal(365.256363, dasha.GetProperty("year_length").GetDouble());
        Assert.Equal("sun", dasha.GetProperty("balance").GetProperty("lord").GetString());
        var periods = Periods(dasha);
        Assert.Equal(
            ["sun", "moon", "mars", "rahu", "jupiter", "saturn", "mercury", "ketu", "venus"],
            periods.Select(p => p.GetProperty("lord").GetString()));
        Assert.Equal(new DateTime(1994, 1, 6, 18, 25, 37), End(periods[0]).UtcDateTime, TimeSpan.FromMinutes(1));
        var balance = dasha.GetProperty("balance").GetProperty("years").GetDouble();
        Assert.Equal((End(periods[0]) - new DateTimeOffset(1990, 5, 15, 9, 0, 0, default)).TotalDays / 365.256363, balance, 1e-7);
        Assert.EndsWith("+05:30", periods[0].GetProperty("end").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_JulianYear_EndsTheSunEarlier()
    {
        var dasha = (await _service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.With("\"levels\":1"))).Json;
        Assert.Equal(365.25, dasha.GetProperty("year_length").GetDouble());
        // 3.65 years of 0.006363 days less than a sidereal year.
        Assert.Equal(new DateTime(1994, 1, 6, 17, 52, 10), End(Periods(dasha)[0]).UtcDateTime, TimeSpan.FromMinutes(1));
        Assert.All(Periods(dasha), p => Assert.False(p.TryGetProperty("periods", out _)));
    }

    [Fact]
    public async Task Post_ThreeLevels_SumToTheMillisecond()
    {
        var dasha = (await _service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.Json)).Json;
        var count = 0;
        Check(Periods(dasha), 1);
        Assert.Equal(9 + 81 + 729, count);

        void Check(List<JsonElement> siblings, int level)
        {
            for (var i = 0; i < siblings.Count; i++)
            {
                count++;
                Assert.Equal(level, siblings[i].GetProperty("level").GetInt32());
                Assert.True(i == 0 || Start(siblings[i]) == End(siblings[i - 1]));
                if (level < 3)
                {
                    var children = Periods(siblings[i]);
                    Assert.Equal(Start(siblings[i]), Start(children[0]));
                    Assert.Equal(End(siblings[i]), End(children[^1]));
                    Assert.Equal(siblings[i].GetProperty("lord").GetString(), children[0].GetProperty("lord").GetString());
                    Check(children, level + 1);
                }
            }
        }
    }

    [Fact]
    public async Task Post_AtWithSixLevels_IsOneChainInAKilobyte()
    {
        var answer = await _service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.With("\"at\":\"2026-01-01T00:00:00Z\"", "\"levels\":6"));
        Assert.Equal(200, answer.Status);
        Assert.InRange(answer.Body.Length, 300, 1500);
        Assert.Equal("2026-01-01T05:30:00+05:30", answer.Json.GetProperty("at").GetString());
        var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, default);
        var level = 0;
        for (var periods = Periods(answer.Json); periods.Count > 0; periods = Periods(periods[0]))
        {
            var period = Assert.Single(periods);
            Assert.Equal(++level, period.GetProperty("level").GetInt32());
            Assert.True(Start(period) <= at && at < End(period));
        }

        Assert.Equal(6, level);
    }

    [Fact]
    public async Task Post_AtTheStartThatAnAnswerNames_IsThatPeriod()
    {
        var whole = (await _service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.Json)).Json;
        foreach (var maha in Periods(whole))
        {
            foreach (var antar in Periods(maha).Where((_, i) => i % 3 == 0))
            {
                var start = antar.GetProperty("start").GetString()!;
                var at = (await _service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.With("\"levels\":2", $"\"at\":\"{start}\""))).Json;
                Assert.Equal(start, Periods(Periods(at)[0])[0].GetProperty("start").GetString());
            }
        }
    }

    [Fact]
    public async Task Post_Window_HasTheOverlappingPeriodsOfTheWhole()
    {
        var answer = await _service.PostAsync(
            "/lahiri/dasha/vimshottari",
            SampleBirth.With("\"from\":\"2026-01-01T00:00:00Z\"", "\"to\":\"2026-02-01T00:00:00Z\"", "\"levels\":5"));
        Assert.Equal(200, answer.Status);
        var from = new DateTimeOffset(2026, 1, 1, 0, 0, 0, default);
        var deepest = Deepest(answer.Json, 5).ToList();
        Assert.True(Start(deepest[0]) <= from && End(deepest[0]) > from);
        Assert.True(Start(deepest[^1]) < from.AddDays(31) && End(deepest[^1]) >= from.AddDays(31));
        for (var i = 1; i < deepest.Count; i++)
        {
            Assert.Equal(End(deepest[i - 1]), Start(deepest[i]));
        }
    }

    [Fact]
    public async Task Post_WindowOfTooManyPeriods_SaysHowManyMayBe()
    {
        var answer = await _service.PostAsync(
            "/lahiri/dasha/vimshottari",
            SampleBirth.With("\"from\":\"1990-01-01T00:00:00Z\"", "\"to\":\"2110-01-01T00:00:00Z\"", "\"levels\":6"));
        Assert.Equal((422, 2041), (answer.Status, answer.Json.GetProperty("code").GetInt32()));
        Assert.Contains("10000 are allowed", answer.Json.GetProperty("errors").GetProperty("levels")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1980-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    public async Task Post_AtBeforeTheFirstPeriod_Is422(string at)
    {
        var answer = await _service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.With($"\"at\":\"{at}\""));
        Assert.Equal((422, 2040), (answer.Status, answer.Json.GetProperty("code").GetInt32()));
        Assert.Contains("before the first period, which began at 1988-01-0", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ashtottari", "sun", 8)]
    [InlineData("yogini", "saturn", 8)]
    public async Task Post_OtherSystems_HaveTheirLords(string system, string _, int count)
    {
        var answer = await _service.PostAsync($"/lahiri/dasha/{system}", SampleBirth.Json);
        Assert.Equal(200, answer.Status);
        Assert.Equal(count, Periods(answer.Json).Count);
        Assert.Equal(
            answer.Json.GetProperty("balance").GetProperty("lord").GetString(),
            Periods(answer.Json)[0].GetProperty("lord").GetString());
    }

    [Fact]
    public async Task Post_Yogini_NamesTheYoginiBesideTheLord()
    {
        var answer = await _service.PostAsync("/lahiri/dasha/yogini", SampleBirth.Json);
        var pairs = Periods(answer.Json).Select(p => (p.GetProperty("lord").GetString(), p.GetProperty("yogini").GetString())).ToList();
        Assert.Contains(("moon", "mangala"), pairs);
        Assert.Contains(("rahu", "sankata"), pairs);
        Assert.True(answer.Json.GetProperty("balance").TryGetProperty("yogini", out _));
    }

    [Theory]
    [InlineData("sidereal", 365.256364)]
    [InlineData("tropical", 365.24219)]
    [InlineData("savana", 360)]
    [InlineData("julian", 365.25)]
    public async Task Get_NameOfAYear_IsItsNumberAndTheSameCacheEntry(string name, double days)
    {
        var byName = await _service.GetAsync($"/lahiri/dasha/vimshottari?{SampleBirth.Query}&levels=1&year_length={name}");
        var byNumber = await _service.PostAsync(
            "/lahiri/dasha/vimshottari", SampleBirth.With("\"levels\":1", $"\"year_length\":{days.ToString(CultureInfo.InvariantCulture)}"));
        Assert.Equal(days, byName.Json.GetProperty("year_length").GetDouble());
        Assert.Equal(byName.Body, byNumber.Body);
        Assert.Equal("astro; hit; detail=memory", byNumber.Headers["Cache-Status"]);
    }

    [Theory]
    [InlineData("\"start_from\":\"lagna\"")]
    [InlineData("\"start_from\":\"venus\"")]
    [InlineData("\"start_from\":\"ketu\"")]
    [InlineData("\"method\":\"utpanna\"")]
    [InlineData("\"levels\":2")]
    [InlineData("\"year_length\":360")]
    [InlineData("\"positions\":\"geometric\"")]
    [InlineData("\"at\":\"2000-01-01T00:00:00Z\"")]
    public async Task Post_FieldThatDecidesTheAnswer_GivesAnother(string field)
    {
        var first = await _service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.Json);
        var second = await _service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.With(field));
        Assert.Equal(200, second.Status);
        Assert.NotEqual(first.Body, second.Body);
    }

    [Theory]
    [InlineData("vimshottari", "\"levels\":4", "levels", "at most 3 without")]
    [InlineData("vimshottari", "\"levels\":0", "levels", "between 1 and 6")]
    [InlineData("vimshottari", "\"levels\":7", "levels", "between 1 and 6")]
    [InlineData("vimshottari", "\"levels\":2.5", "levels", "whole number")]
    [InlineData("vimshottari", "\"levels\":\"deep\"", "levels", "a number")]
    [InlineData("vimshottari", "\"year_length\":299", "year_length", "between 300 and 400")]
    [InlineData("vimshottari", "\"year_length\":1e300", "year_length", "between 300 and 400")]
    [InlineData("vimshottari", "\"year_length\":\"lunar\"", "year_length", "julian, sidereal, tropical, savana")]
    [InlineData("vimshottari", "\"year_length\":[365]", "year_length", "a number of days")]
    [InlineData("vimshottari", "\"at\":\"2026-01-01T00:00:00\"", "at", "offset")]
    [InlineData("vimshottari", "\"at\":\"tomorrow\"", "at", "offset")]
    [InlineData("vimshottari", "\"at\":\"3000-01-01T00:00:00Z\"", "at", "1000 years")]
    [InlineData("vimshottari", "\"from\":\"2026-01-01T00:00:00Z\"", "to", "together")]
    [InlineData("vimshottari", "\"method\":\"jaimini\"", "method", "janma, utpanna, kshema, adhana")]
    [InlineData("vimshottari", "\"start_from\":\"gulika\"", "start_from", "lagna, sun")]
    [InlineData("vimshottari", "\"center\":\"heliocentric\"", "center", "geocentric or topocentric")]
    [InlineData("yogini", "\"method\":\"janma\"", "method", "is not a field")]
    [InlineData("vimshottari", "\"counted_from\":\"ardra\"", "counted_from", "is not a field")]
    [InlineData("vimshottari", "\"system\":\"yogini\"", "system", "given by the path")]
    [InlineData("vimsottari", "\"levels\":1", "system", "vimshottari, ashtottari, yogini")]
    [InlineData("%20", "\"levels\":1", "system", "vimshottari")]
    [InlineData("..%2Fnatal", "\"levels\":1", "system", "vimshottari")]
    public async Task Post_WrongField_Is400ThatSaysWhatIsAllowed(string system, string field, string name, string message)
    {
        var answer = await _service.PostAsync($"/lahiri/dasha/{system}", SampleBirth.With(field));
        Assert.Equal(400, answer.Status);
        var errors = answer.Json.GetProperty("errors").GetProperty(name);
        Assert.Contains(message, errors[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"from\":\"2026-01-01T00:00:00Z\"", "\"to\":\"2026-01-01T00:00:00Z\"", "to")]
    [InlineData("\"from\":\"2027-01-01T00:00:00Z\"", "\"to\":\"2026-01-01T00:00:00Z\"", "to")]
    [InlineData("\"at\":\"2026-01-01T00:00:00Z\"", "\"to\":\"2026-01-01T00:00:00Z\"", "at")]
    public async Task Post_SpanThatIsNone_Is400(string first, string second, string name)
    {
        var answer = await _service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.With(first, second));
        Assert.Equal(400, answer.Status);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty(name, out _));
    }

    [Fact]
    public async Task Post_TropicalZodiac_Is400ForANakshatraDasha()
    {
        var answer = await _service.PostAsync("/tropical/dasha/vimshottari", SampleBirth.Json);
        Assert.Equal(400, answer.Status);
        Assert.Contains("nakshatras", answer.Json.GetProperty("errors").GetProperty("zodiac")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_PathAsType_IsTheSameAnswer()
    {
        var alone = await _service.PostAsync("/lahiri/dasha/yogini", SampleBirth.With("\"levels\":1"));
        var batch = await _service.PostAsync(
            "/batch/calculate",
            $$"""{"requests":[{"type":"dasha/yogini","zodiac":"lahiri","data":{{SampleBirth.With("\"levels\":1")}}},{"type":"dasha","zodiac":"lahiri","data":{{SampleBirth.With("\"levels\":1", "\"system\":\"yogini\"")}}}]}""");
        Assert.Equal(200, batch.Status);
        Assert.All(
            batch.Json.GetProperty("results").EnumerateArray(),
            result => Assert.Equal(alone.Body, result.GetProperty("data").GetRawText()));
    }

    private static IEnumerable<JsonElement> Deepest(JsonElement parent, int level) =>
        level == 1 ? Periods(parent) : Periods(parent).SelectMany(child => Deepest(child, level - 1));

    private static List<JsonElement> Periods(JsonElement parent) =>
        parent.TryGetProperty("periods", out var periods) ? [.. periods.EnumerateArray()] : [];

    private static DateTimeOffset Start(JsonElement period) => period.GetProperty("start").GetDateTimeOffset();

    private static DateTimeOffset End(JsonElement period) => period.GetProperty("end").GetDateTimeOffset();
}
