using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Western.Declinations;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Charts;
using NodaTime;

namespace AstroEngine.Tests.Core.Western.Declinations;

public sealed class DeclinationChartTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    [Theory]
    [InlineData(20, 20.5, DeclinationAspect.Parallel, 0.5)]
    [InlineData(-20, -20.5, DeclinationAspect.Parallel, 0.5)]
    [InlineData(20, -20.5, DeclinationAspect.ContraParallel, 0.5)]
    [InlineData(0.3, -0.2, DeclinationAspect.ContraParallel, 0.1)]
    [InlineData(0.3, 0.2, DeclinationAspect.Parallel, 0.1)]
    [InlineData(0, -0.2, DeclinationAspect.Parallel, 0.2)]
    public void Find_Pair_IsTheAspectOfItsSidesOfTheEquator(double a, double b, DeclinationAspect kind, double orb)
    {
        var hit = Assert.Single(ParallelFinder.Find([Point(a), Point(b)], new Angle(1)));
        Assert.Equal(kind, hit.Kind);
        Assert.Equal(orb, hit.Orb.Degrees, 9);
        Assert.Empty(ParallelFinder.Find([Point(a), Point(b)], new Angle(orb - 0.001)));
    }

    [Theory]
    [InlineData(20, 0.1, 20.5, 0, true)]
    [InlineData(20, -0.1, 20.5, 0, false)]
    [InlineData(20, 0.1, 20.5, 0.2, false)]
    [InlineData(-20, -0.1, 20.5, 0, true)]
    [InlineData(-20, -0.1, 20.5, 0.2, false)]
    [InlineData(-20, 0.1, 20.5, -0.2, true)]
    [InlineData(20, 0.1, 20, 0.2, false)]
    public void Find_MovingPoints_AppliesAsTheOrbShrinks(double a, double speedA, double b, double speedB, bool applying) =>
        Assert.Equal(applying, Assert.Single(ParallelFinder.Find([Point(a, speedA), Point(b, speedB)], new Angle(1))).IsApplying);

    [Fact]
    public async Task Calculate_RandomBirths_AppliesAsTheSkyAMinuteLaterSays()
    {
        var seen = 0;
        foreach (var birth in RandomBirths.Between(1900, 2100, 200, seed: 31))
        {
            var later = birth with { Moment = new BirthMoment(birth.Moment.Instant + Duration.FromMinutes(2), Offset.Zero) };
            var (now, then) = await ephemeris.Instance.ComputeAsync((birth, later), static (sky, s) => (
                DeclinationChart.Calculate(sky, new(s.birth, new Angle(1.2))), NatalChartCalculator.Calculate(sky, s.later)));
            foreach (var hit in now.Aspects)
            {
                var (a, b) = (then.Placements[hit.A].Position.Declination.Degrees, then.Placements[hit.B].Position.Declination.Degrees);
                var orb = hit.Kind == DeclinationAspect.Parallel ? Math.Abs(a - b) : Math.Abs(a + b);
                var change = Math.Abs(orb - hit.Orb.Degrees);
                // Beside exact and beside a standstill two minutes are too long.
                if (hit.Orb.Degrees > 0.05 && change > 1e-5)
                {
                    Assert.True(orb < hit.Orb.Degrees == hit.IsApplying, $"{now.Points[hit.A]} {now.Points[hit.B]} {hit} {orb}");
                    seen++;
                }
            }

            Assert.Equal(
                Enumerable.Range(0, now.Points.Count).Where(i => Math.Abs(now.Points[i].Declination.Degrees) > now.Obliquity.Degrees && now.Points[i].Point != ChartPoint.Sun),
                Enumerable.Range(0, now.Points.Count).Where(i => now.Points[i].IsOutOfBounds));
        }

        Assert.True(seen > 500, $"{seen}");
    }

    /// <summary>In March 2025 the Moon was near its major standstill, 28.7 degrees from the equator.</summary>
    [Fact]
    public async Task Calculate_MajorStandstill_MoonIsOutOfBounds()
    {
        var birth = new NatalRequest
        {
            Moment = new BirthMoment(Instant.FromUtc(2025, 3, 7, 20, 0), Offset.Zero),
            Place = new GeoPlace(0, 0),
            Zodiac = ZodiacFrame.Tropical,
            HouseSystem = HouseSystems.Equal,
        };
        var chart = await ephemeris.Instance.ComputeAsync(new DeclinationRequest(birth, new Angle(1)), DeclinationChart.Calculate);
        var moon = chart.Points.Single(p => p.Point == ChartPoint.Moon);
        Assert.InRange(moon.Declination.Degrees, 28, 29);
        Assert.True(moon.IsOutOfBounds);
    }

    private static DeclinationPoint Point(double declination, double speed = 0) => new(ChartPoint.Mars, new Angle(declination), speed, false);
}
