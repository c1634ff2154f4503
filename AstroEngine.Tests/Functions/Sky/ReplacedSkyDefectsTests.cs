using System.Globalization;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Sky;

/// <summary>What the replaced systems got wrong of Sun, Moon and two charts, asked of the service: each test names the defect by its number and by what it was.</summary>
[Collection(ServiceGroup.Name)]
public sealed class ReplacedSkyDefectsTests(ServiceFixture fixture)
{
    /// <summary>M1: the search of a year said "success", "validated", and had no eclipse in it; no year has less than two of the Sun and two shadows on the Moon.</summary>
    [Theory]
    [InlineData(1935)]
    [InlineData(2018)]
    [InlineData(2024)]
    [InlineData(2026)]
    public async Task M1_EclipsesOfAYear_AreThere(int year)
    {
        var eclipses = List(await GetAsync($"/eclipses?from={year}-01-01&to={year}-12-31"), "eclipses");

        Assert.InRange(eclipses.Count(e => Text(e, "kind") == "solar"), 2, 5);
        Assert.InRange(eclipses.Count(e => Text(e, "kind") == "lunar"), 2, 5);
        Assert.All(eclipses, e => Assert.StartsWith($"{year}-", Text(e, "maximum"), StringComparison.Ordinal));
    }

    /// <summary>
    /// M2: every eclipse was visible, with the Sun or Moon 45 degrees high in the south; gamma was 1 - magnitude, the duration (magnitude - 1) x 400.
    /// </summary>
    [Fact]
    public async Task M2_EclipseAtPlaces_IsSeenWhereTheSunIsUp()
    {
        const string August = "/eclipses?from=2026-08-12&to=2026-08-12T23:59:59Z&kind=solar";
        var burgos = Assert.Single(List(await GetAsync($"{August}&latitude=42.34&longitude=-3.7"), "eclipses"));
        var sydney = Assert.Single(List(await GetAsync($"{August}&latitude=-33.87&longitude=151.21"), "eclipses"));

        Assert.True(burgos.GetProperty("visible").GetBoolean());
        Assert.Equal("total", Text(burgos.GetProperty("local"), "type"));
        Assert.InRange(burgos.GetProperty("contacts").GetProperty("maximum").GetProperty("altitude").GetDouble(), 5, 12);
        Assert.InRange(burgos.GetProperty("contacts").GetProperty("maximum").GetProperty("azimuth").GetDouble(), 275, 295);
        Assert.False(sydney.GetProperty("visible").GetBoolean());
        // NASA: gamma 0.8977, magnitude 1.0386, 2 minutes 18 seconds, saros 126.
        Assert.Equal(0.8977, burgos.GetProperty("gamma").GetDouble(), 1e-4);
        Assert.Equal(1.0386, burgos.GetProperty("magnitude").GetDouble(), 1e-3);
        Assert.Equal(138, burgos.GetProperty("duration").GetDouble(), 1.5);
        Assert.Equal(126, burgos.GetProperty("saros").GetInt32());
    }

    /// <summary>M7: the sect was reckoned with the Sun always in the meridian, so that every chart was one of the day, and no lot was ever reversed.</summary>
    [Theory]
    [InlineData("14:30", "day", "ascendant + moon - sun")]
    [InlineData("23:30", "night", "ascendant + sun - moon")]
    public async Task M7_SectByTheHorizon_KnowsTheNight(string time, string sect, string fortune)
    {
        var lots = (await fixture.Service.PostAsync("/tropical/lots", SampleBirth.With($"\"birth_time\":\"{time}\""))).Json;

        Assert.Equal(sect, Text(lots, "sect"));
        Assert.Equal(sect == "day", lots.GetProperty("sun_altitude").GetDouble() > 0);
        Assert.Equal(fortune, Text(List(lots, "lots")[0], "formula"));
    }

    /// <summary>S2: the phase of the day was a constant: waxing crescent, light 0.3, the full moon in seven days.</summary>
    [Fact]
    public async Task S2_PhaseOfADay_IsThatOfTheDay()
    {
        foreach (var (date, phase, light) in ((string, string, double)[])
            [("2026-08-12", "new", 0), ("2026-08-20", "first_quarter", 0.5), ("2026-08-28", "full", 1), ("2026-09-01", "waning_gibbous", 0.8)])
        {
            var day = Assert.Single(List(await GetAsync($"/lunar-calendar?from={date}&to={date}"), "days"));
            Assert.Equal(phase, Text(day, "phase"));
            Assert.Equal(light, day.GetProperty("illumination").GetDouble(), 0.1);
        }
    }

