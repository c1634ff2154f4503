using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Telemetry.Windows;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Functions.Telemetry.Windows;

/// <summary>What the windows of requests say as time goes by.</summary>
public sealed class RequestWindowsTests
{
    private readonly ManualTime _time = new();
    private readonly RequestWindows _windows;

    public RequestWindowsTests() => _windows = new RequestWindows(["natal", "dasha"], _time);

    [Fact]
    public void Measure_NothingHappened_SaysSo()
    {
        var measure = _windows.Measure(RequestWindows.Minute);

        Assert.Equal((0, 0, 0.0, 0.0), (measure.Requests, measure.Errors, measure.ErrorRate, measure.Throughput));
        Assert.Null(measure.P50);
        Assert.Null(measure.CacheHitRate);
    }

    [Fact]
    public void Measure_KnownRequests_GivesTheirCountsRatesAndPercentiles()
    {
        for (var i = 1; i <= 100; i++)
        {
            Add("natal", milliseconds: i, isError: i > 97, i % 4 == 0 ? CacheOutcome.Computed : CacheOutcome.MemoryHit);
        }

        _time.Advance(TimeSpan.FromSeconds(50));
        var measure = _windows.Measure(RequestWindows.Minute, "natal");

        Assert.Equal((100, 3, 0.03), (measure.Requests, measure.Errors, measure.ErrorRate));
        Assert.Equal(2.0, measure.Throughput, 9);
        Assert.Equal(0.75, measure.CacheHitRate!.Value, 9);
        Assert.Equal(50, measure.P50!.Value.TotalMilliseconds, 0.8);
        Assert.Equal(95, measure.P95!.Value.TotalMilliseconds, 1.5);
        Assert.Equal(99, measure.P99!.Value.TotalMilliseconds, 1.6);
    }

    [Fact]
    public void Measure_OneKind_DoesNotSeeOthersAndAllSeesEverything()
    {
        Add("natal");
        Add("dasha");
        Add("dasha");
        Add(null);
        Add("of-the-callers-making");

        Assert.Equal(1, _windows.Measure(RequestWindows.Minute, "natal").Requests);
        Assert.Equal(2, _windows.Measure(RequestWindows.Minute, "dasha").Requests);
        Assert.Equal(5, _windows.Measure(RequestWindows.Minute).Requests);
        Assert.Equal(["dasha", "natal"], _windows.Kinds);
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(5, 20)]
    [InlineData(60, 180)]
    public void Measure_AsTimeGoesBy_ForgetsWhatIsOlderThanTheWindowAndNothingElse(int minutes, int slotSeconds)
    {
        var window = TimeSpan.FromMinutes(minutes);
        var slot = TimeSpan.FromSeconds(slotSeconds);
        Add("natal");

        _time.Advance(window - slot);
        Assert.Equal(1, _windows.Measure(window).Requests);
        _time.Advance(slot);
        Assert.Equal(0, _windows.Measure(window).Requests);
    }

    [Fact]
    public void Measure_ALongTimeAfter_IsNotFooledBySlotsOfAnEarlierTurn()
    {
        Add("natal");
        _time.Advance(TimeSpan.FromMinutes(7) + TimeSpan.FromSeconds(3));
        Add("natal");

        Assert.Equal(1, _windows.Measure(RequestWindows.Minute).Requests);
        Assert.Equal(1, _windows.Measure(RequestWindows.FiveMinutes).Requests);
        Assert.Equal(2, _windows.Measure(RequestWindows.Hour).Requests);
    }

    [Fact]
    public void Measure_SteadyLoad_GivesItsThroughputInEveryWindow()
    {
        // 4 a second for two hours and a bit, so that no window ends with a slot.
        for (var i = 0; i < 4 * 7_203; i++)
        {
            Add("natal");
            _time.Advance(TimeSpan.FromSeconds(0.25));
        }

        foreach (var window in RequestWindows.Windows)
        {
            var measure = _windows.Measure(window);

            Assert.Equal(4.0, measure.Throughput, 9);
            Assert.InRange(measure.Covered, window * (11.0 / 12), window);
        }
    }

    [Fact]
    public void Measure_Stream_IsCountedButNotTimed()
    {
        _windows.Add(null, new RequestSample(null, IsError: false, Outcome: null));
        Add(null, milliseconds: 2);

        var measure = _windows.Measure(RequestWindows.Minute);

        Assert.Equal(2, measure.Requests);
        Assert.Equal(2, measure.P99!.Value.TotalMilliseconds, 0.1);
    }

    [Fact]
    public void Measure_WindowThatIsNone_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _windows.Measure(TimeSpan.FromMinutes(2)));

    [Fact]
    public void Add_FromManyThreads_LosesNothing()
    {
        Parallel.For(0, 20_000, i => Add(i % 2 == 0 ? "natal" : "dasha", isError: i % 10 == 0));

        var measure = _windows.Measure(RequestWindows.Hour);

        Assert.Equal((20_000, 2_000), (measure.Requests, measure.Errors));
        Assert.Equal(10_000, _windows.Measure(RequestWindows.Hour, "natal").Requests);
    }

    private void Add(string? kind, double milliseconds = 1, bool isError = false, CacheOutcome? outcome = null) =>
        _windows.Add(kind, new RequestSample(TimeSpan.FromMilliseconds(milliseconds), isError, outcome));
}
