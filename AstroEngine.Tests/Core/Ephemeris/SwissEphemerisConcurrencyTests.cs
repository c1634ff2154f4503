using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris.Swiss;
using AstroEngine.Tests.Core.Charts;

namespace AstroEngine.Tests.Core.Ephemeris;

/// <summary>libswe keeps its settings per thread; callers must not notice.</summary>
public sealed class SwissEphemerisConcurrencyTests
{
    private const int Threads = 32;

    [Fact]
    public async Task ComputeAsync_ThirtyTwoThreadsMixingOptions_GivesWhatOneThreadGives()
    {
        var births = RandomBirths.Between(1800, 2300, 1600, seed: 77);
        var alone = new List<string>();
        using (var single = SwissEphemeris.Open(new SwissEphemerisOptions { Threads = 1 }))
        {
            foreach (var birth in births)
            {
                alone.Add(Text(await single.ComputeAsync(birth, NatalChartCalculator.Calculate)));
            }
        }

        using var shared = SwissEphemeris.Open(new SwissEphemerisOptions { Threads = 4 });
        var callers = Enumerable.Range(0, Threads).Select(thread => Task.Run(async () =>
        {
            // Each caller starts elsewhere, so that at any moment all of them ask for different settings.
            for (var i = 0; i < births.Count; i += 4)
            {
                var index = (i + (thread * 53)) % births.Count;
                var chart = await shared.ComputeAsync(births[index], NatalChartCalculator.Calculate);
                Assert.Equal(alone[index], Text(chart));
            }
        }));
        await Task.WhenAll(callers);
    }

    /// <summary>Every number of a chart, to the last bit.</summary>
    private static string Text(NatalChart chart) => string.Join(' ', chart.Placements
        .SelectMany(p => new[] { p.Position.Longitude.Degrees, p.Position.Latitude.Degrees, p.Position.Distance, p.Position.RightAscension.Degrees })
        .Concat(chart.Houses.Cusps.Select(c => c.Degrees))
        .Append(chart.Ayanamsa.Degrees)
        .Append(chart.Houses.Angles.Ascendant.Degrees)
        .Select(n => n.ToString("R")));
}
