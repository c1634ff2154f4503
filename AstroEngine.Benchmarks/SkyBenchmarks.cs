using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Core.Sky.Moon;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AstroEngine.Benchmarks;

/// <summary>Eclipses, the lunar calendar, rise and set, each time of another year.</summary>
[MemoryDiagnoser]
public class SkyBenchmarks
{
    private const int FirstYear = 1902;
    private const int Years = 190;

    private static readonly GeoPlace Place = new(48.1372, 11.5755, 520);

    private readonly EphemerisPack _pack = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder).Single());
    private int _turn;

    [GlobalCleanup]
    public void Cleanup() => _pack.Dispose();

    /// <summary>The goal is a millisecond.</summary>
    [Benchmark]
    public object EclipsesOfAYear() => Eclipses(new EclipseQuery());

    [Benchmark]
    public object EclipsesOfAYearAtAPlace() => Eclipses(new EclipseQuery(Place: Place));

    /// <summary>The goal is two milliseconds.</summary>
    [Benchmark]
    public object LunarCalendarOfAMonth()
    {
        var first = new LocalDate(NextYear(), (_turn % 12) + 1, 1);
        return MoonCalendarCalculator.Calculate(
            Sky(), new(first, first.PlusMonths(1).PlusDays(-1), BirthClock.FromHours(1), Place, VoidBodies.Modern));
    }

    [Benchmark]
    public object PhasesOfAYear()
    {
        var from = JulianDay.FromDate(new LocalDate(NextYear(), 1, 1));
        return MoonPhases.Between(Sky(), from, new(from.Value + 365));
    }

    [Benchmark]
    public object RiseAndSetOfTenBodies() => RiseSetDayCalculator.Calculate(
        Sky(),
        new(
            new LocalDate(NextYear(), (_turn % 12) + 1, 12),
            BirthClock.FromHours(1),
            Place,
            HorizonRule.Astronomical,
            [.. ChartPoints.All.Take(10)],
            LunarNode.Mean));

    private List<FoundEclipse> Eclipses(EclipseQuery query)
    {
        var year = NextYear();
        return EclipseSearch.Between(
            Sky(), query, JulianDay.FromDate(new LocalDate(year, 1, 1)), JulianDay.FromDate(new LocalDate(year + 1, 1, 1)));
    }

    private int NextYear() => FirstYear + (_turn++ % Years);

    private PackSky Sky() => new([_pack]);
}
