using AstroEngine.Functions.Caching.Users;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Caching.Users;

public sealed class MemoryUserSetsTests
{
    private static readonly UserHash Alice = new("a");
    private static readonly UserHash Bob = new("b");

    [Fact]
    public void Of_Ended_IsNotAmongThem()
    {
        var sets = new MemoryUserSets(new UserTouchOptions());
        sets.Add(Alice, [new(TestCache.Key(1), 100), new(TestCache.Key(2), 200)], now: 0);

        Assert.Equal([TestCache.Key(1), TestCache.Key(2)], sets.Of(Alice, 99));
        Assert.Equal([TestCache.Key(2)], sets.Of(Alice, 100));
        Assert.Empty(sets.Of(Bob, 0));
    }

    [Fact]
    public void Add_MoreThanAUserMayHave_ForgetsThoseThatEndFirst()
    {
        var sets = new MemoryUserSets(new UserTouchOptions { KeysPerUser = 2 });
        for (var i = 0; i < 10; i++)
        {
            sets.Add(Alice, [new(TestCache.Key(i), 1000 - i)], now: 0);
        }

        Assert.Equal([TestCache.Key(0), TestCache.Key(1)], sets.Of(Alice, 0));
        Assert.Equal(2, sets.Count);
    }

    [Fact]
    public void Add_MoreThanAllMayHave_ForgetsTheUserWhoWasAwayLongest()
    {
        var sets = new MemoryUserSets(new UserTouchOptions { KeysInMemory = 2 });
        sets.Add(Alice, [new(TestCache.Key(1), 100)], now: 0);
        sets.Add(Bob, [new(TestCache.Key(2), 100)], now: 0);
        sets.Add(Alice, [new(TestCache.Key(3), 100)], now: 0);

        Assert.Equal(2, sets.Of(Alice, 0).Count);
        Assert.Empty(sets.Of(Bob, 0));
        Assert.Equal(2, sets.Count);
    }

    [Fact]
    public void Remove_Some_LeavesTheRest()
    {
        var sets = new MemoryUserSets(new UserTouchOptions());
        sets.Add(Alice, [new(TestCache.Key(1), 100), new(TestCache.Key(2), 100)], now: 0);

        Assert.True(sets.Remove(Alice, [TestCache.Key(1), TestCache.Key(9)]));
        Assert.False(sets.Remove(Alice, [TestCache.Key(1)]));
        Assert.False(sets.Remove(Bob, [TestCache.Key(1)]));
        Assert.Equal([TestCache.Key(2)], sets.Of(Alice, 0));
        Assert.True(sets.Remove(Alice, [TestCache.Key(2)]));
        Assert.Equal(0, sets.Count);
        Assert.Null(sets.TakeOldest());
    }

    [Fact]
    public void TakeOldest_TakesUsersOut()
    {
        var sets = new MemoryUserSets(new UserTouchOptions());
        sets.Add(Alice, [new(TestCache.Key(1), 100)], now: 0);
        sets.Add(Bob, [new(TestCache.Key(2), 100)], now: 0);

        Assert.Equal(Alice, sets.TakeOldest()!.User);
        Assert.Equal(Bob, sets.TakeOldest()!.User);
        Assert.Null(sets.TakeOldest());
        Assert.Equal(0, sets.Count);
    }
}
