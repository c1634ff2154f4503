using AstroEngine.Functions.Caching;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Caching;

public sealed class MemoryTierTests
{
    private readonly ManualTime _time = new();
    private readonly CachedKinds _kinds = new();

    private MemoryTier Tier(int entries = 1000, long bytes = 64 << 20) => new(new MemoryTierOptions { Entries = entries, Bytes = bytes }, _time);

    private void Store(MemoryTier tier, long number, int bytes = 10, TimeSpan? remaining = null, string kind = "natal")
    {
        var state = _kinds.Get(kind);
        tier.Store(TestCache.Key(number, kind), state, state.Generation, new ResultContent(new byte[bytes]), _time.GetUtcNow(), TimeSpan.Zero, remaining ?? TimeSpan.FromHours(1));
    }

    private static bool Has(MemoryTier tier, long number, string kind = "natal") => tier.TryGet(TestCache.Key(number, kind), out _, out _);

    [Fact]
    public void Store_BeyondTheEntries_DropsTheLeastRecentlyUsed()
    {
        var tier = Tier(entries: 3);
        Store(tier, 1);
        Store(tier, 2);
        Store(tier, 3);
        Assert.True(Has(tier, 1));

        Store(tier, 4);

        Assert.False(Has(tier, 2));
        Assert.True(Has(tier, 1));
        Assert.True(Has(tier, 3));
        Assert.True(Has(tier, 4));
        Assert.Equal((3, 30L, 1L), tier.Measure());
    }

    [Fact]
    public void Limit_ToAQuarterAndBack_DropsTheLeastRecentlyUsedAndThenHoldsAllAgain()
    {
        var tier = Tier(entries: 8);
        for (var i = 0; i < 8; i++)
        {
            Store(tier, i);
        }

        tier.Limit(0.25);
        Assert.Equal((2, 20L, 6L), tier.Measure());
        Assert.True(Has(tier, 6) && Has(tier, 7));
        Store(tier, 8);
        Assert.Equal(2, tier.Measure().Entries);

        tier.Limit(1);
        for (var i = 0; i < 20; i++)
        {
            Store(tier, i);
        }

        Assert.Equal(8, tier.Measure().Entries);
    }

    [Fact]
    public void Limit_ToAnEighth_TheLargestResultThatWasLetInFits()
    {
        var tier = Tier(entries: 100, bytes: 8000);
        Store(tier, 1, bytes: 400);
        Store(tier, 2, bytes: 1000);

        tier.Limit(0.125);

        Assert.Equal((1, 1000L, 1L), tier.Measure());
    }

    [Fact]
    public void Store_AThousandAndOne_KeepsAThousand()
    {
        var tier = Tier();
        for (var i = 0; i <= 1000; i++)
        {
            Store(tier, i);
        }

        Assert.Equal((1000, 10_000L, 1L), tier.Measure());
        Assert.False(Has(tier, 0));
        Assert.True(Has(tier, 1000));
    }

    [Fact]
    public void Lru_AgreesWithAnObviousModel()
    {
        var tier = Tier(entries: 8, bytes: 8192);
        var model = new List<(long Number, int Bytes)>();
        var random = new Random(7);
        for (var step = 0; step < 20_000; step++)
        {
            var number = random.Next(20);
            var at = model.FindIndex(item => item.Number == number);
            if (random.Next(2) == 0)
            {
                Assert.Equal(at >= 0, Has(tier, number));
                if (at >= 0)
                {
                    var item = model[at];
                    model.RemoveAt(at);
                    model.Add(item);
                }
            }
            else
            {
                var bytes = random.Next(1, 2048);
                Store(tier, number, bytes);
                if (bytes > 1024)
                {
                    continue;
                }

                if (at >= 0)
                {
                    model.RemoveAt(at);
                }

                model.Add((number, bytes));
                while (model.Count > 8 || model.Sum(item => item.Bytes) > 8192)
                {
                    model.RemoveAt(0);
                }
            }
        }

        var (entries, held, _) = tier.Measure();
        Assert.Equal((model.Count, (long)model.Sum(item => item.Bytes)), (entries, held));
    }

    [Fact]
    public void Store_BeyondTheBytes_DropsTheLeastRecentlyUsed()
    {
        var tier = Tier(bytes: 8000);
        for (var i = 0; i < 8; i++)
        {
            Store(tier, i, 1000);
        }

        Assert.Equal(8, tier.Measure().Entries);
        Store(tier, 8, 1000);

        Assert.False(Has(tier, 0));
        Assert.Equal((8, 8000L, 1L), tier.Measure());
    }

