using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.Moon;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>The new and full moons at which there may be an eclipse.</summary>
internal static class Lunations
{
    // A margin beyond any error of the mean motion, of years that Swiss Ephemeris reaches.
    private const double Margin = 1;

    /// <summary>The first lunation whose syzygies may be at or after a moment.</summary>
    public static int From(JulianDay moment) => (int)Math.Floor((moment.Value - Margin - MeanLunations.FirstNewMoon) / MeanLunations.Length) - 1;

    /// <summary>The last lunation whose syzygies may be at or before a moment.</summary>
    public static int To(JulianDay moment) => (int)Math.Ceiling((moment.Value + Margin - MeanLunations.FirstNewMoon) / MeanLunations.Length);

    /// <summary>Whether the syzygy of a lunation may be in a time: so that nothing outside it is asked of an ephemeris that ends there.</summary>
    public static bool MayBeIn(double lunation, JulianDay from, JulianDay to)
    {
        var day = MeanLunations.Syzygy(lunation);
        return day > from.Value - Margin && day < to.Value + Margin;
    }

    /// <summary>Whether the Moon is near enough to a node for an eclipse.</summary>
    /// <remarks>Beyond 21 degrees there is none: J. Meeus, Astronomical Algorithms (2nd edition), chapter 54.</remarks>
    /// <param name="lunation">The lunation; its middle, the full moon, at a half.</param>
    public static bool MayEclipse(double lunation)
    {
        const double limit = 21;
        var fromNode = MeanLunations.ArgumentOfLatitude(lunation) % 180;
        fromNode += fromNode < 0 ? 180 : 0;
        return fromNode is < limit or > 180 - limit;
    }

    /// <summary>About when a syzygy is.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="lunation">The lunation; its middle, the full moon, at a half.</param>
    /// <returns>Julian day, UT.</returns>
    public static double About(ISky sky, double lunation)
    {
        var day = MeanLunations.Syzygy(lunation);
        return day - sky.DeltaT(new(day)).Days;
    }
}
