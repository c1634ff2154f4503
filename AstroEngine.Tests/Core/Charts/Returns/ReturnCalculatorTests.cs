using System.Globalization;
using AstroEngine.Core.Charts.Returns;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Charts.Courses;
using AstroEngine.Tests.Oracle;
using NodaTime;

namespace AstroEngine.Tests.Core.Charts.Returns;

/// <summary>Returns on the shipped pack against libswe's crossings.</summary>
public sealed class ReturnCalculatorTests : IDisposable
{
    private const double Second = 1.0 / 86400;

    private readonly EphemerisPack _pack = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder)[0]);

    public void Dispose() => _pack.Dispose();

    [Theory]
    [InlineData(ChartPoint.Sun, 7)]
    [InlineData(ChartPoint.Moon, 20)]
    public void Calculate_SunAndMoon_AreThoseOfLibswesOwnSearch(ChartPoint point, int count)
    {
        var requests = Requests(point, count).ToList();
        var reports = requests.ConvertAll(Calculate);
        for (var n = 0; n < count; n++)
        {
            var expected = OracleProgram.Run("returns_oracle.c", requests.Select((request, i) => string.Create(
                CultureInfo.InvariantCulture,
                $"{(int)point} {(n == 0 ? JulianDay.FromInstant(request.From).Value : reports[i].Returns[n - 1].JulianDay.Value + 1):R} {Sought(request):R} {(request.FrameOfReturn.Zodiac.Ayanamsa?.SwissNumber ?? -1)}")));
            for (var i = 0; i < requests.Count; i++)
            {
                Assert.Equal(expected[i][0], reports[i].Returns[n].JulianDay.Value, Second);
                Assert.Equal((1, 1, false), (reports[i].Returns[n].Pass, reports[i].Returns[n].Passes, reports[i].Returns[n].IsRetrograde));
            }
        }
    }

    [Theory]
    [InlineData(ChartPoint.Mercury, 9)]
    [InlineData(ChartPoint.Mars, 4)]
    [InlineData(ChartPoint.Jupiter, 3)]
    [InlineData(ChartPoint.Ketu, 2)]
    public void Calculate_Planets_AreAllCrossingsThatLibsweStepsOver(ChartPoint point, int count)
    {
        var request = Requests(point, count).First();
        var report = Calculate(request);
        var last = report.Returns[^1].JulianDay;
        var oracle = CrossingsOracle.Of(
            request.Birth with { Zodiac = request.FrameOfReturn.Zodiac }, [point], JulianDay.FromInstant(request.From), new(last.Value + 1), 0.25, [Sought(request)])[0];
        Assert.Equal(oracle.Crossings.Select(c => c.IsRetrograde), report.Returns.Select(r => r.IsRetrograde));
        Assert.All(oracle.Crossings.Zip(report.Returns), pair => Assert.Equal(pair.First.Day, pair.Second.JulianDay.Value, 60 * Second));
    }

    [Fact]
    public void Calculate_SaturnThatTurnsAtItsNatalPlace_ReturnsThreeTimes()
    {
        // Born with Saturn at 28 degrees of Aquarius: in 1993 it turned at 0 degrees of Pisces and at 24 of Aquarius.
        var birth = RandomBirths.Between(1964, 1965, 1, 1)[0] with
        {
            Moment = new BirthMoment(Instant.FromUtc(1964, 11, 15, 0, 0), Offset.Zero),
            Zodiac = ZodiacFrame.Tropical,
            Center = PositionCenter.Geocentric,
            Positions = PositionKind.Apparent,
        };
        var report = Calculate(new ReturnRequest { Birth = birth, Point = ChartPoint.Saturn, From = Instant.FromUtc(1992, 1, 1, 0, 0), Count = 3 });
        Assert.Equal([(1, 3, false), (2, 3, true), (3, 3, false)], report.Returns.Select(r => (r.Pass, r.Passes, r.IsRetrograde)));
        var second = Calculate(new ReturnRequest
        {
            Birth = birth,
            Point = ChartPoint.Saturn,
            From = report.Returns[0].JulianDay.ToInstant() + Duration.FromDays(1),
        });
        Assert.Equal((2, 3), (second.Returns[0].Pass, second.Returns[0].Passes));
        Assert.Equal(report.Returns[1].JulianDay.Value, second.Returns[0].JulianDay.Value, Second);
    }

    [Fact]
    public void Calculate_Charts_HaveThePointAtItsNatalPlaceAndTheirOwnHouses()
    {
        foreach (var request in Requests(ChartPoint.Sun, 2))
        {
            var report = Calculate(request with { Place = new GeoPlace(-33.87, 151.21) });
            foreach (var one in report.Returns)
            {
                var sun = one.Reading.Chart.Placements.Single(p => p.Point == ChartPoint.Sun).Position.Longitude;
                var off = sun.From(report.NatalLongitude).Degrees;
                // Corrected, a tropical Sun is further on by the precession since birth, some 50 seconds of arc a year.
                Assert.InRange(Math.Abs(off), 0, request.IsPrecessionCorrected ? 1.5 : 1e-6);
                Assert.Equal(new GeoPlace(-33.87, 151.21), one.Reading.Chart.Request.Place);
                Assert.Equal(one.JulianDay.ToInstant(), one.Reading.Chart.Request.Moment.Instant);
                Assert.DoesNotContain(one.Reading.Chart.Warnings, w => w.Code is "midnight_birth" or "current_year_birth");
            }
        }
    }

    private ReturnReport Calculate(ReturnRequest request) => ReturnCalculator.Calculate(new PackSky([_pack]), request);

    private double Sought(ReturnRequest request)
    {
        var body = ChartPoints.BodyOf(request.Point, request.Birth.Node);
        var longitude = new PackSky([_pack]).Longitude(request.Birth.Moment.JulianDay, body, request.FrameOfBirth).Longitude;
        return (request.Point == ChartPoint.Ketu ? longitude.Opposite() : longitude).Degrees;
    }

    private static IEnumerable<ReturnRequest> Requests(ChartPoint point, int count)
    {
        var random = new Random(7);
        ZodiacFrame[] zodiacs = [ZodiacFrame.Tropical, ZodiacFrame.Find("lahiri")!.Value, ZodiacFrame.Tropical, ZodiacFrame.Find("raman")!.Value];
        foreach (var (birth, i) in RandomBirths.Between(1910, 2000, 8, (int)point + 30).Select((birth, i) => (birth, i)))
        {
            yield return new ReturnRequest
            {
                Birth = birth with
                {
                    Zodiac = zodiacs[i % 4],
                    Center = PositionCenter.Geocentric,
                    Positions = PositionKind.Apparent,
                    Node = LunarNode.Mean,
                },
                Point = point,
                From = birth.Moment.Instant + Duration.FromMilliseconds(random.NextInt64(40 * 31_557_600_000L)),
                Count = count,
                IsPrecessionCorrected = i % 4 == 2,
            };
        }
    }
}
