using AstroEngine.Functions.Telemetry.Users;

namespace AstroEngine.Tests.Functions.Telemetry.Users;

/// <summary>Estimates against counts.</summary>
public sealed class HyperLogLogTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(3_000)]
    [InlineData(10_000)]
    [InlineData(30_000)]
    [InlineData(1_000_000)]
    public void Estimate_OfSoManyDifferentHashes_IsWithinFourStandardErrors(int count)
    {
        var random = new Random(count);
        var log = new HyperLogLog();
        for (var i = 0; i < count; i++)
        {
            var hash = (ulong)random.NextInt64(long.MinValue, long.MaxValue);
            log.Add(hash);
            log.Add(hash);
        }

        Assert.Equal(count, log.Estimate(), Math.Max(0.5, count * 4 * 0.0163));
    }

    [Fact]
    public void Add_Another_CountsWhatBothKnowOnce()
    {
        HyperLogLog a = new(), b = new();
        var random = new Random(1);
        for (var i = 0; i < 900; i++)
        {
            var hash = (ulong)random.NextInt64(long.MinValue, long.MaxValue);
            if (i < 600)
            {
                a.Add(hash);
            }

            if (i >= 300)
            {
                b.Add(hash);
            }
        }

        a.Add(b);

        Assert.Equal(900, a.Estimate(), 900 * 4 * 0.0163);
        a.Clear();
        Assert.Equal(0, a.Estimate());
    }
}
