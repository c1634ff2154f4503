using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>Computes eclipses of the Sun as such, by the conventions of swe_sol_eclipse_when_glob of Swiss Ephemeris.</summary>
public static class SolarEclipses
{
    private const double ContactStep = 2.0 / 24;
    private const int MostContactSteps = 4;
    private static readonly double[] Steps = [0.04, 0.004, 0.0008];

    /// <summary>The eclipse of a new moon.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="lunation">The lunation that begins with it, 0 being that of 6 January 2000.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach so far.</exception>
    public static SolarEclipse? Of(ISky sky, int lunation)
    {
        ArgumentNullException.ThrowIfNull(sky);
        if (!Lunations.MayEclipse(lunation))
        {
            return null;
        }

        var maximum = ClosestApproach.Find(day => SunMoon.At(sky, day).Discs(), Lunations.About(sky, lunation), Steps);
        var seen = SunMoon.At(sky, maximum);
        var shadow = ShadowAt(sky, maximum);
        var fromPlace = SunMoon.At(sky, maximum, shadow.Place);
        var cover = SolarCover.Of(fromPlace);
        if (!cover.IsEclipsed)
        {
            return null;
        }

        var type = !shadow.IsUmbral ? EclipseType.Partial : shadow.UmbraDiameterAtPlace > 0 ? EclipseType.Annular : EclipseType.Total;
        var umbra = type == EclipseType.Partial ? null : PhaseOf(sky, maximum, static s => s.UmbraDepth);
        return new SolarEclipse(
            umbra is { } phase && type == EclipseType.Total && IsHybrid(sky, phase) ? EclipseType.Hybrid : type,
            lunation,
            new JulianDay(maximum),
            MoonShadow.Gamma(seen),
            shadow.Place)
        {
            IsCentral = shadow.IsCentral,
            Magnitude = cover.Magnitude,
            Obscuration = cover.Obscuration,
            Sun = EclipseSights.Of(sky, maximum, shadow.Place, fromPlace.Sun),
            UmbraDiameter = umbra is null ? null : Math.Abs(shadow.UmbraDiameterAtPlace) * EclipseBodies.KilometresPerUnit,
            Penumbra = PhaseOf(sky, maximum, static s => s.PenumbraDepth),
            Umbra = umbra,
            Axis = shadow.IsCentral ? PhaseOf(sky, maximum, static s => s.AxisDepth) : null,
            Duration = umbra is null ? null : SolarContacts.InnerAround(sky, maximum, shadow.Place)?.Seconds,
        };
    }

    private static MoonShadow ShadowAt(ISky sky, double day) =>
        MoonShadow.Of(SunMoon.At(sky, day), sky.SiderealTime(new JulianDay(day)).Angle);

    private static EclipsePhase? PhaseOf(ISky sky, double maximum, Func<MoonShadow, double> depth)
    {
        double DepthAt(double day) => depth(ShadowAt(sky, day));
        return DepthAt(maximum) > 0
            && Crossing.Leaving(DepthAt, maximum, -ContactStep, MostContactSteps) is { } begins
            && Crossing.Leaving(DepthAt, maximum, ContactStep, MostContactSteps) is { } ends
            ? new(new(begins), new(ends))
            : null;
    }

    /// <summary>Whether a total eclipse begins or ends as an annular one.</summary>
    private static bool IsHybrid(ISky sky, EclipsePhase umbra) =>
        ShadowAt(sky, umbra.Begins.Value).UmbraDiameterAtPlace > 0 || ShadowAt(sky, umbra.Ends.Value).UmbraDiameterAtPlace > 0;
}
