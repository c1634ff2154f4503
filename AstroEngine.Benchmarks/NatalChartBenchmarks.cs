using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Ephemeris.Swiss;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AstroEngine.Benchmarks;

/// <summary>One whole natal chart, from the pack and through the threads of the reference.</summary>
[MemoryDiagnoser]
public class NatalChartBenchmarks
{
    private readonly SwissEphemeris _reference = SwissEphemeris.Open(new SwissEphemerisOptions());
    private readonly EphemerisPack _pack = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder).Single());
    private long _seconds = 642762000;

    [Params("lahiri", "tropical", "j2000")]
    public string Zodiac { get; set; } = "lahiri";

    [GlobalCleanup]
    public void Cleanup()
    {
        _reference.Dispose();
        _pack.Dispose();
    }

    [Benchmark]
    public Task<NatalChart> Pack() => Natal(new LayeredEphemeris([_pack], _reference));

    [Benchmark]
    public Task<NatalChart> Reference() => Natal(_reference);

    private async Task<NatalChart> Natal(IEphemeris ephemeris)
    {
        // Another minute each time: libswe answers a repeated moment from its memory.
        _seconds += 60;
        var request = new NatalRequest
        {
            Moment = new BirthMoment(Instant.FromUnixTimeSeconds(_seconds), Offset.Zero),
            Place = new GeoPlace(28.6139, 77.209),
            Zodiac = ZodiacFrame.Find(Zodiac)!.Value,
            HouseSystem = HouseSystems.Placidus,
        };
        return await ephemeris.ComputeAsync(request, NatalChartCalculator.Calculate);
    }
}
