using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Swiss;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AstroEngine.Benchmarks;

/// <summary>One natal chart through the threads of the reference ephemeris.</summary>
[MemoryDiagnoser]
public class NatalChartBenchmarks
{
    private readonly SwissEphemeris _ephemeris = SwissEphemeris.Open(new SwissEphemerisOptions());
    private long _seconds = 642762000;

    [Params("lahiri", "tropical", "j2000")]
    public string Zodiac { get; set; } = "lahiri";

    [GlobalCleanup]
    public void Cleanup() => _ephemeris.Dispose();

    [Benchmark]
    public async Task<NatalChart> Natal()
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
        return await _ephemeris.ComputeAsync(request, NatalChartCalculator.Calculate);
    }
}
