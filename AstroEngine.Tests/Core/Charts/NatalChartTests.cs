using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Tests.Core.Charts;

public sealed class NatalChartTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    private const double HundredthOfASecond = 0.01 / 3600;

    private static readonly NatalRequest Sample = new()
    {
        Moment = new BirthMoment(Instant.FromUtc(1990, 5, 15, 9, 0), Offset.FromHoursAndMinutes(5, 30)),
        Place = new GeoPlace(28.6139, 77.209),
        Zodiac = ZodiacFrame.Find("lahiri")!.Value,
        HouseSystem = HouseSystems.WholeSign,
        Node = LunarNode.True,
    };

    [Fact]
    public async Task Calculate_SampleBirth_GivesThePublishedPositions()
    {
        var chart = await Calculate(Sample);

        Near(30 + Dms(0, 32, 59.19), Point(chart, ChartPoint.Sun).Position.Longitude);
        Near(270 + Dms(1, 53, 37.37), Point(chart, ChartPoint.Moon).Position.Longitude);
        Near(150 + Dms(1, 54, 16.63), chart.Houses.Angles.Ascendant);
        Assert.Equal(23.722546, chart.Ayanamsa.Degrees, 6);
        Assert.Empty(chart.Warnings);
    }

    [Fact]
    public async Task Calculate_Ketu_IsOppositeToRahu()
    {
        var chart = await Calculate(Sample);
        var rahu = Point(chart, ChartPoint.Rahu).Position;
        var ketu = Point(chart, ChartPoint.Ketu).Position;
        Assert.Equal(180, rahu.Longitude.SeparationFrom(ketu.Longitude).Degrees, 12);
        Assert.Equal(180, rahu.RightAscension.SeparationFrom(ketu.RightAscension).Degrees, 12);
        Assert.Equal(-rahu.Declination.Degrees, ketu.Declination.Degrees);
        Assert.Equal(rahu.Speed, ketu.Speed);
    }

    [Theory]
    [InlineData(70, "placidus")]
    [InlineData(-78, "koch")]
    [InlineData(89.9, "gauquelin")]
    public async Task Calculate_SystemUndefinedAtThePole_FallsBackToPorphyryWithAWarning(double latitude, string system)
    {
        var request = Sample with { Place = new(latitude, 25), HouseSystem = HouseSystems.Find(system)! };
        var chart = await Calculate(request);
        var porphyry = await Calculate(request with { HouseSystem = HouseSystems.Porphyry });
        Assert.Equal(porphyry.Houses.Cusps, chart.Houses.Cusps);
        Assert.Contains(chart.Warnings, w => w.Code == "house_system_fallback" && w.Severity == WarningSeverity.Warning);
        Assert.Contains(chart.Warnings, w => w.Code == "polar_region");
    }

    [Theory]
    [InlineData(90)]
    [InlineData(-90)]
    public async Task Calculate_AtAPole_EverySystemGivesNumbers(double latitude)
    {
        foreach (var system in HouseSystems.All)
        {
            var chart = await Calculate(Sample with { Place = new(latitude, 0), HouseSystem = system });
            Assert.All(chart.Houses.Cusps, c => Assert.InRange(c.Degrees, 0, 360));
        }
    }

    [Fact]
    public async Task Calculate_Heliocentric_LeavesOutWhatIsNotThereAndSaysSo()
    {
        var chart = await Calculate(Sample with { Center = PositionCenter.Heliocentric });
        Assert.DoesNotContain(chart.Placements, p => !ChartPoints.IsHeliocentric(p.Point));
        Assert.Contains(chart.Warnings, w => w.Code == "heliocentric_points" && w.Message.Contains("mean_lilith", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calculate_ChironBeforeItsEphemeris_IsLeftOutUnlessAskedFor()
    {
        var ancient = Sample with { Moment = new(Instant.FromUtc(100, 1, 1, 0, 0), Offset.Zero) };
        var chart = await Calculate(ancient);
        Assert.DoesNotContain(chart.Placements, p => p.Point == ChartPoint.Chiron);
        Assert.Contains(chart.Warnings, w => w.Code == "point_without_ephemeris");
        await Assert.ThrowsAsync<EphemerisRangeException>(() => Calculate(ancient with { Points = [ChartPoint.Chiron] }));
    }

    [Fact]
    public async Task Calculate_BeyondTheDataFiles_ThrowsInsteadOfALesserEphemeris()
    {
        var future = Sample with { Moment = new(Instant.FromUtc(5500, 1, 1, 0, 0), Offset.Zero) };
        var failure = await Assert.ThrowsAsync<EphemerisRangeException>(() => Calculate(future));
        Assert.Contains("swe-standard-data", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calculate_Topocentric_MovesTheMoonByItsParallax()
    {
        var geocentric = await Calculate(Sample);
        var topocentric = await Calculate(Sample with { Center = PositionCenter.Topocentric });
        var parallax = Point(topocentric, ChartPoint.Moon).Position.Longitude
            .SeparationFrom(Point(geocentric, ChartPoint.Moon).Position.Longitude).Degrees;
        Assert.InRange(parallax, 0.1, 1);
    }

    [Theory]
    [InlineData(0.5, 171, 0, false, "equatorial_region,date_line_proximity,midnight_birth")]
    [InlineData(45, 10, 1, true, "current_year_birth")]
    public async Task Calculate_PlacesAndTimesWorthAWord_GiveWarnings(double latitude, double longitude, int hour, bool currentYear, string expected)
    {
        var chart = await Calculate(Sample with
        {
            Place = new(latitude, longitude),
            Moment = new(Instant.FromUtc(2000, 1, 1, hour, 0), Offset.Zero),
            IsCurrentYear = currentYear,
        });
        Assert.Equal(expected, string.Join(',', chart.Warnings.Select(w => w.Code)));
    }

    [Fact]
    public async Task Calculate_EveryWarning_HasACodeOfTheList()
    {
        var charts = new[]
        {
            await Calculate(Sample with { Place = new(70, 175), HouseSystem = HouseSystems.Placidus, Center = PositionCenter.Heliocentric }),
            await Calculate(Sample with { Moment = new(Instant.FromUtc(100, 1, 1, 0, 0), Offset.Zero), IsZoneMeanTime = true, IsCurrentYear = true }),
            await Calculate(Sample with { Place = new(0, 0) }),
        };
        Assert.Equal(
            ChartWarnings.Codes.Order(StringComparer.Ordinal),
            charts.SelectMany(c => c.Warnings).Select(w => w.Code).Distinct().Order(StringComparer.Ordinal));
    }

    private Task<NatalChart> Calculate(NatalRequest request) =>
        ephemeris.Instance.ComputeAsync(request, NatalChartCalculator.Calculate).AsTask();

    private static ChartPlacement Point(NatalChart chart, ChartPoint point) => chart.Placements.Single(p => p.Point == point);

    private static double Dms(int degrees, int minutes, double seconds) => degrees + (minutes / 60.0) + (seconds / 3600);

    private static void Near(double expected, Angle actual) => Assert.Equal(expected, actual.Degrees, HundredthOfASecond);
}
