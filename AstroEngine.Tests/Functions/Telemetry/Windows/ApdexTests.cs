using AstroEngine.Functions.Telemetry.Windows;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Functions.Telemetry.Windows;

public sealed class ApdexTests
{
    // The example of the specification: 60 satisfied, 30 tolerating and 10 frustrated of 100 are 0.75.
    [Fact]
    public void Score_ExampleOfTheSpecification_IsThreeQuarters() =>
        Assert.Equal(0.75, Apdex.Score(Measure(satisfied: 60, tolerating: 30, frustrated: 10))!.Value, 9);

    [Theory]
    [InlineData(100, 0, 0, 0, 1)]
    [InlineData(0, 100, 0, 0, 0.5)]
    [InlineData(0, 0, 100, 0, 0)]
    [InlineData(100, 0, 0, 25, 0.75)]
    [InlineData(0, 10, 0, 10, 0.5)]
    public void Score_Shares_AddUp(int satisfied, int tolerating, int frustrated, int errors, double score) =>
        Assert.Equal(score, Apdex.Score(Measure(satisfied, tolerating, frustrated, errors))!.Value, 9);

    [Fact]
    public void Score_NoRequest_IsNone() => Assert.Null(Apdex.Score(default));

    [Fact]
    public void Measure_RequestsOfAllSpeeds_AreSortedAndAveraged()
    {
        var windows = new RequestWindows([], new ManualTime());
        foreach (var milliseconds in new[] { 1, 100, 490, 510, 1900, 2100, 10_000 })
        {
            windows.Add(null, new RequestSample(TimeSpan.FromMilliseconds(milliseconds), false, null));
        }

        windows.Add(null, new RequestSample(null, false, null));
        var measure = windows.Measure(RequestWindows.Minute);

        Assert.Equal((7, 3, 2), (measure.Timed, measure.Satisfied, measure.Tolerating));
        Assert.Equal(15_101 / 7.0, measure.Mean!.Value.TotalMilliseconds, 15_101 / 7.0 * 0.016);
        Assert.Equal(4 / 7.0, Apdex.Score(measure)!.Value, 9);
    }

    private static WindowMeasure Measure(int satisfied, int tolerating, int frustrated, int errors = 0) =>
        new(TimeSpan.FromMinutes(1), satisfied + tolerating + frustrated, errors, 0, 0, null, null, null)
        {
            Timed = satisfied + tolerating + frustrated,
            Satisfied = satisfied,
            Tolerating = tolerating,
        };
}
