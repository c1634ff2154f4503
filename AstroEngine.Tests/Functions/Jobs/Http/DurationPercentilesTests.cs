using AstroEngine.Functions.Jobs.Http;

namespace AstroEngine.Tests.Functions.Jobs.Http;

public sealed class DurationPercentilesTests
{
    [Fact]
    public void Of_None_KnowsNothing() => Assert.Equal(new DurationPercentiles(null, null, null, null), DurationPercentiles.Of([]));

    [Fact]
    public void Of_One_IsItThroughout() => Assert.Equal(new DurationPercentiles(2.5, 2.5, 2.5, 2.5), DurationPercentiles.Of([2.5]));

    [Fact]
    public void Of_HundredInDisorder_TakesRanks() => Assert.Equal(
        new DurationPercentiles(50.5, 50, 95, 99), DurationPercentiles.Of([.. Enumerable.Range(1, 100).Select(i => (double)i).Reverse()]));
}
