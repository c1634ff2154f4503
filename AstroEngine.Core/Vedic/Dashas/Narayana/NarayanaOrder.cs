using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Narayana;

/// <summary>The order in which the signs follow one another in Narayana dasha.</summary>
/// <remarks>P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, 18.2.1 and table 40.</remarks>
internal static class NarayanaOrder
{
    /// <summary>Houses from the seed, less one, of the movements of Brahma (movable signs), Shiva (fixed) and Vishnu (dual).</summary>
    private static readonly int[][] Movements =
    [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        [0, 5, 10, 3, 8, 1, 6, 11, 4, 9, 2, 7],
        [0, 4, 8, 9, 1, 5, 6, 10, 2, 3, 7, 11],
    ];

    /// <summary>
    /// The signs from a seed. Saturn in the seed makes them follow in zodiacal order; else Ketu in it turns their direction. With both in it
    /// the book is silent: Saturn, its first exception, decides.
    /// </summary>
    /// <param name="chart">The chart.</param>
    /// <param name="seed">The first sign.</param>
    /// <param name="order">Receives the twelve signs.</param>
    public static void Fill(SignChart chart, Sign seed, Span<Sign> order)
    {
        var hasSaturn = chart.SignOf(ChartPoint.Saturn) == seed;
        var forward = hasSaturn || (seed.Ninth().IsOddFooted() ^ chart.SignOf(ChartPoint.Ketu) == seed);
        var movement = Movements[(int)(hasSaturn ? SignModality.Movable : seed.Modality())];
        for (var i = 0; i < movement.Length; i++)
        {
            order[i] = seed.Plus(forward ? movement[i] : -movement[i]);
        }
    }
}
