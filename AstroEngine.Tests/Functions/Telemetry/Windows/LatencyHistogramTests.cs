using AstroEngine.Functions.Telemetry.Windows;

namespace AstroEngine.Tests.Functions.Telemetry.Windows;

/// <summary>Quantiles of buckets against quantiles of the data.</summary>
public sealed class LatencyHistogramTests
{
    private static readonly double[] Shares = [0.001, 0.25, 0.5, 0.9, 0.95, 0.99, 0.999, 1];

    [Theory]
    [InlineData(1, "exponential")]
    [InlineData(2, "uniform")]
    [InlineData(3, "log-uniform")]
    [InlineData(4, "two peaks")]
    public void Quantile_OfRandomDurations_IsTheExactOneWithinTheStatedError(int seed, string shape)
    {
        var random = new Random(seed);
        var durations = Enumerable.Range(0, 10_000).Select(_ => Draw(random, shape)).ToArray();
        var histogram = new LatencyHistogram();
        foreach (var duration in durations)
        {
            histogram.Add(duration);
        }

        Array.Sort(durations);
        foreach (var share in Shares)
        {
            var exact = durations[Math.Max(0, (int)Math.Ceiling(share * durations.Length) - 1)].TotalMicroseconds;
            var read = histogram.Quantile(share)!.Value.TotalMicroseconds;

            Assert.InRange(read, (exact * (1 - LatencyBuckets.RelativeError)) - 0.5, (exact * (1 + LatencyBuckets.RelativeError)) + 0.5);
        }
    }

    [Fact]
    public void IndexOf_EveryBucket_HoldsItsOwnMiddleAndTheyAscend()
    {
        var middles = Enumerable.Range(0, LatencyBuckets.Count).Select(LatencyBuckets.MiddleOf).ToArray();

        Assert.Equal(Enumerable.Range(0, LatencyBuckets.Count), middles.Select(LatencyBuckets.IndexOf));
        Assert.Equal(middles.Order(), middles);
    }

    [Fact]
    public void Add_WhatNoClockShouldGive_LandsInTheFirstAndTheLastBucket()
    {
        Assert.Equal(0, LatencyBuckets.IndexOf(TimeSpan.MinValue));
        Assert.Equal(LatencyBuckets.Count - 1, LatencyBuckets.IndexOf(TimeSpan.MaxValue));
    }

    [Fact]
    public void Quantile_AfterClear_IsNothing()
    {
        var histogram = new LatencyHistogram();
        histogram.Add(TimeSpan.FromMilliseconds(3));
        histogram.Clear();

        Assert.Null(histogram.Quantile(0.5));
    }

    private static TimeSpan Draw(Random random, string shape) => TimeSpan.FromMicroseconds(shape switch
    {
        "exponential" => -Math.Log(1 - random.NextDouble()) * 2_000,
        "uniform" => random.NextDouble() * 50_000,
        "log-uniform" => Math.Pow(10, random.NextDouble() * 9),
        _ => random.Next(10) == 0 ? 400_000 + (random.NextDouble() * 1_000) : random.NextDouble() * 300,
    });
}
