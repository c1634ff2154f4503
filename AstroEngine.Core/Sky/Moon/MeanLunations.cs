namespace AstroEngine.Core.Sky.Moon;

/// <summary>Where the principal phases of the Moon lie by the greatest terms of its motion: where exact searches begin.</summary>
/// <remarks>J. Meeus, Astronomical Algorithms, 2nd edition, chapter 49; off by some minutes in our centuries, by hours in antiquity.</remarks>
internal static class MeanLunations
{
    /// <summary>Mean length of a lunation in days.</summary>
    public const double Length = 29.530588861;

    /// <summary>The mean new moon of lunation 0 in Terrestrial Time, of 6 January 2000.</summary>
    public const double FirstNewMoon = 2451550.09766;

    private const double LunationsPerCentury = 1236.85;
    private const double Radians = Math.PI / 180;
    private const int QuartersPerLunation = 4;

    /// <summary>The mean argument of latitude of the Moon at a lunation: near 0 or 180 degrees it is near a node.</summary>
    /// <param name="lunation">The lunation; its middle, the full moon, at a half.</param>
    /// <returns>Degrees, not normalized.</returns>
    public static double ArgumentOfLatitude(double lunation)
    {
        var t = lunation / LunationsPerCentury;
        return 160.7108 + (390.67050284 * lunation) - (0.0016118 * t * t);
    }

    /// <summary>A new or full moon.</summary>
    /// <param name="lunation">The lunation; a full moon is at a half.</param>
    /// <returns>Julian day in Terrestrial Time.</returns>
    public static double Syzygy(double lunation)
    {
        var (mean, sun, moon, twiceNode) = Arguments(lunation);
        return mean
            - (0.40720 * Math.Sin(moon)) + (0.17241 * Math.Sin(sun)) + (0.01608 * Math.Sin(2 * moon))
            + (0.01039 * Math.Sin(twiceNode)) + (0.00739 * Math.Sin(moon - sun)) - (0.00514 * Math.Sin(moon + sun))
            + (0.00208 * Math.Sin(2 * sun)) - (0.00111 * Math.Sin(moon - twiceNode)) - (0.00057 * Math.Sin(moon + twiceNode))
            + (0.00056 * Math.Sin((2 * moon) + sun)) - (0.00042 * Math.Sin(3 * moon)) + (0.00042 * Math.Sin(sun + twiceNode))
            + (0.00038 * Math.Sin(sun - twiceNode)) - (0.00024 * Math.Sin((2 * moon) - sun));
    }

    /// <summary>A principal phase.</summary>
    /// <param name="quarter">Quarters of lunations since the new moon of lunation 0.</param>
    /// <returns>Julian day in Terrestrial Time.</returns>
    public static double Phase(long quarter)
    {
        var lunation = quarter / (double)QuartersPerLunation;
        return quarter % 2 == 0 ? Syzygy(lunation) : Quadrature(lunation, isFirst: ((quarter % QuartersPerLunation) + QuartersPerLunation) % QuartersPerLunation == 1);
    }

    private static double Quadrature(double lunation, bool isFirst)
    {
        var (mean, sun, moon, twiceNode) = Arguments(lunation);
        var lag = 0.00306 - (0.00038 * Math.Cos(sun)) + (0.00026 * Math.Cos(moon));
        return mean
            - (0.62801 * Math.Sin(moon)) + (0.17172 * Math.Sin(sun)) - (0.01183 * Math.Sin(moon + sun))
            + (0.00862 * Math.Sin(2 * moon)) + (0.00804 * Math.Sin(twiceNode)) + (0.00454 * Math.Sin(moon - sun))
            + (0.00204 * Math.Sin(2 * sun)) - (0.00180 * Math.Sin(moon - twiceNode))
            + (isFirst ? lag : -lag);
    }

    private static (double Mean, double Sun, double Moon, double TwiceNode) Arguments(double lunation)
    {
        var t = lunation / LunationsPerCentury;
        return (
            FirstNewMoon + (Length * lunation) + (0.00015437 * t * t),
            Radians * (2.5534 + (29.10535670 * lunation) - (0.0000014 * t * t)),
            Radians * (201.5643 + (385.81693528 * lunation) + (0.0107582 * t * t)),
            2 * Radians * ArgumentOfLatitude(lunation));
    }
}