    /// <summary>S3: one side wrote <c>days</c>, the other read <c>lunar_days</c>: every list was empty, and names were compared in two languages.</summary>
    [Fact]
    public async Task S3_CalendarOfAMonth_HasNoEmptyList()
    {
        for (var month = 1; month <= 12; month++)
        {
            var calendar = await GetAsync($"/lunar-calendar?year=2026&month={month}&latitude=55.75&longitude=37.62&timezone=Europe/Moscow");

            Assert.Equal(DateTime.DaysInMonth(2026, month), List(calendar, "days").Count);
            Assert.InRange(List(calendar, "lunar_days").Count, 28, 34);
            Assert.InRange(List(calendar, "phases").Count, 3, 5);
            var exact = List(calendar, "days").Where(d => d.GetProperty("phase_at").ValueKind == JsonValueKind.String).Select(d => Text(d, "phase"));
            Assert.Equal(List(calendar, "phases").Select(p => Text(p, "phase")), exact);
        }
    }

    /// <summary>S4: the question for a day was answered with today, under the name of the day that was asked for.</summary>
    [Fact]
    public async Task S4_DayThatIsAskedFor_IsThatDayOfTheMonth()
    {
        const string Place = "latitude=55.75&longitude=37.62&timezone=Europe/Moscow";
        var month = List(await GetAsync($"/lunar-calendar?year=2026&month=8&{Place}"), "days");
        foreach (var day in (int[])[1, 12, 13, 31])
        {
            var date = $"2026-08-{day:00}";
            var alone = Assert.Single(List(await GetAsync($"/lunar-calendar?from={date}&to={date}&{Place}"), "days"));
            Assert.Equal(month[day - 1].GetRawText(), alone.GetRawText());
            Assert.Equal(date, Text(alone, "date"));
        }

        Assert.True(month.Select(d => d.GetProperty("lunar_day").GetInt32()).Distinct().Count() >= 27);
    }

    /// <summary>S5: void of course was promised and not there. The Moon enters thirteen or fourteen signs in a month, and is void before each.</summary>
    [Fact]
    public async Task S5_VoidOfCourse_ComesBeforeEveryIngress()
    {
        var voids = List(await GetAsync("/lunar-calendar?year=2026"), "void_of_course");

        Assert.InRange(voids.Count, 159, 162);
        Assert.All(voids, v => Assert.True(Time(v, "start") < Time(v, "end")));
        foreach (var (one, next) in voids.Zip(voids.Skip(1)))
        {
            Assert.InRange((Time(next, "end") - Time(one, "end")).TotalDays, 1.9, 2.9);
            Assert.True(Time(one, "end") <= Time(next, "start"));
            Assert.NotEqual(Text(one, "enters"), Text(next, "enters"));
        }
    }

    /// <summary>S6: a phase lasted from its instant to the next, so that the day before the full moon was only "growing" and the instants were not told.</summary>
    [Fact]
    public async Task S6_DaysAroundAnInstant_WaxBeforeTheFullMoonAndWaneAfter()
    {
        var days = List(await GetAsync("/lunar-calendar?year=2026"), "days");
        var fullMoons = Enumerable.Range(1, days.Count - 2).Where(i => Text(days[i], "phase") == "full").ToList();

        Assert.InRange(fullMoons.Count, 12, 13);
        foreach (var i in fullMoons)
        {
            Assert.Equal(("waxing_gibbous", "waning_gibbous"), (Text(days[i - 1], "phase"), Text(days[i + 1], "phase")));
            Assert.StartsWith(Text(days[i], "date"), Text(days[i], "phase_at"), StringComparison.Ordinal);
            Assert.InRange(days[i].GetProperty("illumination").GetDouble(), 0.99, 1);
        }
    }

    /// <summary>D22: the composite of 350 and 10 degrees was at 200, and nothing was ever retrograde between two charts.</summary>
    [Fact]
    public async Task D22_TwoCharts_MeetOverAriesAndKnowWhoIsRetrograde()
    {
        // The Sun at 350 and at 10 degrees; Mercury retrograde in the one, as in its natal chart.
        var (a, b) = (SampleBirth.With("\"birth_date\":\"2026-03-11\""), SampleBirth.With("\"birth_date\":\"2026-03-31\""));
        var pair = $$"""{"a":{{a}},"b":{{b}}}""";

        var composite = Point((await fixture.Service.PostAsync("/tropical/composite", pair)).Json, "sun").GetProperty("longitude").GetDouble();
        var synastry = (await fixture.Service.PostAsync("/tropical/synastry", pair)).Json;

        Assert.Equal(0, Math.IEEERemainder(composite, 360), 1.0);
        Assert.True(Point(synastry.GetProperty("a"), "mercury").GetProperty("retrograde").GetBoolean());
        Assert.False(Point(synastry.GetProperty("b"), "mercury").GetProperty("retrograde").GetBoolean());
        Assert.False(Point(synastry.GetProperty("a"), "sun").GetProperty("retrograde").GetBoolean());
    }

    private static JsonElement Point(JsonElement chart, string name) => List(chart, "points").Single(p => Text(p, "point") == name);

    private static List<JsonElement> List(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray()];

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static DateTimeOffset Time(JsonElement json, string name) => DateTimeOffset.Parse(Text(json, name), CultureInfo.InvariantCulture);

    private async Task<JsonElement> GetAsync(string path)
    {
        var answer = await fixture.Service.GetAsync(path);
        Assert.True(answer.Status == 200, answer.Body);
        return answer.Json;
    }
}
