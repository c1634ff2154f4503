using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Dashas.Signs;

/// <summary>Charts with grahas anywhere, but the nodes opposite.</summary>
internal static class RandomSignCharts
{
    public static IEnumerable<SignChart> Take(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var rahu = random.NextDouble() * 360;
            var places = new Dictionary<ChartPoint, SignPosition>();
            foreach (var graha in DashaChart.Grahas)
            {
                var longitude = graha switch
                {
                    ChartPoint.Rahu => rahu,
                    ChartPoint.Ketu => rahu + 180,
                    _ => random.NextDouble() * 360,
                };
                places.Add(graha, SignPosition.Of(new Angle(longitude)));
            }

            yield return new SignChart((Sign)random.Next(12), places);
        }
    }
}