    [Fact]
    public void Store_LargerThanAnEighth_IsNotHeld()
    {
        var tier = Tier(bytes: 8000);
        Store(tier, 1, 1000);
        Store(tier, 2, 1001);

        Assert.True(Has(tier, 1));
        Assert.False(Has(tier, 2));
    }

    [Fact]
    public void Store_SameKeyAgain_Replaces()
    {
        var tier = Tier();
        Store(tier, 1, 100);
        Store(tier, 1, 40);

        Assert.Equal((1, 40L, 0L), tier.Measure());
    }

    [Fact]
    public void Entry_LivesFiveMinutes()
    {
        var tier = Tier();
        Store(tier, 1);
        _time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromMilliseconds(1));
        Assert.True(Has(tier, 1));

        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.False(Has(tier, 1));
        Assert.Equal((0, 0L, 0L), tier.Measure());
    }

    [Fact]
    public void Entry_WithLessTimeLeft_LivesNoLonger()
    {
        var tier = Tier();
        Store(tier, 1, remaining: TimeSpan.FromSeconds(2));
        Store(tier, 2, remaining: TimeSpan.Zero);
        Store(tier, 3, remaining: TimeSpan.FromSeconds(-1));
        Assert.True(Has(tier, 1));
        Assert.False(Has(tier, 2));
        Assert.False(Has(tier, 3));

        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.False(Has(tier, 1));
    }

    [Fact]
    public void Measure_LeavesExpiredEntriesOut()
    {
        var tier = Tier();
        Store(tier, 1, remaining: TimeSpan.FromSeconds(1));
        Store(tier, 2);
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((1, 10L, 0L), tier.Measure());
    }

    [Fact]
    public void TryGet_TellsTheAge()
    {
        var tier = Tier();
        var kind = _kinds.Get("natal");
        tier.Store(TestCache.Key(1), kind, kind.Generation, new ResultContent(new byte[1]), _time.GetUtcNow().AddSeconds(-90), TimeSpan.FromSeconds(90), TimeSpan.FromHours(1));
        _time.Advance(TimeSpan.FromSeconds(30));

        Assert.True(tier.TryGet(TestCache.Key(1), out var entry, out var age));
        Assert.Equal(TimeSpan.FromSeconds(120), age);
        Assert.Equal(_time.GetUtcNow() - age, entry.StoredAt);
    }

    [Fact]
    public void Clear_RemovesOneKindOrAll()
    {
        var tier = Tier();
        Store(tier, 1);
        Store(tier, 2, kind: "transit");
        Store(tier, 3, kind: "transit");

        Assert.Equal([TestCache.Key(2, "transit"), TestCache.Key(3, "transit")], tier.Clear("transit").OrderBy(key => key == TestCache.Key(3, "transit")));
        Assert.True(Has(tier, 1));
        Assert.Equal([TestCache.Key(1)], tier.Clear(null));
        Assert.Equal((0, 0L, 0L), tier.Measure());
    }

    [Fact]
    public void Store_OfAnOlderGeneration_IsRefused()
    {
        var tier = Tier();
        var kind = _kinds.Get("natal");
        var generation = kind.Generation;
        kind.MarkCleared(0);
        tier.Store(TestCache.Key(1), kind, generation, new ResultContent(new byte[1]), _time.GetUtcNow(), TimeSpan.Zero, TimeSpan.FromHours(1));

        Assert.False(Has(tier, 1));
    }

    [Fact]
    public void ManyThreads_KeepTheBounds()
    {
        var tier = Tier(entries: 50, bytes: 40_000);
        Parallel.For(0, 4, worker =>
        {
            var random = new Random(worker);
            for (var i = 0; i < 20_000; i++)
            {
                var number = random.Next(200);
                if (!Has(tier, number))
                {
                    Store(tier, number, random.Next(2000));
                }

                if (i % 5000 == 0)
                {
                    tier.Clear("natal");
                }
            }
        });

        var (entries, bytes, _) = tier.Measure();
        Assert.InRange(entries, 1, 50);
        Assert.InRange(bytes, 0, 40_000);
        var held = Enumerable.Range(0, 200).Count(number => Has(tier, number));
        Assert.Equal(entries, held);
        Assert.Equal(entries, tier.Clear(null).Count);
        Assert.Equal(0, tier.Measure().Bytes);
    }
}
