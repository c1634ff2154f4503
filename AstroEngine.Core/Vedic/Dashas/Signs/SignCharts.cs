using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Signs;

/// <summary>The chart of a dasha as the rules for signs read it.</summary>
internal static class SignCharts
{
    /// <summary>The signs of the Lagna and the nine grahas.</summary>
    /// <param name="chart">A chart that was read with all of them.</param>
    public static SignChart Of(DashaChart chart)
    {
        var places = new KeyValuePair<ChartPoint, SignPosition>[DashaChart.Grahas.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var graha = DashaChart.Grahas[i];
            places[i] = new(graha, SignPosition.Of(chart.LongitudeOf(graha)));
        }

        return new(chart.LagnaSign, places);
    }
}
