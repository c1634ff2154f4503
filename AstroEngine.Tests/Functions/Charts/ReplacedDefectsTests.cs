using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts;

/// <summary>What the replaced systems got wrong in charts, asked of the service: each test names what went wrong there.</summary>
[Collection(ServiceGroup.Name)]
public sealed class ReplacedDefectsTests(ServiceFixture fixture)
{
    /// <summary>There 5.75 hours became 5.8, and the ascendant of every birth in Nepal was three quarters of a degree off.</summary>
    [Fact]
    public async Task Offset_OfNepal_IsExact()
    {
        var birth = SampleBirth.With("\"timezone_offset\":5.75");

        var chart = (await fixture.Service.PostAsync("/lahiri/natal", birth)).Json;
        var zoned = (await fixture.Service.PostAsync("/lahiri/natal", birth.Replace("\"timezone_offset\":5.75", "\"timezone\":\"Asia/Kathmandu\"", StringComparison.Ordinal))).Json;

        Assert.Equal("1990-05-15T08:45:00Z", chart.GetProperty("moment").GetProperty("utc").GetString());
        Assert.Equal(chart.GetProperty("angles").GetRawText(), zoned.GetProperty("angles").GetRawText());
    }

    /// <summary>There a birth needed seconds, and lay between 1900 and 2100.</summary>
    [Theory]
    [InlineData("\"birth_time\":\"14:30\"")]
    [InlineData("\"birth_time\":\"14:30:00\"")]
    [InlineData("\"birth_date\":\"1856-07-23\"")]
    [InlineData("\"birth_date\":\"2150-01-01\"")]
    public async Task Birth_WithoutSecondsOrInAnotherCentury_HasItsCharts(string field)
    {
        foreach (var route in (string[])["natal", "divisional/9", "dasha/vimshottari", "panchanga", "ashtakavarga"])
        {
            var answer = await fixture.Service.PostAsync($"/lahiri/{route}", SampleBirth.With(field));
            Assert.True(answer.Status == 200, $"{route}: {answer.Body}");
        }
    }

    /// <summary>There each chart had its own node: the Rahu of the D3 was the mean one, that of the D9 the true one.</summary>
    [Theory]
    [InlineData("mean")]
    [InlineData("true")]
    public async Task Node_OfEveryChart_IsTheOneThatWasAskedFor(string node)
    {
        var birth = SampleBirth.With($"\"node\":\"{node}\"");
        var natal = Point((await fixture.Service.PostAsync("/lahiri/natal", birth)).Json.GetProperty("points"), "rahu").GetProperty("longitude").GetDouble();

        var sixteen = (await fixture.Service.PostAsync("/lahiri/divisional", birth)).Json.GetProperty("charts");

        Assert.Equal(16, sixteen.GetArrayLength());
        Assert.All(sixteen.EnumerateArray(), chart =>
            Assert.Equal(natal, Point(chart.GetProperty("points"), "rahu").GetProperty("natal_longitude").GetDouble()));
    }

    /// <summary>There the ends of periods were rounded to days at every level, by six lengths of a year.</summary>
    [Theory]
    [InlineData("\"year_length\":365.25", 365.25)]
    [InlineData("\"year_length\":\"sidereal\"", 365.256364)]
    [InlineData("\"year_length\":\"tropical\"", 365.242190)]
    [InlineData("\"year_length\":\"savana\"", 360)]
    public async Task YearLength_OfADasha_IsThatOfEveryPeriod(string field, double days)
    {
        var dasha = (await fixture.Service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.With(field, "\"levels\":1"))).Json;

        var moon = dasha.GetProperty("periods").EnumerateArray().Single(p => p.GetProperty("lord").GetString() == "moon");
        var length = moon.GetProperty("end").GetDateTimeOffset() - moon.GetProperty("start").GetDateTimeOffset();
        Assert.Equal(TimeSpan.FromDays(10 * days).TotalSeconds, length.TotalSeconds, 0.0015);
    }

    /// <summary>There a question for the running periods of five levels was answered with 59,049 of them, five megabytes.</summary>
    [Fact]
    public async Task FiveLevels_AtAnInstant_AreOneChainOfAKilobyte()
    {
        var answer = await fixture.Service.PostAsync(
            "/lahiri/dasha/vimshottari", SampleBirth.With("\"levels\":5", "\"at\":\"2026-06-01T00:00:00Z\""));

        Assert.InRange(answer.Body.Length, 500, 2500);
        var level = answer.Json.GetProperty("periods");
        for (var depth = 1; depth <= 5; depth++)
        {
            var period = Assert.Single(level.EnumerateArray());
            Assert.Equal(depth, period.GetProperty("level").GetInt32());
            if (depth < 5)
            {
                level = period.GetProperty("periods");
            }
        }

        Assert.Equal(400, (await fixture.Service.PostAsync("/lahiri/dasha/vimshottari", SampleBirth.With("\"levels\":5"))).Status);
    }

    /// <summary>There the charts of one zodiac were reckoned with two ayanamsas, 22.3706 and 22.3443.</summary>
    [Fact]
    public async Task Ayanamsa_OfYukteshwar_IsOneInEveryChart()
    {
        List<double> shifts = [];
        var tropical = Point((await fixture.Service.PostAsync("/tropical/natal", SampleBirth.Json)).Json.GetProperty("points"), "sun").GetProperty("longitude").GetDouble();
        foreach (var (route, points, longitude) in ((string, string, string)[])
            [("natal", "points", "longitude"), ("divisional/9", "points", "natal_longitude"), ("ashtakavarga", "points", "longitude")])
        {
            var chart = (await fixture.Service.PostAsync($"/yukteshwar/{route}", SampleBirth.Json)).Json;
            shifts.Add(tropical - Point(chart.GetProperty(points), "sun").GetProperty(longitude).GetDouble());
        }

        Assert.Single(shifts.Select(shift => Math.Round(shift, 8)).Distinct());
        Assert.InRange(shifts[0], 22.34, 22.35);
    }

    private static JsonElement Point(JsonElement points, string name) =>
        points.EnumerateArray().Single(point => point.GetProperty("point").GetString() == name);
}
