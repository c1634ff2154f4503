using AstroEngine.Core.Charts.Courses;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Returns;

/// <summary>Finds when points return to their places at birth, and casts the charts of those moments.</summary>
public static class ReturnCalculator
{
    // What a chart says about the hour or the year of a birth does not concern a return.
    private static readonly string[] WarningsOfBirths =
        ["midnight_birth", "local_mean_time", "historical_date", "current_year_birth"];

    /// <summary>Finds returns.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris ends before there were so many returns.</exception>
    public static ReturnReport Calculate(ISky sky, ReturnRequest request)
    {
        var birth = request.Birth;
        var body = ChartPoints.BodyOf(request.Point, birth.Node);
        var natal = Turned(request.Point, sky.Longitude(birth.Moment.JulianDay, body, birth.Frame).Longitude);
        var sought = Turned(request.Point, sky.Longitude(birth.Moment.JulianDay, body, request.FrameOfBirth).Longitude);
        List<PointReturn> returns = [];
        foreach (var crossing in Find(sky, request, sought))
        {
            returns.Add(new(crossing.At, crossing.IsRetrograde, crossing.Pass, crossing.Passes, Cast(sky, request, crossing.At)));
        }

        return new(request, natal, returns, sky.Source);
    }

    private static List<CourseCrossing> Find(ISky sky, ReturnRequest request, Angle sought)
    {
        var frame = request.FrameOfReturn;
        var chart = request.Birth with { Zodiac = frame.Zodiac, Place = frame.Place };
        var from = JulianDay.FromInstant(request.From);
        // What happened before and after tells which pass of how many a return is.
        var loop = CoursePlan.Of(ChartPoints.BodyOf(request.Point, chart.Node), frame).LoopDays;
        var search = new LevelSearch(
            sky, request.Point, chart.Node, frame, sought, EphemerisReach.Within(sky, request.Point, chart, from, -loop));
        try
        {
            List<CourseCrossing> found = [];
            while (found.Count < request.Count || search.Day.Value <= found[request.Count - 1].At.Value + loop)
            {
                search.MoveOn();
                found = From(request, search.Crossings());
            }
        }
        catch (Exception e) when (e is PackMissException or EphemerisRangeException)
        {
            // The ephemeris may end once there are enough.
            if (From(request, search.Crossings()).Count < request.Count)
            {
                throw;
            }
        }

        return From(request, search.Crossings()).GetRange(0, request.Count);
    }

    private static List<CourseCrossing> From(ReturnRequest request, List<CourseCrossing> crossings) =>
        crossings.FindAll(crossing => crossing.At.ToInstant() >= request.From);

    private static NatalReading Cast(ISky sky, ReturnRequest request, JulianDay at)
    {
        var birth = request.Birth;
        var instant = at.ToInstant();
        var reading = NatalReading.Calculate(sky, birth with
        {
            Moment = birth.Clock?.At(instant) ?? new BirthMoment(instant, birth.Moment.Offset),
            Place = request.ChartPlace,
            IsZoneMeanTime = false,
            IsCurrentYear = false,
        });
        var warnings = reading.Chart.Warnings.Where(warning => !WarningsOfBirths.Contains(warning.Code));
        return reading with { Chart = reading.Chart with { Warnings = [.. warnings] } };
    }

    private static Angle Turned(ChartPoint point, Angle longitude) => point == ChartPoint.Ketu ? longitude.Opposite() : longitude;
}
