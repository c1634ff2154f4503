using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Charts.Courses;

/// <summary>
/// Bounds of a point's motion, with something to spare: how long it cannot be where it is waited for, so that nobody need follow it there.
/// </summary>
/// <param name="Forward">The greatest daily motion of the even part of the motion, degrees.</param>
/// <param name="Backward">The greatest daily motion of the even part backward, degrees.</param>
/// <param name="Swing">How far the point strays from the even part, degrees.</param>
/// <param name="Acceleration">The greatest change of the daily motion in a day, degrees.</param>
/// <remarks>
/// The even part is the motion round the Sun, of Mercury and Venus that of the Sun, of the nodes and apogees of the Moon the mean motion.
/// The numbers are the extremes in Swiss Ephemeris 2.10 (five thousand years of the planets, a thousand of the small ones), a few per cent
/// wider.
/// </remarks>
public readonly record struct CoursePace(double Forward, double Backward, double Swing, double Acceleration)
{
    // The light of a planet that passes behind the Sun is bent, which changes its speed for some hours.
    private const double SpeedDoubt = 0.04;

    private const double FullCircle = 360;
    private const double LongitudeDoubt = 0.002;
    private const double Parallax = 0.012;
    private const double ParallaxOfMoon = 1.3;

    /// <summary>Degrees by which a longitude seen from the middle of the Earth may be off: the parallax, if the point is seen from a place.</summary>
    public double Doubt { get; private init; } = LongitudeDoubt;

    /// <summary>The pace of a body as seen in a frame.</summary>
    /// <param name="body">The body.</param>
    /// <param name="frame">How positions are reckoned.</param>
    public static CoursePace Of(Body body, in SkyFrame frame)
    {
        var pace = frame.Center == PositionCenter.Heliocentric ? Heliocentric(body) : Geocentric(body);
        return frame.Center == PositionCenter.Topocentric
            ? pace with { Doubt = LongitudeDoubt + (body == Body.Moon ? ParallaxOfMoon : Parallax) }
            : pace;
    }

    /// <summary>The greatest daily motion forward, degrees, where it says more than the acceleration.</summary>
    public double FastestForward { get; private init; } = double.PositiveInfinity;

    /// <summary>The greatest daily motion backward.</summary>
    public double FastestBackward { get; private init; } = double.PositiveInfinity;

    /// <summary>A body that moves as the even part does and is quickly computed.</summary>
    public Body? Mean { get; private init; }

    /// <summary>Days in which the point cannot reach a longitude.</summary>
    /// <param name="ahead">How far it is to the longitude forward, degrees.</param>
    /// <param name="speed">The daily motion now.</param>
    /// <param name="stray">How far the point is ahead of <see cref="Mean"/>; null when it is not known.</param>
    public double DaysAway(double ahead, double speed, double? stray = null)
    {
        var behind = FullCircle - ahead - Doubt;
        ahead -= Doubt;
        if (ahead <= 0 || behind <= 0)
        {
            return 0;
        }

        var known = stray ?? 0;
        var swing = stray is null ? 2 * Swing : Swing;
        var bySpeed = Math.Min(DaysBySpeed(ahead, speed + SpeedDoubt), DaysBySpeed(behind, SpeedDoubt - speed));
        var byFastest = Math.Min(ahead / FastestForward, behind / FastestBackward);
        var byMotion = Math.Min(DaysByMotion(ahead + known - swing, Forward), DaysByMotion(behind - known - swing, Backward));
        return Math.Max(bySpeed, Math.Max(byFastest, byMotion));
    }

    private double DaysBySpeed(double way, double speed) => 2 * way / (speed + Math.Sqrt((speed * speed) + (2 * Acceleration * way)));

    private static double DaysByMotion(double way, double motion) => way <= 0 ? 0 : way / motion;

    private static CoursePace Geocentric(Body body) => body switch
    {
        Body.Sun => new(1.03, 0, 0.05, 0.001),
        Body.Moon => new(15.6, 0, 0.05, 0.6),
        Body.Mercury => new(1.03, 0, 28.5, 0.25),
        Body.Venus => new(1.03, 0, 48.5, 0.05),
        Body.Mars => new(0.65, 0, 48.5, 0.018),
        Body.Jupiter => new(0.095, 0, 12.5, 0.005),
        Body.Saturn => new(0.04, 0, 7, 0.003),
        Body.Uranus => new(0.0136, 0, 3.4, 0.0014),
        Body.Neptune => new(0.0065, 0, 2.1, 0.001),
        Body.Pluto => new(0.0075, 0, 2.2, 0.001),
        Body.MeanNode => new(0, 0.0535, 0.05, 0.0002),
        Body.TrueNode => new(0, 0.0535, 2.2, 0.7) { FastestForward = 0.17, FastestBackward = 0.3, Mean = Body.MeanNode },
        Body.MeanApogee => new(0.1135, 0, 0.05, 0.0002),
        Body.OsculatingApogee => new(0.1135, 0, 36, 12) { FastestForward = 7, FastestBackward = 4, Mean = Body.MeanApogee },
        Body.Chiron => new(0.06, 0, 9, 0.005),
        _ => new(0.5, 0, 48, 0.02),
    };

    private static CoursePace Heliocentric(Body body) => body switch
    {
        Body.Moon => new(1.1, 0, 0.3, 0.01),
        Body.Mercury => new(6.6, 0, 0.1, 0.2),
        Body.Venus => new(1.7, 0, 0.1, 0.01),
        _ => Geocentric(body) with { Swing = 0.1, Acceleration = 0.002 },
    };
}
