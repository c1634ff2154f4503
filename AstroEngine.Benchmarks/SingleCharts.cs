using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Benchmarks;

/// <summary>Charts one at a time, each asked for by itself, into the same room.</summary>
internal sealed class SingleCharts(EphemerisPack pack, IReadOnlyList<Body> bodies, ZodiacFrame zodiac)
{
    private readonly ChartBatch _chart = new(pack, bodies, HouseSystems.Placidus, zodiac);
    private readonly ChartBatchResult _result = ChartBatchResult.Allocate(1, bodies.Count);

    public void Compute(ReadOnlySpan<double> days, ReadOnlySpan<double> latitudes, ReadOnlySpan<double> longitudes, int count)
    {
        for (var i = 0; i < count; i++)
        {
            _chart.Compute(days.Slice(i, 1), latitudes.Slice(i, 1), longitudes.Slice(i, 1), _result);
        }
    }
}
