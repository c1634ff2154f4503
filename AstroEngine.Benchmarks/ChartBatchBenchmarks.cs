using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Zodiac;
using BenchmarkDotNet.Attributes;

namespace AstroEngine.Benchmarks;

/// <summary>Charts of twelve bodies with speeds, Placidus houses and the Lahiri ayanamsa from the pack. Figures are a chart's.</summary>
[MemoryDiagnoser]
public class ChartBatchBenchmarks
{
    private const int Charts = 4096;

    private EphemerisPack _pack = null!;
    private ChartBatch _batch = null!;
    private SingleCharts _single = null!;
    private ChartBatchResult _result = null!;
    private double[] _days = null!;
    private double[] _latitudes = null!;
    private double[] _longitudes = null!;

    [GlobalSetup]
    public void Setup()
    {
        Body[] bodies = [.. Enumerable.Range(0, 12).Select(b => (Body)b)];
        var lahiri = ZodiacFrame.Find("lahiri")!.Value;
        var random = new Random(1);
        _pack = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder).Single());
        _batch = new ChartBatch(_pack, bodies, HouseSystems.Placidus, lahiri);
        _single = new SingleCharts(_pack, bodies, lahiri);
        _result = ChartBatchResult.Allocate(Charts, bodies.Length);
        _days = [.. Enumerable.Range(0, Charts).Select(_ => 2415020.5 + (random.NextDouble() * 73049))];
        _latitudes = [.. Enumerable.Range(0, Charts).Select(_ => (random.NextDouble() * 120) - 60)];
        _longitudes = [.. Enumerable.Range(0, Charts).Select(_ => (random.NextDouble() * 360) - 180)];
    }

    [GlobalCleanup]
    public void Cleanup() => _pack.Dispose();

    [Benchmark(OperationsPerInvoke = Charts)]
    public void Batch() => _batch.Compute(_days, _latitudes, _longitudes, _result);

    [Benchmark(OperationsPerInvoke = Charts)]
    public void OneAtATime() => _single.Compute(_days, _latitudes, _longitudes, Charts);
}
