using AstroEngine.Functions.Precompute.MostAsked;

namespace AstroEngine.Tests.Functions.Precompute.MostAsked;

public sealed class SpaceSavingTests
{
    [Fact]
    public void Count_FewerKeysThanCounters_IsExact()
    {
        var counts = new SpaceSaving<int, object>(8);
        foreach (var key in (int[])[1, 2, 3, 2, 3, 3])
        {
            counts.Count(key);
        }

        Assert.Equal([(1, 1L), (2, 2L), (3, 3L)], counts.Counters.Select(c => (c.Key, c.AtLeast)).Order());
        Assert.Null(counts.Find(4));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Count_SkewedStream_BoundsEveryCountAndFindsTheHeavyHitters(int seed)
    {
        const int capacity = 100;
        const int length = 50_000;
        var random = new Random(seed);
        var counts = new SpaceSaving<int, object>(capacity);
        var exact = new Dictionary<int, int>();
        for (var i = 0; i < length; i++)
        {
            // Few keys come often, most come once.
            var key = random.Next(2) == 0 ? (int)(20 * Math.Pow(random.NextDouble(), 3)) : random.Next(1_000_000);
            exact[key] = exact.GetValueOrDefault(key) + 1;
            counts.Count(key);
        }

        Assert.Equal(capacity, counts.Counters.Count);
        Assert.All(counts.Counters, c => Assert.InRange(exact[c.Key], c.AtLeast, c.Estimate));
        Assert.All(exact.Where(e => e.Value > length / capacity), e => Assert.NotNull(counts.Find(e.Key)));
        Assert.Equal(counts.Counters.Min(c => c.Estimate), counts.Counters[0].Estimate);
        var heaviest = exact.OrderByDescending(e => e.Value).Take(3).Select(e => e.Key);
        Assert.Equal(heaviest, counts.Counters.OrderByDescending(c => c.AtLeast).Take(3).Select(c => c.Key));
    }

    [Fact]
    public void Count_NoCounterIsFree_TakesTheSmallestAndItsValueIsGone()
    {
        var counts = new SpaceSaving<int, object>(2);
        counts.Count(1).Value = new object();
        counts.Count(1);
        counts.Count(2).Value = new object();

        var third = counts.Count(3);

        Assert.Null(counts.Find(2));
        Assert.NotNull(counts.Find(1)!.Value);
        Assert.Equal((2L, 1L, 1L), (third.Estimate, third.Error, third.AtLeast));
        Assert.Null(third.Value);
    }

    [Fact]
    public void Halve_Counts_LetNewKeysOvertakeOldOnes()
    {
        var counts = new SpaceSaving<int, object>(4);
        for (var i = 0; i < 100; i++)
        {
            counts.Count(1);
        }

        for (var i = 0; i < 5; i++)
        {
            counts.Halve();
        }

        for (var i = 0; i < 10; i++)
        {
            counts.Count(2);
        }

        Assert.Equal(2, counts.Counters.MaxBy(c => c.AtLeast)!.Key);
    }
}
