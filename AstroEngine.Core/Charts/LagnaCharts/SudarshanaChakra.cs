using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Charts.LagnaCharts;

/// <summary>The three charts of the sudarshana chakra: counted from the Ascendant, the Moon and the Sun.</summary>
/// <param name="Natal">The natal chart: where the points are.</param>
/// <param name="Charts">The charts, in the order of <see cref="Lagna"/>.</param>
/// <remarks>Brihat Parashara Hora Shastra, chapter 74, verses 3-8: the Lagna within, about it the chart of the Moon, about that the Sun's.</remarks>
public sealed record SudarshanaChakra(NatalChart Natal, IReadOnlyList<LagnaChart> Charts)
{
    /// <summary>Computes the charts.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="birth">The birth.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the moment.</exception>
    public static SudarshanaChakra Calculate(ISky sky, NatalRequest birth)
    {
        var natal = NatalChartCalculator.Calculate(sky, birth);
        return new SudarshanaChakra(natal, [.. Enum.GetValues<Lagna>().Select(from => LagnaChart.Of(sky, natal, from))]);
    }
}
