using AstroEngine.Functions.Telemetry.Resources;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Functions.Telemetry.Resources;

public sealed class CpuMeterTests
{
    private readonly ManualTime _clock = new();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 25)]
    [InlineData(20, 100)]
    [InlineData(21, 100)]
    public void Next_TenSecondsOfTwoCores_IsTheShareOfBoth(double used, double percent)
    {
        var resources = new FakeResources(_clock) { CpuTime = TimeSpan.FromHours(1) };
        var meter = new CpuMeter(resources, _clock);

        _clock.Advance(TimeSpan.FromSeconds(10));
        resources.CpuTime += TimeSpan.FromSeconds(used);

        Assert.Equal(percent, meter.Next(resources.Read()), 9);
    }

    [Fact]
    public void Next_AnIntervalAfterAnother_CountsItsOwnTimeAlone()
    {
        var resources = new FakeResources(_clock);
        var meter = new CpuMeter(resources, _clock);
        _clock.Advance(TimeSpan.FromSeconds(10));
        resources.CpuTime += TimeSpan.FromSeconds(20);
        meter.Next(resources.Read());

        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(0, meter.Next(resources.Read()));
    }

    [Fact]
    public void Next_NoTimePassed_IsAsBefore()
    {
        var resources = new FakeResources(_clock);
        var meter = new CpuMeter(resources, _clock);
        _clock.Advance(TimeSpan.FromSeconds(10));
        resources.CpuTime += TimeSpan.FromSeconds(10);
        meter.Next(resources.Read());

        Assert.Equal(50, meter.Next(resources.Read()), 9);
    }
}
