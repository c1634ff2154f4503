using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Ashtakavarga;
using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Core.Vedic.Vargas;
using AstroEngine.Core.Zodiac;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AstroEngine.Benchmarks;

/// <summary>What a reader of a birth asks for first: each calculation by itself, and all of them together.</summary>
[MemoryDiagnoser]
public class JyotishBenchmarks
{
    private readonly EphemerisPack _pack = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder).Single());
    private readonly DashaSystem _vimshottari = DashaSystems.Find("vimshottari")!;
    private LayeredEphemeris _ephemeris = null!;
    private long _hours;

    [GlobalSetup]
    public void Setup() => _ephemeris = new LayeredEphemeris([_pack], new NoReference());

    [GlobalCleanup]
    public void Cleanup() => _pack.Dispose();

    [Benchmark]
    public object Natal() => Run(NatalChartCalculator.Calculate);

    [Benchmark]
    public object SixteenVargas() => Run((sky, birth) => DivisionalCharts.Shodasavarga(NatalChartCalculator.Calculate(sky, birth)));

    [Benchmark]
    public int VimshottariOfThreeLevels() => Run(Vimshottari);

    [Benchmark]
    public object Panchanga() => Run(PanchangaCalculator.Calculate);

    [Benchmark]
    public object Ashtakavarga() => Run((sky, birth) => AshtakavargaChart.Calculate(sky, new AshtakavargaRequest(birth, default)));

    /// <summary>The goal is 200 microseconds on one core.</summary>
    [Benchmark(Baseline = true)]
    public object All() => Run((sky, birth) =>
    {
        var natal = NatalChartCalculator.Calculate(sky, birth);
        return (
            natal,
            DivisionalCharts.Shodasavarga(natal),
            Vimshottari(sky, birth),
            PanchangaCalculator.Calculate(sky, birth),
            AshtakavargaChart.Calculate(sky, new AshtakavargaRequest(birth, default)));
    });

    private int Vimshottari(ISky sky, NatalRequest birth)
    {
        var cycle = _vimshottari.Begin(_vimshottari.Read(sky, birth, DashaChoices.Default), DashaChoices.Default);
        var counter = default(Counter);
        new DashaTimeline(cycle, birth.Moment.Instant, 365.25).VisitFirstCycle(3, ref counter);
        return counter.Periods;
    }

    private T Run<T>(Func<ISky, NatalRequest, T> calculation)
    {
        // Another hour each time, so that nothing is remembered, and all of them within the pack.
        _hours = (_hours + 1) % 900_000;
        var birth = new NatalRequest
        {
            Moment = new BirthMoment(Instant.FromUnixTimeSeconds(3600 * _hours), Offset.FromHoursAndMinutes(5, 30)),
            Place = new GeoPlace(28.6139, 77.209),
            Zodiac = ZodiacFrame.Find("lahiri")!.Value,
            HouseSystem = HouseSystems.WholeSign,
        };
        return _ephemeris.ComputeAsync(birth, calculation).AsTask().GetAwaiter().GetResult();
    }

    private struct Counter : IDashaVisitor
    {
        public int Periods { get; private set; }

        public void Enter(in DashaPeriod period) => Periods++;

        public readonly void Leave(in DashaPeriod period)
        {
        }
    }

    /// <summary>There is no reference behind the pack: what it cannot answer would be measured as something else.</summary>
    private sealed class NoReference : IEphemeris
    {
        public string Source => "none";

        public ValueTask<TResult> ComputeAsync<TState, TResult>(
            TState state, Func<ISky, TState, TResult> calculation, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("The pack was left.");
    }
}
