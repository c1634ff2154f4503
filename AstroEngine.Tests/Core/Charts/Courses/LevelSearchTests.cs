using AstroEngine.Core.Charts.Courses;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Tests.Core.Charts.Courses;

/// <summary>A search that leaps finds what following every day finds.</summary>
public sealed class LevelSearchTests : IDisposable
{
    private const double Second = 1.0 / 86400;

    private readonly EphemerisPack _pack = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder)[0]);

    public static TheoryData<ChartPoint, LunarNode, PositionCenter> Points
    {
        get
        {
            var data = new TheoryData<ChartPoint, LunarNode, PositionCenter>();
            foreach (var point in ChartPoints.All.Where(p => p < ChartPoint.Ceres))
            {
                data.Add(point, LunarNode.Mean, PositionCenter.Geocentric);
                data.Add(point, LunarNode.Mean, PositionCenter.Topocentric);
            }

            data.Add(ChartPoint.Rahu, LunarNode.True, PositionCenter.Geocentric);
            data.Add(ChartPoint.Ketu, LunarNode.True, PositionCenter.Geocentric);
            return data;
        }
    }

    public void Dispose() => _pack.Dispose();

    [Theory]
    [MemberData(nameof(Points))]
    public void Crossings_LeapingAndFollowing_AreTheSame(ChartPoint point, LunarNode node, PositionCenter center)
    {
        var sky = new PackSky([_pack]);
        var random = new Random(((int)point * 4) + (int)center);
        var years = center == PositionCenter.Topocentric || point is ChartPoint.Moon or ChartPoint.TrueLilith ? 12 : 120;
        var frame = new SkyFrame(ZodiacFrame.Tropical, center, Place: new GeoPlace(35, 139));
        var from = JulianDay.FromDate(new LocalDate(1910 + random.Next(120 - years + 1), 1, 1), 0.5);
        var to = new JulianDay(from.Value + (years * 365.25));
        var course = new LongitudeCourse(sky, point, node, frame, from);
        course.FollowTo(to);
        // Among the levels are those at which the point turns.
        List<Angle> longitudes = [.. course.Stations.Where((_, i) => i % 23 == 0).Take(5).Select(s => new Angle(s.Longitude.Degrees + ((random.NextDouble() - 0.5) * 0.02)))];
        longitudes.AddRange(Enumerable.Range(0, 8).Select(_ => new Angle(random.NextDouble() * 360)));
        foreach (var longitude in longitudes)
        {
            var expected = new CourseLevels([longitude]).Of(course);
            var search = new LevelSearch(sky, point, node, frame, longitude, from);
            while (search.Day.Value < to.Value)
            {
                try
                {
                    search.MoveOn();
                }
                catch (PackMissException)
                {
                    break;
                }
            }

            var found = search.Crossings().Where(c => c.At.Value < to.Value).ToList();
            Assert.Equal(expected.Select(c => c.IsRetrograde), found.Select(c => c.IsRetrograde));
            Assert.Equal(expected.Select(c => c.Pass), found.Select(c => c.Pass));
            Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.At.Value, pair.Second.At.Value, 60 * Second));
        }
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void DaysAway_AnyMoment_ThePointIsNotThereBefore(ChartPoint point, LunarNode node, PositionCenter center)
    {
        var sky = new PackSky([_pack]);
        var random = new Random(90 + ((int)point * 4) + (int)center);
        var body = ChartPoints.BodyOf(point, node);
        var frame = new SkyFrame(ZodiacFrame.Tropical, center, Place: new GeoPlace(-35, 18));
        var pace = CoursePace.Of(body, frame);
        for (var i = 0; i < 60; i++)
        {
            var from = JulianDay.FromDate(new LocalDate(1910 + random.Next(100), 1, 1), 0.5).Value + (random.NextDouble() * 365);
            var look = sky.Longitude(new(from), body, frame with { Center = PositionCenter.Geocentric });
            var ahead = random.NextDouble() * 360;
            var stray = pace.Mean is { } mean ? look.Longitude.From(sky.Longitude(new(from), mean, frame with { Center = PositionCenter.Geocentric }).Longitude).Degrees : (double?)null;
            var days = Math.Min(pace.DaysAway(ahead, look.Speed, stray), 20_000);
            var level = look.Longitude.Degrees + ahead;
            var way = sky.Longitude(new(from), body, frame).Longitude.From(new Angle(level)).Degrees;
            var steps = Math.Min((int)days + 1, 1000);
            for (var step = 1; step <= steps; step++)
            {
                var next = sky.Longitude(new(from + (days * step / steps)), body, frame).Longitude.From(new Angle(level)).Degrees;
                // The sign changes at the level, and half round the circle from it.
                Assert.True(next * way > 0 || Math.Abs(next) > 90, $"{point} reaches {level} within {days} days of {from}");
                way = next;
            }
        }
    }
}
