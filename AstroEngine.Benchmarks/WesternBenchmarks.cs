using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Western.Lots;
using AstroEngine.Core.Zodiac;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AstroEngine.Benchmarks;

/// <summary>Aspects, lots and transits, each time of another chart, so that no branch is learnt by heart.</summary>
[MemoryDiagnoser]
[MinColumn]
public class WesternBenchmarks
{
    private const int Charts = 4096;
    private const int FirstYear = 1932;
    private const int Years = 160;

    private static readonly SkyFrame Tropical = new(ZodiacFrame.Tropical);
    private static readonly GeoPlace Place = new(48.1372, 11.5755, 520);

    private readonly EphemerisPack _pack = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder).Single());
    private readonly AspectFinder _finder = AspectFinder.Of(OrbPreset.Traditional);
    private readonly AspectSide[] _sides = new AspectSide[Charts * TransitYears.Points.Length];
    private readonly AspectHit[] _hits = new AspectHit[AspectFinder.MostWithin(TransitYears.Points.Length)];
    private readonly NatalChart[] _natal = new NatalChart[Charts];
    private readonly LotValues[] _values = new LotValues[Charts];
    private PackSky _sky = null!;
    private int _turn;

    [GlobalSetup]
    public void Setup()
    {
        _sky = new PackSky([_pack]);
        for (var i = 0; i < Charts; i++)
        {
            var birth = Birth(i) with { Points = TransitYears.Points };
            _natal[i] = NatalChartCalculator.Calculate(_sky, birth);
            _values[i] = LotValues.Of(_sky, _natal[i], ChartSect.At(_sky, _natal[i].JulianDay, Place), []);
            for (var k = 0; k < TransitYears.Points.Length; k++)
            {
                _sides[(i * TransitYears.Points.Length) + k] = AspectSide.Moving(TransitYears.Points[k], _natal[i].Placements[k].Position);
            }
        }
    }

    [GlobalCleanup]
    public void Cleanup() => _pack.Dispose();

    /// <summary>Eleven aspects between twelve bodies whose positions and speeds are known. The goal is two microseconds.</summary>
    [Benchmark]
    public int AspectsOfTwelveBodies() => _finder.Within(_sides.AsSpan(Next() * TransitYears.Points.Length, TransitYears.Points.Length), _hits);

    /// <summary>The same with the positions and speeds.</summary>
    [Benchmark]
    public int PositionsAndAspectsOfTwelveBodies()
    {
        var moment = _natal[Next()].JulianDay;
        Span<AspectSide> sides = stackalloc AspectSide[TransitYears.Points.Length];
        for (var k = 0; k < sides.Length; k++)
        {
            var point = TransitYears.Points[k];
            var (longitude, speed) = _sky.Longitude(moment, ChartPoints.BodyOf(point, LunarNode.Mean), Tropical);
            sides[k] = new(longitude, speed, point);
        }

        return _finder.Within(sides, _hits);
    }

    /// <summary>The sixteen lots of a chart whose values are there. The goal is a microsecond.</summary>
    [Benchmark]
    public Angle SixteenLots()
    {
        var values = _values[Next()];
        LotCalculator.Compute(values);
        return values.Of(Lot.Friends);
    }

    /// <summary>The same from a natal chart: its houses, planets, the rulers of its cusps, and the lots.</summary>
    [Benchmark]
    public Angle SixteenLotsOfANatalChart()
    {
        var i = Next();
        var values = LotValues.Of(_sky, _natal[i], _values[i].Sect, []);
        LotCalculator.Compute(values);
        return values.Of(Lot.Friends);
    }

    /// <summary>Every exact aspect of twelve bodies to a natal chart in a year, with its passes. The goal is 20 milliseconds.</summary>
    [Benchmark]
    public int YearOfTransits() => TransitYears.Find(_pack, FirstYear + (Next() % Years)).Hits.Count;

    private int Next() => _turn = (_turn + 1) % Charts;

    private static NatalRequest Birth(int number) => new()
    {
        // Another hour of another day each time, over 170 years.
        Moment = new BirthMoment(Instant.FromUtc(1910, 1, 1, 0, 0).Plus(Duration.FromHours(number * 365L)), Offset.Zero),
        Place = Place,
        Zodiac = ZodiacFrame.Tropical,
        HouseSystem = HouseSystems.Placidus,
    };
}
