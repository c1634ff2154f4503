using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts.Returns;

[Collection(ServiceGroup.Name)]
public sealed class ReturnFunctionTests(ServiceFixture fixture)
{
    private const string From = "\"from\":\"2026-01-01T00:00:00Z\"";

    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Post_SolarReturns_HaveTheSunAtItsNatalPlaceEachYear()
    {
        var answer = await _service.PostAsync("/tropical/returns/sun", SampleBirth.With($"{From},\"count\":3,\"at_latitude\":52.5,\"at_longitude\":13.4"));
        Assert.Equal(200, answer.Status);
        Assert.Equal(("returns", "sun"), (answer.Json.GetProperty("kind").GetString(), answer.Json.GetProperty("point").GetString()));
        var natal = answer.Json.GetProperty("natal_longitude").GetDouble();
        var returns = answer.Json.GetProperty("returns").EnumerateArray().ToList();
        Assert.Equal([2026, 2027, 2028], returns.Select(r => r.GetProperty("at").GetDateTimeOffset().Year));
        foreach (var chart in returns.Select(r => r.GetProperty("chart")))
        {
            var sun = chart.GetProperty("points").EnumerateArray().First(p => p.GetProperty("point").GetString() == "sun");
            Assert.Equal(natal, sun.GetProperty("longitude").GetDouble(), 1e-7);
            Assert.Equal(52.5, chart.GetProperty("place").GetProperty("latitude").GetDouble());
            Assert.Equal(12, chart.GetProperty("houses").GetArrayLength());
            Assert.NotEmpty(chart.GetProperty("aspects").EnumerateArray());
        }
    }

    [Fact]
    public async Task Get_PrecessionCorrected_ComesLaterThanTheTropicalReturn()
    {
        var plain = await _service.GetAsync($"/tropical/returns/sun?{SampleBirth.Query}&from=2026-01-01T00:00:00Z");
        var corrected = await _service.GetAsync($"/tropical/returns/sun?{SampleBirth.Query}&from=2026-01-01T00:00:00Z&precession_corrected=true");
        // 36 years of 50.3 seconds of arc, at a degree a day.
        Assert.InRange((At(corrected.Json) - At(plain.Json)).TotalHours, 11.5, 13.5);
    }

    [Fact]
    public async Task Post_BeyondEveryEphemeris_IsUnprocessable()
    {
        var answer = await _service.PostAsync("/tropical/returns/pluto", SampleBirth.With("\"from\":\"9000-01-01T00:00:00Z\""));
        Assert.Equal((422, "application/problem+json"), (answer.Status, answer.ContentType));
    }

    [Theory]
    [InlineData("earth", From, "point")]
    [InlineData("sun", "\"count\":0", "count")]
    [InlineData("sun", "\"count\":51", "count")]
    [InlineData("pluto", "\"count\":51", "count")]
    [InlineData("pluto", "\"count\":11,\"center\":\"topocentric\"", "count")]
    [InlineData("true_lilith", "\"count\":21", "count")]
    [InlineData("ketu", "\"count\":21,\"node\":\"true\"", "count")]
    [InlineData("moon", "\"count\":21,\"center\":\"topocentric\"", "count")]
    [InlineData("sun", "\"count\":1.5", "count")]
    [InlineData("sun", "\"at_latitude\":91,\"at_longitude\":0", "at_latitude")]
    [InlineData("sun", "\"at_latitude\":50", "at_longitude")]
    [InlineData("sun", "\"precession_corrected\":\"yes\"", "precession_corrected")]
    [InlineData("sun", "\"precession_corrected\":true", "precession_corrected")]
    [InlineData("sun", "\"from\":\"yesterday\"", "from")]
    [InlineData("rahu", "\"center\":\"heliocentric\"", "point")]
    public async Task Post_WrongField_IsNamed(string point, string field, string name)
    {
        var answer = await _service.PostAsync($"/lahiri/returns/{point}", SampleBirth.With(field));
        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Equal([name], answer.Json.GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }

    private static DateTimeOffset At(JsonElement answer) => answer.GetProperty("returns")[0].GetProperty("at").GetDateTimeOffset();
}
