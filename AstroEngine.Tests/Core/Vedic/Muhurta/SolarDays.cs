using AstroEngine.Core.Vedic.Muhurta;
using AstroEngine.Core.Vedic.Panchanga;

namespace AstroEngine.Tests.Core.Vedic.Muhurta;

/// <summary>Days to try divisions on.</summary>
internal static class SolarDays
{
    /// <summary>A day from 06:00 to 18:00 to 06:00.</summary>
    public static SolarDay Even(Vara vara) => new(new(2460000), new(2460000.5), new(2460001), vara);

    public static IEnumerable<SolarDay> Random(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var sunrise = 2300000 + (random.NextDouble() * 300000);
            var length = 0.002 + (random.NextDouble() * 0.996);
            yield return new(new(sunrise), new(sunrise + length), new(sunrise + 1 + (random.NextDouble() * 0.003)), (Vara)random.Next(7));
        }
    }

    /// <summary>When a slot of an even day runs, in hours from midnight.</summary>
    public static (double From, double To) Hours(TimeSlot slot) =>
        (Math.Round(((slot.Start.Value - 2460000) * 24) + 6, 5), Math.Round(((slot.End.Value - 2460000) * 24) + 6, 5));
}
