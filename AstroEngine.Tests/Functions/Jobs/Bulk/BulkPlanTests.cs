using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Jobs.Bulk;

namespace AstroEngine.Tests.Functions.Jobs.Bulk;

public sealed class BulkPlanTests
{
    private static readonly CalculationCost Chart = new(6500, 30);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(300, 1)]
    [InlineData(1000, 4)]
    [InlineData(100_000, 156)]
    public void For_Charts_CutsIntoHundreds(int items, int chunks) => Assert.Equal(chunks, BulkPlan.For(items, Chart).ChunkCount);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(999)]
    [InlineData(100_000)]
    public void For_AnyCount_CoversEachItemOnce(int items)
    {
        foreach (var cost in (CalculationCost[])[Chart, new(100, 1), new(2_000_000, 500_000), new(50_000_000, 0), new(0, 0)])
        {
            var plan = BulkPlan.For(items, cost);
            Assert.InRange(plan.ChunkSize, 1, 1000);
            Assert.True((plan.ChunkCount - 1) * plan.ChunkSize < items && items <= plan.ChunkCount * plan.ChunkSize);
        }
    }

    [Fact]
    public void For_SlowKind_TakesThemOneByOne() => Assert.Equal(1, BulkPlan.For(50, new(10_000, 100_000)).ChunkSize);

    [Fact]
    public void For_LargeAnswers_KeepsChunksSmall() => Assert.Equal(4, BulkPlan.For(5000, new(1_000_000, 10)).ChunkSize);

    [Fact]
    public void For_Items_EstimatesTheirResults() => Assert.Equal(653_000_000, BulkPlan.For(100_000, Chart).EstimatedResultBytes);
}
