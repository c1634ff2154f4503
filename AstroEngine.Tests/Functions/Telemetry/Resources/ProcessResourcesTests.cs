using AstroEngine.Functions.Telemetry.Resources;

namespace AstroEngine.Tests.Functions.Telemetry.Resources;

public sealed class ProcessResourcesTests
{
    [Fact]
    public void Read_MemoryTouchedAndTimeSpent_ShowsBoth()
    {
        const int bytes = 64 << 20;
        var resources = new ProcessResources(TimeProvider.System);
        var before = resources.Read();

        var block = GC.AllocateUninitializedArray<byte>(bytes);
        block.AsSpan().Fill(1);
        Spin(TimeSpan.FromMilliseconds(60));
        var after = resources.Read();

        Assert.True(after.ManagedBytes >= bytes);
        Assert.True(after.ResidentBytes >= bytes);
        Assert.True(after.CpuTime > before.CpuTime);
        Assert.True(after.Timestamp > before.Timestamp);
        Assert.True(after.LimitBytes > after.ResidentBytes);
        Assert.InRange(after.MemoryPercent, 0.001, 100);
        GC.KeepAlive(block);
    }

    [Fact]
    public void MemoryPercent_NoLimitKnown_IsZero() => Assert.Equal(0, new ProcessReading(0, TimeSpan.Zero, 5, 5, 0).MemoryPercent);

    // Until the thread itself has used the time: the machine may be busy with others.
    private static void Spin(TimeSpan time)
    {
        var start = Environment.CpuUsage.TotalTime;
        while (Environment.CpuUsage.TotalTime - start < time)
        {
            Thread.SpinWait(1000);
        }
    }
}
