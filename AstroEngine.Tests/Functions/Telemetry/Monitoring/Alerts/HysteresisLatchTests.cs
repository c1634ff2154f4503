using AstroEngine.Functions.Telemetry.Monitoring.Alerts;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring.Alerts;

public sealed class HysteresisLatchTests
{
    private static readonly AlertOptions Options = new() { RaiseAfter = 3, ClearAfter = 4, ClearMargin = 0.1 };

    // 100 is the threshold, 90 the lower bar; . is too little to judge by.
    [Theory]
    [InlineData("101 101", false)]
    [InlineData("101 101 101", true)]
    [InlineData("100 100 100 100", false)]
    [InlineData("101 101 100 101 101", false)]
    [InlineData("101 101 . 101 101", false)]
    [InlineData("101 101 101 90 90 90", true)]
    [InlineData("101 101 101 90 90 90 90", false)]
    [InlineData("101 101 101 90 90 90 91 90 90 90", true)]
    [InlineData("101 101 101 95 95 95 95 95 95", true)]
    [InlineData("101 101 101 . . . .", false)]
    [InlineData("101 101 101 0 0 0 0 101 101", false)]
    [InlineData("101 101 101 0 0 0 0 101 101 101", true)]
    public void Observe_Above_TurnsOnAndOffAfterItsCounts(string values, bool isOn) =>
        Assert.Equal(isOn, After(new HysteresisLatch(100, isBelow: false, double.MaxValue, Options), values).IsOn);

    // 0.6 is the threshold, 0.66 the bar.
    [Theory]
    [InlineData("0.59 0.59 0.59", true)]
    [InlineData("0.6 0.6 0.6", false)]
    [InlineData("0.59 0.59 0.59 0.65 0.65 0.65 0.65", true)]
    [InlineData("0.59 0.59 0.59 0.66 0.66 0.66 0.66", false)]
    public void Observe_Below_TurnsOnAndOffAfterItsCounts(string values, bool isOn) =>
        Assert.Equal(isOn, After(new HysteresisLatch(0.6, isBelow: true, 1, Options), values).IsOn);

    [Fact]
    public void Observe_BarBeyondTheLargestValue_LiesAtIt() =>
        Assert.False(After(new HysteresisLatch(0.95, isBelow: true, 1, Options), "0.9 0.9 0.9 1 1 1 1").IsOn);

    private static HysteresisLatch After(HysteresisLatch latch, string values)
    {
        foreach (var value in values.Split(' '))
        {
            latch.Observe(new Observation(value == "." ? null : double.Parse(value)));
        }

        return latch;
    }
}
