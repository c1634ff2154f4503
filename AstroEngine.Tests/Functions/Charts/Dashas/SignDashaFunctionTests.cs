using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts.Dashas;

[Collection(ServiceGroup.Name)]
public sealed class SignDashaFunctionTests(ServiceFixture fixture)
{
    // The chart whose periods PyJHora's tests give; see Core/Vedic/Dashas/Data.
    private const string Chennai =
        """{"birth_date":"1996-12-07","birth_time":"10:34","latitude":13.0878,"longitude":80.2785,"timezone_offset":5.5,"positions":"geometric","year_length":"sidereal","levels":2""";

    // Sagittarius rises and Jupiter stands in Capricorn: it has no year in the first round of Narayana dasha, which begins with it.
    private const string JupiterInCapricorn =
        """{"birth_date":"2009-01-15","birth_time":"06:00","latitude":-33.87,"longitude":151.21,"timezone":"Australia/Sydney","levels":2""";

    private readonly RunningService _service = fixture.Service;

    [Theory]
    [InlineData("chara", "capricorn 10, sagittarius 12, scorpio 4, libra 12, virgo 9, leo 9, cancer 9, gemini 6, taurus 5, aries 4, pisces 3, aquarius 11")]
    [InlineData("narayana", "cancer 9, gemini 6, taurus 5, aries 4, pisces 3, aquarius 11, capricorn 10, sagittarius 12, scorpio 4, libra 12, virgo 9, leo 9")]
    [InlineData("sudasa", "aquarius 11, taurus 5, leo 9, scorpio 4, pisces 3, gemini 6, virgo 9, sagittarius 12, aries 4, cancer 9, libra 12, capricorn 10")]
    [InlineData("kalachakra", "taurus 16, gemini 9, cancer 21, leo 5, virgo 9, libra 16, scorpio 7, sagittarius 10, capricorn 4")]
    public async Task Post_PublishedChart_SignsAndYears(string system, string expected)
    {
        var answer = await _service.PostAsync($"/lahiri/dasha/{system}", Chennai + "}");

        Assert.Equal(200, answer.Status);
        Assert.Equal(system, answer.Json.GetProperty("system").GetString());
        var periods = Periods(answer.Json);
        Assert.Equal(expected, string.Join(", ", periods.Select(p => $"{Lord(p)} {Math.Round(Days(p) / 365.256364, 6)}")));
        Assert.All(periods, p => Assert.Equal(system == "kalachakra" ? 9 : 12, Periods(p).Count));
        Assert.Equal(Lord(periods[0]), answer.Json.GetProperty("balance").GetProperty("lord").GetString());
    }

    [Theory]
    [InlineData("chara", 10)]
    [InlineData("narayana", 9)]
    public async Task Post_DashaOfSigns_BeginsAtBirthWithAWholePeriod(string system, double years)
    {
        var answer = (await _service.PostAsync($"/lahiri/dasha/{system}", Chennai + "}")).Json;

        Assert.Equal(years, answer.GetProperty("balance").GetProperty("years").GetDouble());
        Assert.Equal("1996-12-07T10:34:00+05:30", Periods(answer)[0].GetProperty("start").GetString());
        Assert.False(answer.TryGetProperty("start_from", out _));
    }

    [Fact]
    public async Task Post_Kalachakra_BeginsBeforeBirthAndFollowsTheWheelOrThePada()
    {
        var wheel = (await _service.PostAsync("/lahiri/dasha/kalachakra", Chennai + "}")).Json;
        var pada = (await _service.PostAsync("/lahiri/dasha/kalachakra", Chennai + ",\"antardashas\":\"pada\"}")).Json;

        Assert.Equal("wheel", wheel.GetProperty("antardashas").GetString());
        Assert.Equal(14.2153, wheel.GetProperty("balance").GetProperty("years").GetDouble(), 1e-4);
        Assert.Equal(
            ["gemini", "cancer", "leo", "virgo", "libra", "scorpio", "sagittarius", "capricorn", "aquarius"],
            Periods(Periods(wheel)[1]).Select(Lord));
        Assert.Equal(
            ["gemini", "cancer", "leo", "virgo", "libra", "scorpio", "sagittarius", "aries", "taurus"],
            Periods(Periods(pada)[1]).Select(Lord));
    }

