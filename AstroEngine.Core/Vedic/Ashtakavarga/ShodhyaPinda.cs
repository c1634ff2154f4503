using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>The pindas of a planet: its reduced bindus weighed by signs and by the planets in them.</summary>
/// <param name="Rasi">The bindus of every sign times the measure of the sign.</param>
/// <param name="Graha">For each of the seven planets, the bindus of its sign times the measure of the planet.</param>
public readonly record struct ShodhyaPinda(int Rasi, int Graha)
{
    /// <summary>
    /// The measures of the signs from Aries: Brihat Parashara Hora Shastra, chapter 69, verses 2-4. Some print 6 for Virgo; the worked
    /// examples of P. V. R. Narasimha Rao come out with 5.
    /// </summary>
    private static readonly byte[] SignMeasures = [7, 10, 8, 4, 10, 5, 7, 8, 9, 5, 11, 12];

    /// <summary>The measures of the planets from the Sun to Saturn, in the order of <see cref="AshtakaPoint"/>; the same verses.</summary>
    private static readonly byte[] PlanetMeasures = [5, 5, 8, 5, 10, 7, 5];

    /// <summary>The sum of both.</summary>
    public int Total => Rasi + Graha;

    /// <summary>The pindas of a planet.</summary>
    /// <param name="reduced">Its bindus after both reductions.</param>
    /// <param name="signs">The signs of the planets, in the order of <see cref="AshtakaPoint"/>; the Ascendant may follow.</param>
    public static ShodhyaPinda Of(in SignCounts reduced, ReadOnlySpan<Sign> signs)
    {
        var rasi = 0;
        for (var i = 0; i < SignCounts.Length; i++)
        {
            rasi += reduced[i] * SignMeasures[i];
        }

        var graha = 0;
        for (var i = 0; i < AshtakaPoints.Planets; i++)
        {
            graha += reduced[signs[i]] * PlanetMeasures[i];
        }

        return new ShodhyaPinda(rasi, graha);
    }
}
