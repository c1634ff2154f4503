using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Ephemeris.Pack;

namespace AstroEngine.Tests.Core.Charts;

public sealed class ChartBatchTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private const int Charts = 9000;

    private static readonly Body[] Bodies = Enum.GetValues<Body>();

    [Theory]
    [InlineData("lahiri", "placidus")]
    [InlineData("tropical", "placidus")]
    [InlineData("raman", "whole_sign")]
    [InlineData("true_citra", "koch")]
    public void Compute_RandomCharts_EqualsOneAtATime(string zodiacName, string systemName)
    {
        var (days, latitudes, longitudes) = Moments(seed: 8);
        var zodiac = ZodiacFrame.Find(zodiacName)!.Value;
        var system = HouseSystems.Find(systemName)!;
        var result = ChartBatchResult.Allocate(Charts, Bodies.Length);
        new ChartBatch(fixture.Pack, Bodies, system, zodiac).Compute(days, latitudes, longitudes, result);

        var sky = new PackSky([fixture.Pack]);
        for (var i = 0; i < Charts; i += 7)
        {
            var moment = new JulianDay(days[i]);
            for (var b = 0; b < Bodies.Length; b++)
            {
                var expected = sky.Position(moment, Bodies[b], new SkyFrame(zodiac));
                var found = result.Positions.Span.Slice(((i * Bodies.Length) + b) * ChartBatchResult.NumbersPerBody, ChartBatchResult.NumbersPerBody);
                Near(expected.Longitude.Degrees, found[0], 360);
                Near(expected.Latitude.Degrees, found[1], 360);
                Assert.Equal(expected.Distance, found[2], 1e-11);
                Assert.Equal(expected.Speed, found[3], 1e-9);
            }

            var houses = sky.Houses(moment, new GeoPlace(latitudes[i], longitudes[i]), system, zodiac);
            Near(houses.Angles.Ascendant.Degrees, result.Ascendants.Span[i], 360);
            Near(houses.Angles.Midheaven.Degrees, result.Midheavens.Span[i], 360);
            for (var c = 0; c < 12; c++)
            {
                Near(houses.Cusps[c].Degrees, result.Cusps.Span[(i * 12) + c], 360);
            }
        }
    }

    [Theory]
    [InlineData("lahiri", "placidus")]
    [InlineData("tropical", "placidus")]
    [InlineData("tropical", "koch")]
    [InlineData("lahiri", "sunshine")]
    [InlineData("tropical", "porphyry")]
    [InlineData("lahiri", "whole_sign")]
    public void Compute_PolarLatitudes_SaysWherePorphyryTookThePlaceOfTheSystem(string zodiacName, string systemName)
    {
        const int count = 700;
        var (days, _, longitudes) = Moments(seed: 12);
        var random = new Random(13);
        // About the polar circles, beyond them, and the poles themselves.
        var latitudes = Enumerable.Range(0, count).Select(i => i % 50 == 0 ? 90.0 : 65 + (random.NextDouble() * (i % 2 == 0 ? 3 : 25))).ToArray();
        for (var i = 0; i < count; i += 3)
        {
            latitudes[i] = -latitudes[i];
        }

        var zodiac = ZodiacFrame.Find(zodiacName)!.Value;
        var system = HouseSystems.Find(systemName)!;
        var batch = new ChartBatch(fixture.Pack, [Body.Sun], system, zodiac);
        var result = ChartBatchResult.Allocate(count, 1);
        result.Fallbacks.Span.Fill(true);
        batch.Compute(days.AsSpan(0, count), latitudes, longitudes.AsSpan(0, count), result);

        var sky = new PackSky([fixture.Pack]);
        var one = ChartBatchResult.Allocate(1, 1);
        for (var i = 0; i < count; i++)
        {
            var single = sky.Houses(new JulianDay(days[i]), new GeoPlace(latitudes[i], longitudes[i]), system, zodiac);
            Assert.True(single.IsFallback == result.Fallbacks.Span[i], $"chart {i} at latitude {latitudes[i]:R}");
            batch.Compute(days.AsSpan(i, 1), latitudes.AsSpan(i, 1), longitudes.AsSpan(i, 1), one);
            Assert.Equal(single.IsFallback, one.Fallbacks.Span[0]);
        }

        Assert.Equal(systemName is "placidus" or "koch", result.Fallbacks.ToArray().Contains(true));
        Assert.Contains(false, result.Fallbacks.ToArray());
    }

    [Fact]
    public void ComputeParallel_RandomCharts_EqualsOneThread()
    {
        var (days, latitudes, longitudes) = Moments(seed: 9);
        var batch = new ChartBatch(fixture.Pack, Bodies, HouseSystems.Placidus, ZodiacFrame.Find("lahiri")!.Value);
        var one = ChartBatchResult.Allocate(Charts, Bodies.Length);
        var all = ChartBatchResult.Allocate(Charts, Bodies.Length);
        batch.Compute(days, latitudes, longitudes, one);
        batch.ComputeParallel(days, latitudes, longitudes, all);
        Assert.Equal(one.Positions.ToArray(), all.Positions.ToArray());
        Assert.Equal(one.Cusps.ToArray(), all.Cusps.ToArray());
        Assert.Equal(one.Ascendants.ToArray(), all.Ascendants.ToArray());
        Assert.Equal(one.Fallbacks.ToArray(), all.Fallbacks.ToArray());
    }

    [Fact]
    public void Compute_SharedByManyThreads_GivesWhatOneThreadGives()
    {
        var (days, latitudes, longitudes) = Moments(seed: 10);
        var batch = new ChartBatch(fixture.Pack, Bodies, HouseSystems.Placidus, ZodiacFrame.Tropical);
        var expected = ChartBatchResult.Allocate(Charts, Bodies.Length);
        batch.Compute(days, latitudes, longitudes, expected);
        Parallel.For(0, 8, _ =>
        {
            var result = ChartBatchResult.Allocate(Charts, Bodies.Length);
            batch.Compute(days, latitudes, longitudes, result);
            Assert.True(expected.Positions.Span.SequenceEqual(result.Positions.Span));
        });
    }

    [Fact]
    public void Evaluate_ManyInstantsInColumns_EqualsOneAtATime()
    {
        var (days, _, _) = Moments(seed: 11);
        var evaluator = new PositionEvaluator(fixture.Pack, Bodies, ZodiacFrame.Tropical);
        var longitudes = new double[Bodies.Length * Charts];
        var speeds = new double[Bodies.Length * Charts];
        evaluator.Evaluate(days, new PositionColumns { Longitudes = longitudes, LongitudeSpeeds = speeds });

        var one = new double[Bodies.Length * 6];
        for (var i = 0; i < Charts; i += 11)
        {
            evaluator.Evaluate(new JulianDay(days[i]), one);
            for (var b = 0; b < Bodies.Length; b++)
            {
                Assert.Equal(one[b * 6], longitudes[(b * Charts) + i]);
                Assert.Equal(one[(b * 6) + 3], speeds[(b * Charts) + i]);
            }
        }

        Assert.Throws<ArgumentException>(() => evaluator.Evaluate(days, new PositionColumns { Longitudes = new double[3] }));
    }

    [Fact]
    public void Compute_MomentOutsideThePack_SaysSo()
    {
        var batch = new ChartBatch(fixture.Pack, Bodies, HouseSystems.Placidus, ZodiacFrame.Tropical);
        var failure = Assert.Throws<EphemerisRangeException>(
            () => batch.Compute([2000000.5], [0], [0], ChartBatchResult.Allocate(1, Bodies.Length)));
        Assert.Contains("1900-2100", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_WhatABatchCannotDo_IsRefused()
    {
        Assert.Throws<ArgumentException>(
            () => new ChartBatch(fixture.Pack, Bodies, HouseSystems.Find("gauquelin")!, ZodiacFrame.Tropical));
        Assert.Throws<ArgumentException>(
            () => new ChartBatch(fixture.Pack, Bodies, HouseSystems.Placidus, ZodiacFrame.Find("j2000")!.Value));
    }

    private (double[] Days, double[] Latitudes, double[] Longitudes) Moments(int seed)
    {
        var random = new Random(seed);
        var span = fixture.Pack.To.Value - fixture.Pack.From.Value;
        return (
            [.. Enumerable.Range(0, Charts).Select(_ => fixture.Pack.From.Value + (random.NextDouble() * span))],
            [.. Enumerable.Range(0, Charts).Select(_ => (random.NextDouble() * 180) - 90)],
            [.. Enumerable.Range(0, Charts).Select(_ => (random.NextDouble() * 360) - 180)]);
    }

    private static void Near(double expected, double actual, double circle) =>
        Assert.True(Math.Abs(Math.IEEERemainder(expected - actual, circle)) < 1e-9, $"expected {expected:R}, was {actual:R}");
}