    [Fact]
    public async Task Post_Kalachakra_StartsFromAnotherPointWhenAsked()
    {
        var answer = (await _service.PostAsync("/lahiri/dasha/kalachakra", Chennai + ",\"start_from\":\"mars\"}")).Json;

        Assert.Equal("cancer", Lord(Periods(answer)[0]));
        Assert.Equal("mars", answer.GetProperty("start_from").GetString());
    }

    [Fact]
    public async Task Post_NarayanaWithAYearlessSign_HasItInTheSecondRoundOnly()
    {
        var first = (await _service.PostAsync("/lahiri/dasha/narayana", JupiterInCapricorn + "}")).Json;
        var yearless = Periods(first)[0];
        Assert.Equal("sagittarius", Lord(yearless));
        Assert.Equal(Lord(Periods(first)[1]), first.GetProperty("balance").GetProperty("lord").GetString());
        Assert.Equal(Days(Periods(first)[1]) / 365.25, first.GetProperty("balance").GetProperty("years").GetDouble(), 1e-9);
        Assert.Equal(yearless.GetProperty("start").GetString(), yearless.GetProperty("end").GetString());
        Assert.Empty(Periods(yearless));

        var at = yearless.GetProperty("start").GetString();
        var running = (await _service.PostAsync("/lahiri/dasha/narayana", JupiterInCapricorn + $",\"at\":\"{at}\"}}")).Json;
        Assert.NotEqual("sagittarius", Lord(Assert.Single(Periods(running))));

        var both = (await _service.PostAsync(
            "/lahiri/dasha/narayana", JupiterInCapricorn + ",\"from\":\"2009-01-14T00:00:00Z\",\"to\":\"2160-01-01T00:00:00Z\"}")).Json;
        Assert.Equal(24, Periods(both).Count);
        Assert.Equal(12 * 365.25, Days(Periods(both).Last(p => Lord(p) == "sagittarius")), 1e-6);
        Assert.Equal(144 * 365.25, Periods(both).Sum(Days), 1e-6);
    }

    [Theory]
    [InlineData("narayana", 422)]
    [InlineData("chara", 200)]
    [InlineData("kalachakra", 200)]
    public async Task Post_At150YearsAfterBirth_NarayanaIsOver(string system, int status)
    {
        var answer = await _service.PostAsync($"/lahiri/dasha/{system}", SampleBirth.With("\"at\":\"2140-05-15T09:00:00Z\""));

        Assert.Equal(status, answer.Status);
        if (status == 422)
        {
            Assert.Contains("after the last period", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("lahiri", "chara", "\"start_from\":\"moon\"", "start_from")]
    [InlineData("lahiri", "narayana", "\"antardashas\":\"wheel\"", "antardashas")]
    [InlineData("lahiri", "kalachakra", "\"antardashas\":\"lord\"", "antardashas")]
    [InlineData("tropical", "kalachakra", "\"levels\":1", "zodiac")]
    [InlineData("tropical", "sudasa", "\"levels\":1", "zodiac")]
    public async Task Post_FieldThatTheSystemHasNot_Is400(string zodiac, string system, string field, string name)
    {
        var answer = await _service.PostAsync($"/{zodiac}/dasha/{system}", SampleBirth.With(field));

        Assert.Equal(400, answer.Status);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty(name, out _));
    }

    [Theory]
    [InlineData("chara")]
    [InlineData("narayana")]
    [InlineData("kalachakra")]
    [InlineData("sudasa")]
    public async Task Get_SameFields_SameAnswerAndCacheEntry(string system)
    {
        var posted = await _service.PostAsync($"/raman/dasha/{system}", SampleBirth.With("\"levels\":2"));
        var got = await _service.GetAsync($"/raman/dasha/{system}?{SampleBirth.Query}&levels=2");

        Assert.Equal(posted.Body, got.Body);
        Assert.Equal("astro; hit; detail=memory", got.Headers["Cache-Status"]);
    }

    private static List<JsonElement> Periods(JsonElement parent) =>
        parent.TryGetProperty("periods", out var periods) ? [.. periods.EnumerateArray()] : [];

    private static string? Lord(JsonElement period) => period.GetProperty("lord").GetString();

    private static double Days(JsonElement period) =>
        (period.GetProperty("end").GetDateTimeOffset() - period.GetProperty("start").GetDateTimeOffset()).TotalDays;
}
