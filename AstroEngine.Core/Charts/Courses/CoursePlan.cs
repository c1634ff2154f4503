using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Charts.Courses;

/// <summary>How a point is followed: what <see cref="LongitudeCourse"/> must know of its motion beforehand.</summary>
/// <param name="SegmentDays">Days that one polynomial covers at first; it is halved where it does not fit.</param>
/// <param name="Precision">How large the last coefficients of a polynomial may be, degrees, for its longitudes to be taken as they are.</param>
/// <param name="LoopDays">
/// The most days between the first and the last time that the point passes one degree, before it leaves it for good. Points whose yearly
/// advance is shorter than their retrograde arc pass a degree five times in two loops and more.
/// </param>
/// <param name="PathPerDay">Degrees that the point goes on average in a day, forward and backward added up.</param>
/// <param name="NoiseDays">
/// To and fro in less time is noise of the ephemeris: the osculating elements of the Moon's orbit jump by a second of arc now and then.
/// </param>
public readonly record struct CoursePlan(double SegmentDays, double Precision, double LoopDays, double PathPerDay, double NoiseDays = 0)
{
    private const double Fine = 3e-8;

    // The Moon of Swiss Ephemeris is interpolated to about so much.
    private const double NoiseOfMoon = 4e-7;

    private const double Never = 0;
    private const double Flicker = 0.15;

    // The Earth turns the observer round once a day.
    private const double TopocentricDays = 1;

    /// <summary>The plan of a body as seen in a frame.</summary>
    /// <param name="body">The body.</param>
    /// <param name="frame">How positions are reckoned.</param>
    public static CoursePlan Of(Body body, in SkyFrame frame)
    {
        var plan = frame.Center == PositionCenter.Heliocentric ? Heliocentric(body) : Geocentric(body);
        return frame.Center == PositionCenter.Topocentric ? plan with { SegmentDays = Math.Min(plan.SegmentDays, TopocentricDays) } : plan;
    }

    private static CoursePlan Geocentric(Body body) => body switch
    {
        Body.Sun => new(16, Fine, 0, 0.99),
        Body.Moon => new(8, NoiseOfMoon, 0, 13.2),
        Body.Mercury => new(16, Fine, 90, 1.5),
        Body.Venus => new(16, Fine, 150, 1.2),
        Body.Mars => new(16, Fine, 260, 0.65),
        Body.Jupiter => new(16, Fine, 360, 0.15),
        Body.Saturn => new(16, Fine, 400, 0.08),
        Body.Uranus => new(16, Fine, 500, 0.04),
        Body.Neptune => new(16, Fine, 900, 0.03),
        Body.Pluto => new(16, Fine, 1300, 0.03),
        Body.Chiron => new(16, Fine, 1000, 0.06),
        Body.MeanNode => new(16, Fine, 0, 0.054),
        Body.MeanApogee => new(16, Fine, 0, 0.12),
        Body.TrueNode => new(2, Never, 120, 0.2, Flicker),
        Body.OsculatingApogee => new(2, Never, 700, 4, Flicker),
        _ => new(16, Fine, 400, 0.35),
    };

    private static CoursePlan Heliocentric(Body body) => body switch
    {
        Body.Moon => new(8, NoiseOfMoon, 0, 1),
        Body.Mercury => new(8, Fine, 0, 4.1),
        Body.Venus => new(16, Fine, 0, 1.7),
        Body.Mars => new(16, Fine, 0, 0.6),
        _ => new(16, Fine, 0, 0.25),
    };
}
