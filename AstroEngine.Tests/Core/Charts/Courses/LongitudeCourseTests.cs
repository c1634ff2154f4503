using AstroEngine.Core.Charts.Courses;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Charts.Courses;

public sealed class LongitudeCourseTests : IDisposable
{
    private readonly EphemerisPack _pack = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder)[0]);

    public void Dispose() => _pack.Dispose();

    [Fact]
    public void FollowTo_EveryPoint_KeepsToTheLongitudesOfTheSky()
    {
        List<string> wrong = [];
        foreach (var zodiac in new[] { "tropical", "lahiri", "j2000" })
        {
            foreach (var center in new[] { PositionCenter.Geocentric, PositionCenter.Topocentric })
            {
                var frame = new SkyFrame(ZodiacFrame.Find(zodiac)!.Value, center, Place: new GeoPlace(28.6, 77.2));
                foreach (var point in ChartPoints.All.Where(p => p < ChartPoint.Ceres))
                {
                    foreach (var node in point == ChartPoint.Rahu ? Enum.GetValues<LunarNode>() : [LunarNode.Mean])
                    {
                        var (off, segments, asked) = Deviation(point, node, frame, center == PositionCenter.Geocentric ? 1500 : 20);
                        var most = point is ChartPoint.Moon or ChartPoint.TrueLilith || node == LunarNode.True ? 0.002 : 0.001;
                        if (off > most)
                        {
                            wrong.Add($"{zodiac} {center} {point} {node}: {off} arcseconds, {segments} segments for {asked}");
                        }
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private (double Off, int Segments, double Asked) Deviation(ChartPoint point, LunarNode node, SkyFrame frame, double days)
    {
        var sky = new PackSky([_pack]);
        var body = ChartPoints.BodyOf(point, node);
        var course = new LongitudeCourse(sky, point, node, frame, new JulianDay(2450000.25));
        course.FollowTo(new JulianDay(2450000.25 + days));
        var off = 0.0;
        foreach (var piece in course.Pieces.Where(p => !p.Segment.IsRough))
        {
            for (var i = 0; i < 11; i++)
            {
                var x = piece.From + ((piece.To - piece.From) * (i + 0.5) / 11);
                var real = sky.Longitude(new JulianDay(piece.Segment.DayAt(x)), body, frame).Longitude.Degrees + (point == ChartPoint.Ketu ? 180 : 0);
                off = Math.Max(off, new Angle(piece.Segment.ValueAt(x)).SeparationFrom(new Angle(real)).Degrees * 3600);
            }
        }

        return (off, course.Pieces.Select(p => p.Segment.Start).Distinct().Count(), days / CoursePlan.Of(body, frame).SegmentDays);
    }
}
