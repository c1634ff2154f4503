using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>Computes eclipses of the Moon as such, by the conventions of swe_lun_eclipse_when of Swiss Ephemeris.</summary>
public static class LunarEclipses
{
    private const double ContactStep = 1.5 / 24;
    private const int MostContactSteps = 4;
    private const double FullMoon = 0.5;
    private static readonly double[] Steps = [0.04, 0.004];

    /// <summary>The eclipse of a full moon.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="lunation">The lunation in whose middle it is, 0 being that of 6 January 2000.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static LunarEclipse? Of(ISky sky, int lunation)
    {
        ArgumentNullException.ThrowIfNull(sky);
        if (!Lunations.MayEclipse(lunation + FullMoon))
        {
            return null;
        }

        var maximum = ClosestApproach.Find(day => SunMoon.At(sky, day).DiscsFromMoon(), Lunations.About(sky, lunation + FullMoon), Steps);
        var seen = SunMoon.At(sky, maximum);
        var shadow = EarthShadow.Of(seen);
        if (shadow.PenumbralDepth < 0)
        {
            return null;
        }

        var type = shadow.TotalDepth >= 0 ? EclipseType.Total : shadow.PartialDepth >= 0 ? EclipseType.Partial : EclipseType.Penumbral;
        return new LunarEclipse(type, lunation, new JulianDay(maximum), EarthShadow.Gamma(seen), Below(sky, maximum, seen))
        {
            UmbralMagnitude = shadow.UmbralMagnitude,
            PenumbralMagnitude = shadow.PenumbralMagnitude,
            Penumbral = PhaseOf(sky, maximum, static s => s.PenumbralDepth) ?? new(new(maximum), new(maximum)),
            Partial = type == EclipseType.Penumbral ? null : PhaseOf(sky, maximum, static s => s.PartialDepth),
            Total = type == EclipseType.Total ? PhaseOf(sky, maximum, static s => s.TotalDepth) : null,
        };
    }

    private static GeoPlace Below(ISky sky, double maximum, in SunMoon seen)
    {
        var longitude = (seen.Moon.Longitude - sky.SiderealTime(new JulianDay(maximum)).Angle).From(default);
        return new(seen.Moon.Latitude.Degrees, longitude.Degrees);
    }

    private static EclipsePhase? PhaseOf(ISky sky, double maximum, Func<EarthShadow, double> depth)
    {
        double DepthAt(double day) => depth(EarthShadow.Of(SunMoon.At(sky, day)));
        return DepthAt(maximum) > 0
            && Crossing.Leaving(DepthAt, maximum, -ContactStep, MostContactSteps) is { } begins
            && Crossing.Leaving(DepthAt, maximum, ContactStep, MostContactSteps) is { } ends
            ? new(new(begins), new(ends))
            : null;
    }
}
