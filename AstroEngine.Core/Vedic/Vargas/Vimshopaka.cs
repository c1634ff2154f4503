using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Friendship;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>Vimshopaka bala: how well a planet is housed in a group of vargas, as a number up to 20.</summary>
/// <remarks>
/// BPHS chapter 7, verses 17-27. Each varga has a weight, the weights of a scheme add up to 20. A planet has the whole weight in a sign of
/// its own, else a part of it by what the lord of the sign is to it: great friend 18/20, friend 15/20, neutral 10/20, enemy 7/20, great
/// enemy 5/20. Friendship is the fivefold one of the rasi chart. Exaltation does not count by itself: the verses name it in another
/// method. The verses name seven planets with signs of their own; nodes have no value.
/// </remarks>
public static class Vimshopaka
{
    private const int Planets = 7;
    private const double Full = 20;

    /// <summary>Points of 20, from great enemy to great friend.</summary>
    private static readonly double[] Points = [5, 7, 10, 15, 18];

    /// <summary>The weights by scheme, in the order of <see cref="VargaCatalog.Shodasavarga"/>.</summary>
    private static readonly double[][] Weights =
    [
        //  1    2    3    4    7    9    10   12   16   20   24   27   30   40   45   60
        [6.0, 2.0, 4.0, 0.0, 0.0, 5.0, 0.0, 2.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0],
        [5.0, 2.0, 3.0, 0.0, 1.0, 2.5, 0.0, 4.5, 0.0, 0.0, 0.0, 0.0, 2.0, 0.0, 0.0, 0.0],
        [3.0, 1.5, 1.5, 0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 0.0, 0.0, 0.0, 1.5, 0.0, 0.0, 5.0],
        [3.5, 1.0, 1.0, 0.5, 0.5, 3.0, 0.5, 0.5, 2.0, 0.5, 0.5, 0.5, 1.0, 0.5, 0.5, 4.0],
    ];

    /// <summary>The weight of a varga.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="division">The number of a varga.</param>
    /// <returns>0 for a varga that is not of the scheme.</returns>
    public static double WeightOf(VargaScheme scheme, int division)
    {
        for (var i = 0; i < VargaCatalog.Shodasavarga.Count; i++)
        {
            if (VargaCatalog.Shodasavarga[i].Division == division)
            {
                return Weights[(int)scheme][i];
            }
        }

        return 0;
    }

    /// <summary>The strengths of the seven planets of a chart.</summary>
    /// <param name="chart">A natal chart.</param>
    /// <returns>Seven strengths from the Sun to Saturn, or none when the chart does not hold all seven.</returns>
    public static IReadOnlyList<VimshopakaStrength> Of(NatalChart chart)
    {
        Span<Angle> longitudes = stackalloc Angle[Planets];
        var found = 0;
        foreach (var placement in chart.Placements)
        {
            if (placement.Point <= ChartPoint.Saturn)
            {
                longitudes[(int)placement.Point] = placement.Position.Longitude;
                found++;
            }
        }

        return found == Planets ? Of(longitudes) : [];
    }

    /// <summary>The strengths of the seven planets.</summary>
    /// <param name="longitudes">Their longitudes from the Sun to Saturn, in the order of <see cref="ChartPoint"/>.</param>
    /// <returns>Seven strengths in the same order.</returns>
    public static IReadOnlyList<VimshopakaStrength> Of(ReadOnlySpan<Angle> longitudes)
    {
        Span<Sign> signs = stackalloc Sign[Planets];
        for (var i = 0; i < Planets; i++)
        {
            signs[i] = SignPosition.Of(longitudes[i]).Sign;
        }

        var strengths = new VimshopakaStrength[Planets];
        for (var i = 0; i < Planets; i++)
        {
            strengths[i] = StrengthOf((ChartPoint)i, longitudes[i], signs);
        }

        return strengths;
    }

    private static VimshopakaStrength StrengthOf(ChartPoint planet, Angle longitude, ReadOnlySpan<Sign> signs)
    {
        Span<double> sums = stackalloc double[Weights.Length];
        for (var i = 0; i < VargaCatalog.Shodasavarga.Count; i++)
        {
            var lord = EssentialDignities.RulerOf(VargaCatalog.Shodasavarga[i].Place(longitude).Sign);
            var points = lord == planet ? Full : Points[(int)PlanetaryFriendship.Compound(planet, lord, signs)];
            for (var scheme = 0; scheme < sums.Length; scheme++)
            {
                sums[scheme] += Weights[scheme][i] * points;
            }
        }

        // Weights are halves and points whole numbers: sums are exact until this one division.
        return new(planet, sums[0] / Full, sums[1] / Full, sums[2] / Full, sums[3] / Full);
    }
}
