using System.Globalization;
using AstroEngine.Core.Charts.Progressions;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Oracle;
using NodaTime;

namespace AstroEngine.Tests.Core.Charts.Progressions;

/// <summary>Progressions against libswe: its longitudes on the progressed day, its houses of the progressed meridian.</summary>
public sealed class ProgressionCalculatorTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    private const double Tolerance = 1e-8;
    private const double ToRadians = Math.PI / 180;

    [Theory]
    [InlineData(ProgressionMethod.Secondary, 365.2421897)]
    [InlineData(ProgressionMethod.Tertiary, 27.321582)]
    public async Task Calculate_RandomBirths_HasThePointsOfTheProgressedDay(ProgressionMethod method, double days)
    {
        foreach (var request in Requests(40, method))
        {
            var chart = await ephemeris.Instance.ComputeAsync(request, ProgressionCalculator.Calculate);
            var birth = request.Birth.Moment.JulianDay.Value;
            var day = birth + ((JulianDay.FromInstant(request.At).Value - birth) / days);
            Assert.Equal(day, chart.Day.Value, 1e-9);
            Assert.Equal((JulianDay.FromInstant(request.At).Value - birth) / 365.2421897, chart.Age, 1e-9);
            foreach (var point in chart.Points.Where(p => p.Point != ChartPoint.Ketu))
            {
                var body = ChartPoints.BodyOf(point.Point, request.Birth.Node);
                var expected = await ephemeris.Instance.ComputeAsync((request.Birth, body, day), static (sky, s) => sky.Position(new JulianDay(s.day), s.body, s.Birth.Frame));
                Assert.Equal(0, point.Longitude.From(expected.Longitude).Degrees, Tolerance);
                Assert.Equal(expected.Speed, point.Speed, Tolerance);
                Assert.Equal(chart.Houses.HouseOf(expected.Longitude), point.House);
                Assert.Equal(chart.Natal.Houses.HouseOf(expected.Longitude), point.NatalHouse);
            }
        }
    }

    [Theory]
    [InlineData(ProgressedAngles.SolarArc)]
    [InlineData(ProgressedAngles.Naibod)]
    [InlineData(ProgressedAngles.MeanQuotidian)]
    public async Task Calculate_TropicalAngles_AreLibswesOfTheProgressedMeridian(ProgressedAngles angles)
    {
        var requests = Requests(40, ProgressionMethod.Secondary)
            .Select(r => r with { Angles = angles, Birth = r.Birth with { Zodiac = ZodiacFrame.Tropical, HouseSystem = AstroEngine.Core.Houses.HouseSystems.Find("placidus")! } })
            .Where(r => Math.Abs(r.Birth.Place.Latitude) < 66).ToList();
        List<string> lines = [];
        List<ProgressedChart> charts = [];
        foreach (var request in requests)
        {
            var chart = await ephemeris.Instance.ComputeAsync(request, ProgressionCalculator.Calculate);
            charts.Add(chart);
            var (armc, obliquity) = await MeridianAsync(chart);
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{armc:R} {request.Birth.Place.Latitude:R} {obliquity:R} P 0"));
        }

        var expected = OracleProgram.Run("houses_oracle.c", lines);
        for (var i = 0; i < charts.Count; i++)
        {
            Assert.Equal(0, charts[i].Houses.Angles.Ascendant.From(new Angle(expected[i][1])).Degrees, 1e-6);
            Assert.Equal(0, charts[i].Houses.Angles.Midheaven.From(new Angle(expected[i][2])).Degrees, 1e-7);
            for (var house = 0; house < 12; house++)
            {
                Assert.Equal(0, charts[i].Houses.Cusps[house].From(new Angle(expected[i][4 + house])).Degrees, 1e-5);
            }
        }
    }

    [Fact]
    public async Task Calculate_SolarArcInAnyZodiac_MovesTheMidheavenByTheArcOfTheSun()
    {
        foreach (var request in Requests(96, ProgressionMethod.Secondary).Select(r => r with { Angles = ProgressedAngles.SolarArc }))
        {
            var chart = await ephemeris.Instance.ComputeAsync(
                request with { Birth = request.Birth with { HouseSystem = AstroEngine.Core.Houses.HouseSystems.Equal, Place = new GeoPlace(48.2, 16.37) } }, ProgressionCalculator.Calculate);
            var sun = chart.Points.Single(p => p.Point == ChartPoint.Sun).Longitude.From(chart.Natal.Placements.Single(p => p.Point == ChartPoint.Sun).Position.Longitude);
            var midheaven = chart.Houses.Angles.Midheaven.From(chart.Natal.Houses.Angles.Midheaven);
            Assert.Equal(0, midheaven.From(sun).Degrees, Tolerance);
            Assert.Equal(0, chart.SunArc.From(sun).Degrees, Tolerance);
        }
    }

    [Fact]
    public async Task Calculate_SolarArcDirections_MoveEverythingByOneArc()
    {
        foreach (var request in Requests(40, ProgressionMethod.SolarArc))
        {
            var chart = await ephemeris.Instance.ComputeAsync(request, ProgressionCalculator.Calculate);
            Assert.All(chart.Points, p => Assert.Equal(
                0, p.Longitude.From(chart.Natal.Placements.Single(n => n.Point == p.Point).Position.Longitude + chart.SunArc).Degrees, Tolerance));
            Assert.Equal(0, chart.Houses.Angles.Ascendant.From(chart.Natal.Houses.Angles.Ascendant + chart.SunArc).Degrees, Tolerance);
            Assert.Equal(0, chart.Houses.Angles.Midheaven.From(chart.Natal.Houses.Angles.Midheaven + chart.SunArc).Degrees, Tolerance);
            // A degree a year or nearly so.
            Assert.InRange(chart.SunArc.Degrees / chart.Age, 0.94, 1.03);
        }
    }

    [Fact]
    public async Task Calculate_Aspects_AreThoseWithinTheOrbAndApplyAsTheYearsGo()
    {
        var found = 0;
        foreach (var request in Requests(30, ProgressionMethod.Secondary))
        {
            var chart = await ephemeris.Instance.ComputeAsync(request, ProgressionCalculator.Calculate);
            var later = await ephemeris.Instance.ComputeAsync(request with { At = request.At + Duration.FromDays(20) }, ProgressionCalculator.Calculate);
            foreach (var point in chart.Points)
            {
                foreach (var natal in chart.Natal.Placements)
                {
                    var separation = point.Longitude.SeparationFrom(natal.Position.Longitude).Degrees;
                    var expected = AspectDefinitions.All.Where(d => Math.Abs(separation - d.Exact.Degrees) <= request.Orb).ToList();
                    var aspects = chart.Aspects.Where(a => a.Progressed == AstroEngine.Core.Names.Of(point.Point) && a.Natal == AstroEngine.Core.Names.Of(natal.Point)).ToList();
                    Assert.Equal(expected.Count > 0 ? 1 : 0, aspects.Count);
                    foreach (var aspect in aspects)
                    {
                        found++;
                        var exact = AspectDefinitions.Of(aspect.Kind).Exact.Degrees;
                        Assert.Equal(Math.Abs(separation - exact), aspect.Orb.Degrees, 1e-9);
                        var then = Math.Abs(later.Points.Single(p => p.Point == point.Point).Longitude.SeparationFrom(natal.Position.Longitude).Degrees - exact);
                        if (aspect.Orb.Degrees > 0.9 * Math.Abs(point.Speed) && Math.Abs(then - aspect.Orb.Degrees) > 1e-4)
                        {
                            Assert.Equal(then < aspect.Orb.Degrees, aspect.IsApplying);
                        }
                    }
                }
            }
        }

        Assert.InRange(found, 200, 5000);
    }

    private async Task<(double Armc, double Obliquity)> MeridianAsync(ProgressedChart chart)
    {
        var request = chart.Request;
        var birth = request.Birth.Moment.JulianDay;
        var place = request.Birth.Place;
        var (natal, now, obliquity, natalObliquity) = await ephemeris.Instance.ComputeAsync((birth, chart.Day), static (sky, s) => (
            sky.SiderealTime(s.birth).Angle.Degrees, sky.SiderealTime(s.Day).Angle.Degrees, sky.Orientation(s.Day).TrueObliquity.Degrees, sky.Orientation(s.birth).TrueObliquity.Degrees));
        var meridian = natal + place.Longitude;
        return (request.Angles switch
        {
            ProgressedAngles.MeanQuotidian => now + place.Longitude,
            ProgressedAngles.Naibod => meridian + (0.98564733 * (chart.Day.Value - birth.Value)),
            _ => RightAscension(Longitude(meridian, natalObliquity) + chart.SunArc.Degrees, obliquity),
        }, obliquity);
    }

    // On the ecliptic: tan RA = tan longitude cos obliquity.
    private static double RightAscension(double longitude, double obliquity) =>
        Math.Atan2(Math.Sin(longitude * ToRadians) * Math.Cos(obliquity * ToRadians), Math.Cos(longitude * ToRadians)) / ToRadians;

    private static double Longitude(double rightAscension, double obliquity) =>
        Math.Atan2(Math.Sin(rightAscension * ToRadians), Math.Cos(rightAscension * ToRadians) * Math.Cos(obliquity * ToRadians)) / ToRadians;

    private static List<ProgressionRequest> Requests(int count, ProgressionMethod method)
    {
        var random = new Random(41);
        return
        [
            .. RandomBirths.Between(1905, 2000, count, seed: 52).Select(birth => new ProgressionRequest
            {
                Birth = birth with { Center = birth.Center == PositionCenter.Heliocentric ? PositionCenter.Geocentric : birth.Center },
                At = birth.Moment.Instant + Duration.FromMilliseconds(random.NextInt64(3_155_760_000, 90 * 31_557_600_000L)),
                Method = method,
                Angles = (ProgressedAngles)random.Next(method == ProgressionMethod.SolarArc ? 1 : 3),
            }),
        ];
    }
}
