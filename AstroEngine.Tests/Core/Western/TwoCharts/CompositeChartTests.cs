using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Western.TwoCharts;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Charts;
using NodaTime;

namespace AstroEngine.Tests.Core.Western.TwoCharts;

public sealed class CompositeChartTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    [Fact]
    public async Task Calculate_MidpointsOfRandomBirths_AreNearerMidpointsWithMeanMotion()
    {
        var retrograde = 0;
        foreach (var (a, b) in Pairs(600))
        {
            var chart = await Compute(a, b, CompositeMethod.Midpoint);
            Assert.Null(chart.Middle);
            foreach (var placement in chart.Placements)
            {
                var one = chart.A.Placements.Single(p => p.Point == placement.Point).Position;
                var other = chart.B.Placements.Single(p => p.Point == placement.Point).Position;
                var context = $"{placement.Point} {one.Longitude} {other.Longitude} {placement.Position.Longitude}";
                Assert.True(Math.Abs(placement.Position.Longitude.SeparationFrom(one.Longitude).Degrees - placement.Position.Longitude.SeparationFrom(other.Longitude).Degrees) < 1e-9, context);
                Assert.True(placement.Position.Longitude.SeparationFrom(one.Longitude).Degrees <= 90 + 1e-9, context);
                Assert.Equal(one.Speed + other.Speed < 0, placement.IsRetrograde);
                Assert.Equal(chart.Houses.HouseOf(placement.Position.Longitude), placement.House);
                retrograde += placement.Point <= ChartPoint.Pluto && placement.IsRetrograde ? 1 : 0;
            }

            var nodes = chart.Placements.Where(p => p.Point is ChartPoint.Rahu or ChartPoint.Ketu).ToList();
            Assert.True(nodes.Count == 0 || nodes[0].Position.Longitude.SeparationFrom(nodes[1].Position.Longitude).Degrees > 180 - 1e-9);
        }

        Assert.True(retrograde > 300, $"{retrograde}");
    }

    [Fact]
    public async Task Calculate_MidpointsOfRandomBirths_CuspsAreMidpointsInTheirOrder()
    {
        var ordered = 0;
        foreach (var (a, b) in Pairs(1500, maximumLatitude: 60))
        {
            var (one, other) = await ephemeris.Instance.ComputeAsync((a, b), static (sky, s) => (
                NatalChartCalculator.Calculate(sky, s.a).Houses, NatalChartCalculator.Calculate(sky, s.b).Houses));
            var houses = CompositeHouses.Of(one, other);
            var context = $"{a.HouseSystem.Name} {one.Angles} {other.Angles} {houses.Angles}";
            Assert.True(houses.Angles.Ascendant.From(houses.Angles.Midheaven).Degrees is >= 0 and <= 180, context);
            Assert.True(IsMidpoint(houses.Angles.Midheaven, one.Angles.Midheaven, other.Angles.Midheaven), context);
            Assert.True(IsMidpoint(houses.Angles.Ascendant, one.Angles.Ascendant, other.Angles.Ascendant), context);
            Assert.True(houses.Angles.Midheaven.SeparationFrom(one.Angles.Midheaven).Degrees <= 90.0000001, context);
            if (a.HouseSystem == HouseSystems.WholeSign)
            {
                Assert.Equal(SignPosition.Of(houses.Angles.Ascendant).Sign, SignPosition.Of(houses.Cusps[0]).Sign);
                Assert.All(houses.Cusps, cusp => Assert.Equal(0, cusp.Degrees % 30));
                continue;
            }

            for (var i = 0; i < houses.Cusps.Length; i++)
            {
                Assert.True(IsMidpoint(houses.Cusps[i], one.Cusps[i], other.Cusps[i]) || a.HouseSystem.Name == "equal_aries", $"cusp {i + 1} {context}");
            }

            // Horizontal houses run backward in the tropics at times, Gauquelin's sectors always.
            if (Circuit(one) == 1 && Circuit(other) == 1)
            {
                Assert.True(Circuit(houses) == 1, context);
                ordered++;
            }
        }

        Assert.True(ordered > 1200, $"{ordered}");
    }

    /// <summary>The quadrant systems begin with the angles, as those of a birth do.</summary>
    [Fact]
    public async Task Of_QuadrantSystems_BeginWithTheAngles()
    {
        foreach (var name in new[] { "placidus", "koch", "regiomontanus", "campanus", "porphyry", "alcabitius", "topocentric" })
        {
            foreach (var (a, b) in Pairs(100, maximumLatitude: 60))
            {
                var system = HouseSystems.Find(name)!;
                var chart = await Compute(a with { HouseSystem = system }, b with { HouseSystem = system }, CompositeMethod.Midpoint);
                Assert.Equal(0, chart.Houses.Cusps[0].From(chart.Houses.Angles.Ascendant).Degrees, 1e-9);
                Assert.Equal(0, chart.Houses.Cusps[9].From(chart.Houses.Angles.Midheaven).Degrees, 1e-9);
                Assert.Equal(0, chart.Houses.Cusps[6].From(chart.Houses.Angles.Descendant).Degrees, 1e-9);
            }
        }
    }

    [Fact]
    public async Task Calculate_Davison_IsTheChartOfTheMiddle()
    {
        foreach (var (a, b) in Pairs(100))
        {
            var chart = await Compute(a, b, CompositeMethod.Davison);
            var middle = chart.Middle!;
            var instant = middle.Request.Moment.Instant;
            Assert.InRange((instant - a.Moment.Instant - (b.Moment.Instant - instant)).TotalMilliseconds, -1, 1);
            Assert.Equal((a.Place.Latitude + b.Place.Latitude) / 2, middle.Request.Place.Latitude, 1e-6);
            var natal = await ephemeris.Instance.ComputeAsync(middle.Request, NatalChartCalculator.Calculate);
            Assert.Equal(natal.Placements, chart.Placements);
            Assert.Equal(natal.Houses.Cusps, chart.Houses.Cusps);
        }
    }

    [Theory]
    [InlineData(170, -170, 180)]
    [InlineData(-170, 170, 180)]
    [InlineData(10, 50, 30)]
    [InlineData(-10, 30, 10)]
    [InlineData(-100, -20, -60)]
    [InlineData(0, 180, 90)]
    public void Middle_OfPlaces_IsOnTheShorterWay(double a, double b, double expected)
    {
        var place = Davison.Middle(new GeoPlace(20, a, 100), new GeoPlace(-10, b, 200));
        Assert.Equal(new GeoPlace(5, expected, 150), place);
    }

    [Theory]
    [InlineData(0, 3, 1)]
    [InlineData(-3, 0, -2)]
    [InlineData(-5, -5, -5)]
    public void Middle_OfInstants_IsToTheMillisecond(long a, long b, long expected) =>
        Assert.Equal(Instant.FromUnixTimeMilliseconds(expected), Davison.Middle(Instant.FromUnixTimeMilliseconds(a), Instant.FromUnixTimeMilliseconds(b)));

    /// <summary>How many times the cusps go round the zodiac, each from the one before forward.</summary>
    private static int Circuit(HouseDivision houses) => (int)Math.Round(Enumerable.Range(0, houses.Cusps.Length)
        .Sum(i => (houses.Cusps[(i + 1) % houses.Cusps.Length] - houses.Cusps[i]).Normalized().Degrees) / 360);

    private static bool IsMidpoint(Angle middle, Angle a, Angle b) =>
        Math.Abs(middle.SeparationFrom(a).Degrees - middle.SeparationFrom(b).Degrees) < 1e-8;

    private static List<(NatalRequest A, NatalRequest B)> Pairs(int count, double maximumLatitude = 90)
    {
        var births = RandomBirths.Between(1900, 2100, count * 4, seed: 77).Where(b => Math.Abs(b.Place.Latitude) <= maximumLatitude).ToList();
        return [.. births.Chunk(2).Where(pair => pair.Length == 2).Take(count).Select(pair => (pair[0], pair[0] with { Moment = pair[1].Moment, Place = pair[1].Place }))];
    }

    private ValueTask<CompositeChart> Compute(NatalRequest a, NatalRequest b, CompositeMethod method) => ephemeris.Instance.ComputeAsync(
        new CompositeRequest(a, b, method, AspectOrbs.Of(OrbPreset.Traditional), null, [ChartAngle.Ascendant]), CompositeChart.Calculate);
}
