using AstroEngine.Core.Charts;
using AstroEngine.Core.Charts.Transits;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Oracle;
using NodaTime;

namespace AstroEngine.Tests.Core.Charts.Transits;

/// <summary>Transits against libswe: its longitudes at the instant, its cusps and Ascendant at the birth.</summary>
public sealed class TransitCalculatorTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    private const double Tolerance = 1e-8;

    // The order of natal_oracle.c.
    private static readonly ChartPoint[] Bodies =
    [
        ChartPoint.Sun, ChartPoint.Moon, ChartPoint.Mercury, ChartPoint.Venus, ChartPoint.Mars, ChartPoint.Jupiter, ChartPoint.Saturn,
        ChartPoint.Uranus, ChartPoint.Neptune, ChartPoint.Pluto,
    ];

    private static readonly Dictionary<ChartPoint, int[]> SpecialPlaces = new()
    {
        [ChartPoint.Mars] = [4, 8],
        [ChartPoint.Jupiter] = [5, 9],
        [ChartPoint.Saturn] = [3, 10],
    };

    [Fact]
    public async Task Calculate_RandomBirthsAndInstants_EqualsLibswe()
    {
        var requests = Requests(400);
        var natal = OracleProgram.Run("natal_oracle.c", requests.Select(r => OracleLine(r.Birth, r.Birth.Moment.JulianDay.Value)));
        var transit = OracleProgram.Run(
            "natal_oracle.c", requests.Select(r => OracleLine(r.Birth, AstroEngine.Core.Time.JulianDay.FromInstant(r.At).Value)));
        for (var i = 0; i < requests.Count; i++)
        {
            var chart = await ephemeris.Instance.ComputeAsync(requests[i], TransitCalculator.Calculate);
            Near(transit[i][2], chart.Ayanamsa.Degrees);
            NearAngle(natal[i][5], chart.Targets[^2].Longitude);
            NearAngle(natal[i][6], chart.Targets[^1].Longitude);
            Assert.Equal(["ascendant", "midheaven"], chart.Targets.TakeLast(2).Select(t => t.Name));
            foreach (var (placement, fromMoon) in chart.Placements.Where(p => Bodies.Contains(p.Placement.Point)))
            {
                var longitude = Longitude(transit[i], placement.Point);
                NearAngle(longitude, placement.Position.Longitude);
                Near(Speed(transit[i], placement.Point), placement.Position.Speed);
                Assert.Equal(Speed(transit[i], placement.Point) < 0, placement.IsRetrograde);
                Assert.Equal(chart.Natal.Houses.HouseOf(placement.Position.Longitude), placement.House);
                var moon = SignPosition.Of(new Angle(Longitude(natal[i], ChartPoint.Moon))).Sign;
                Assert.Equal(SignDistance.PlaceOf(SignPosition.Of(new Angle(longitude)).Sign, moon), fromMoon);
            }

            foreach (var target in chart.Targets.Where(t => t.Point is { } p && Bodies.Contains(p)))
            {
                NearAngle(Longitude(natal[i], target.Point!.Value), target.Longitude);
            }
        }
    }

    [Fact]
    public async Task Calculate_Aspects_AreThoseOfAllPairsAndApplyAsTheSkySays()
    {
        var aspects = 0;
        foreach (var request in Requests(60))
        {
            var chart = await ephemeris.Instance.ComputeAsync(request, TransitCalculator.Calculate);
            var soon = await ephemeris.Instance.ComputeAsync(request with { At = request.At + Duration.FromMinutes(1) }, TransitCalculator.Calculate);
            var hits = chart.Aspects.ToDictionary(h => (h.A, h.B));
            for (var a = 0; a < chart.Placements.Count; a++)
            {
                for (var b = 0; b < chart.Targets.Count; b++)
                {
                    var now = Separation(chart, a, b);
                    var expected = AspectDefinitions.All.Where(d => Math.Abs(now - d.Exact.Degrees) <= Orb(request, chart, a, b, d.Rank)).ToList();
                    Assert.Equal(expected.Count > 0, hits.ContainsKey((a, b)));
                    if (hits.TryGetValue((a, b), out var hit))
                    {
                        aspects++;
                        var exact = AspectDefinitions.Of(hit.Kind).Exact.Degrees;
                        Assert.Contains(hit.Kind, expected.Select(d => d.Kind));
                        Assert.Equal(Math.Abs(now - exact), hit.Orb.Degrees, 9);
                        CheckApplying(hit, chart.Placements[a].Placement.Position.Speed, Math.Abs(Separation(soon, a, b) - exact));
                    }
                }
            }
        }

        Assert.InRange(aspects, 1000, 10_000);
    }

    [Fact]
    public async Task Calculate_Sidereal_HasTheDrishtiOfEverySignLookedAt()
    {
        foreach (var request in Requests(100))
        {
            var chart = await ephemeris.Instance.ComputeAsync(request, TransitCalculator.Calculate);
            var expected = from placement in chart.Placements
                           where placement.Placement.Point <= ChartPoint.Saturn && request.Birth.Zodiac.IsSidereal
                           from target in Enumerable.Range(0, chart.Targets.Count)
                           let place = SignsBetween(placement.Placement.Position.Longitude, chart.Targets[target].Longitude) + 1
                           where place == 7 || (SpecialPlaces.TryGetValue(placement.Placement.Point, out var places) && places.Contains(place))
                           select new TransitDrishti(placement.Placement.Point, target, place);
            Assert.Equal(expected, chart.Drishti);
        }
    }

    private static void CheckApplying(AspectHit hit, double speed, double orbLater)
    {
        // Next to exact the aspect passes within the minute; next to a station the point turns in it.
        if (hit.Orb.Degrees > 0.02 && Math.Abs(speed) > 1e-3)
        {
            Assert.Equal(orbLater < hit.Orb.Degrees, hit.IsApplying);
        }
    }

    private static int SignsBetween(Angle from, Angle to) => ((int)(to.Degrees / 30) - (int)(from.Degrees / 30) + 12) % 12;

    private static double Separation(TransitChart chart, int a, int b) =>
        chart.Placements[a].Placement.Position.Longitude.SeparationFrom(chart.Targets[b].Longitude).Degrees;

    private static double Orb(TransitRequest request, TransitChart chart, int a, int b, AspectRank rank) => OrbTable.Of(
        request.Orbs,
        rank,
        OrbTable.ClassOf(chart.Placements[a].Placement.Point),
        chart.Targets[b].Point is { } point ? OrbTable.ClassOf(point) : OrbClass.Angle).Degrees;

    private static List<TransitRequest> Requests(int count)
    {
        var random = new Random(108);
        return
        [
            .. RandomBirths.Between(1900, 2000, count, seed: 25).Where(b => b.Center != PositionCenter.Heliocentric).Select(birth => new TransitRequest
            {
                Birth = birth,
                At = birth.Moment.Instant + Duration.FromMilliseconds(random.NextInt64(-31_557_600_000, 90 * 31_557_600_000L)),
                Orbs = (OrbPreset)random.Next(3),
            }),
        ];
    }

    private static string OracleLine(NatalRequest birth, double julianDay) => string.Join(
        ' ',
        julianDay.ToString("R"),
        birth.Place.Latitude.ToString("R"),
        birth.Place.Longitude.ToString("R"),
        birth.Place.Altitude.ToString("R"),
        birth.Zodiac.Ayanamsa?.SwissNumber ?? -1,
        birth.HouseSystem.Letter,
        "gth"[(int)birth.Center],
        "ag"[(int)birth.Positions]);

    private static double Longitude(double[] row, ChartPoint point) => row[9 + (int)row[4] + (Array.IndexOf(Bodies, point) * 7) + 1];

    private static double Speed(double[] row, ChartPoint point) => row[9 + (int)row[4] + (Array.IndexOf(Bodies, point) * 7) + 4];

    private static void NearAngle(double expected, Angle actual) => Near(0, actual.From(new Angle(expected)).Degrees);

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, Tolerance);
}
