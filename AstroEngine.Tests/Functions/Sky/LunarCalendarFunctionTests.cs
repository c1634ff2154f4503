using System.Globalization;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Sky;

[Collection(ServiceGroup.Name)]
public sealed class LunarCalendarFunctionTests(ServiceFixture fixture)
{
    private const string August = "/lunar-calendar?year=2025&month=8&latitude=55.75&longitude=37.62&timezone=Europe/Moscow";

    private readonly RunningService _service = fixture.Service;

    [Fact]
    public async Task Get_August2025_HasTheTruePhases()
    {
        // The replaced system documents a new moon on 1 August and a full one on the 16th; true are (US Naval Observatory) 9 August 07:55 and 23 August 06:06 UT.
        var answer = await _service.GetAsync(August);

        Assert.Equal(200, answer.Status);
        var phases = answer.Json.GetProperty("phases").EnumerateArray().ToList();
        Assert.Equal(["first_quarter", "full", "last_quarter", "new", "first_quarter"], phases.Select(p => p.GetProperty("phase").GetString()));
        Assert.StartsWith("2025-08-09T10:5", phases[1].GetProperty("at").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("2025-08-23T09:06", phases[3].GetProperty("at").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("+03:00", phases[3].GetProperty("at").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Month_HasADayForEveryDateAndThePhaseOfTheDayOfItsInstant()
    {
        var json = (await _service.GetAsync(August)).Json;

        var days = json.GetProperty("days").EnumerateArray().ToList();
        Assert.Equal(31, days.Count);
        foreach (var day in days)
        {
            var isExact = day.GetProperty("phase_at").ValueKind == JsonValueKind.String;
            var phase = day.GetProperty("phase").GetString()!;
            Assert.Equal(isExact, phase is "new" or "first_quarter" or "full" or "last_quarter");
            Assert.True(!isExact || day.GetProperty("phase_at").GetString()!.StartsWith(day.GetProperty("date").GetString()!, StringComparison.Ordinal));
            Assert.InRange(day.GetProperty("illumination").GetDouble(), 0, 1);
            Assert.InRange(day.GetProperty("tithi").GetProperty("number").GetInt32(), 1, 30);
            Assert.InRange(day.GetProperty("lunar_day").GetInt32(), 1, 30);
        }

        // The day before the full moon waxes, that after it wanes.
        Assert.Equal(["waxing_gibbous", "full", "waning_gibbous"], days.Skip(7).Take(3).Select(d => d.GetProperty("phase").GetString()));
        Assert.True(days[8].GetProperty("illumination").GetDouble() > 0.99);
        Assert.Equal("purnima", days[8].GetProperty("tithi").GetProperty("name").GetString());
        Assert.Equal(1, days[22].GetProperty("lunar_day").GetInt32());
        var lunar = json.GetProperty("lunar_days").EnumerateArray().ToList();
        Assert.All(lunar.Zip(lunar.Skip(1)), pair => Assert.Equal(pair.First.GetProperty("end").GetString(), pair.Second.GetProperty("start").GetString()));
        Assert.Equal(["apogee", "perigee", "apogee"], json.GetProperty("apsides").EnumerateArray().Select(a => a.GetProperty("apsis").GetString()));
    }

    [Fact]
    public async Task Get_Voids_EndWithTheIngressAndBeginWithTheLastAspect()
    {
        // Uranus, Neptune and Pluto are in the middle of their signs, so that they can have the last aspect.
        const string June = "/lunar-calendar?year=2015&month=6";
        var traditional = (await _service.GetAsync(June)).Json.GetProperty("void_of_course").EnumerateArray().ToList();
        var modern = (await _service.GetAsync(June + "&bodies=modern")).Json.GetProperty("void_of_course").EnumerateArray().ToList();

        Assert.InRange(traditional.Count, 12, 15);
        Assert.Equal(traditional.Select(v => v.GetProperty("end").GetString()), modern.Select(v => v.GetProperty("end").GetString()));
        foreach (var (old, young) in traditional.Zip(modern))
        {
            Assert.DoesNotContain(old.GetProperty("last_aspect").GetProperty("to").GetString(), (string[])["uranus", "neptune", "pluto", "moon"]);
            Assert.True(Time(young.GetProperty("start")) >= Time(old.GetProperty("start")));
            Assert.True(Time(old.GetProperty("last_aspect").GetProperty("at")) <= Time(old.GetProperty("start")));
            Assert.True(Time(old.GetProperty("start")) <= Time(old.GetProperty("end")));
        }

        Assert.Contains(modern, v => v.GetProperty("last_aspect").GetProperty("to").GetString() is "uranus" or "neptune" or "pluto");
    }

    [Fact]
    public async Task Get_DatesWithoutPlace_IsInUtcWithoutRisings()
    {
        var answer = await _service.GetAsync("/lunar-calendar?from=2026-08-12&to=2026-08-12");

        Assert.Equal(200, answer.Status);
        var day = Assert.Single(answer.Json.GetProperty("days").EnumerateArray());
        Assert.Equal("new", day.GetProperty("phase").GetString());
        Assert.StartsWith("2026-08-12T17:36", day.GetProperty("phase_at").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("Z", day.GetProperty("phase_at").GetString(), StringComparison.Ordinal);
        Assert.False(day.TryGetProperty("moonrise", out _));
        Assert.False(answer.Json.TryGetProperty("lunar_days", out _));
    }

    [Fact]
    public async Task Get_NearThePole_HasNullsAndNoProblem()
    {
        var answer = await _service.GetAsync("/lunar-calendar?year=2026&month=6&latitude=89&longitude=0&timezone_offset=0");

        Assert.Equal(200, answer.Status);
        Assert.Contains(answer.Json.GetProperty("days").EnumerateArray(), d => d.GetProperty("moonrise").ValueKind == JsonValueKind.Null);
    }

    [Theory]
    [InlineData("", "year")]
    [InlineData("month=3", "year")]
    [InlineData("year=0", "year")]
    [InlineData("year=2026&month=13", "month")]
    [InlineData("year=2026.5", "year")]
    [InlineData("from=2026-01-01", "to")]
    [InlineData("to=2026-01-01", "from")]
    [InlineData("from=2026-01-02&to=2026-01-01", "to")]
    [InlineData("from=2026-01-01&to=2027-01-02", "to")]
    [InlineData("from=2026-01-01&to=2026-01-31&year=2026", "year")]
    [InlineData("year=2026&bodies=all", "bodies")]
    [InlineData("year=2026&latitude=1", "longitude")]
    [InlineData("year=2026&timezone=Mars/Olympus", "timezone")]
    [InlineData("year=2026&zodiac_sign=aries", "zodiac_sign")]
    public async Task Get_WrongField_IsRefusedByItsName(string query, string field)
    {
        var answer = await _service.GetAsync("/lunar-calendar?" + query);

        Assert.Equal(400, answer.Status);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty(field, out _), answer.Json.ToString());
    }

    [Fact]
    public async Task Get_YearBeyondEveryEphemeris_IsUnprocessable() =>
        Assert.Equal(422, (await _service.GetAsync("/lunar-calendar?year=9000&month=1")).Status);

    private static DateTimeOffset Time(JsonElement text) => DateTimeOffset.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}
