using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>When the discs of Sun and Moon touch for a place.</summary>
internal static class SolarContacts
{
    private const double OuterStep = 1.0 / 24;
    private const int MostOuterSteps = 4;
    private const double InnerStep = 4.0 / 1440;
    private const int MostInnerSteps = 6;

    /// <summary>First and fourth contact.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="maximum">The maximum at the place, Julian day UT.</param>
    /// <param name="place">The place.</param>
    public static EclipsePhase? OuterAround(ISky sky, double maximum, GeoPlace place) =>
        Around(day => SunMoon.At(sky, day, place).Discs().Overlap, maximum, OuterStep, MostOuterSteps);

    /// <summary>Second and third contact, reckoned with the smaller Moon whose valleys are dark.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="maximum">The maximum at the place, Julian day UT.</param>
    /// <param name="place">The place.</param>
    /// <returns>Null when the one disc is never within the other.</returns>
    public static EclipsePhase? InnerAround(ISky sky, double maximum, GeoPlace place) => Around(
        day =>
        {
            var cover = SolarCover.Of(SunMoon.At(sky, day, place));
            return Math.Abs(cover.Sun - (cover.Moon * EclipseBodies.MoonForTotality)) - cover.Separation;
        },
        maximum,
        InnerStep,
        MostInnerSteps);

    private static EclipsePhase? Around(Func<double, double> overlap, double maximum, double step, int mostSteps) =>
        overlap(maximum) > 0
        && Crossing.Leaving(overlap, maximum, -step, mostSteps) is { } begins
        && Crossing.Leaving(overlap, maximum, step, mostSteps) is { } ends
            ? new(new(begins), new(ends))
            : null;
}
