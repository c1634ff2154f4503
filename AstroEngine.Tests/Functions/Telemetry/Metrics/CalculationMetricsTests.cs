using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry.Metrics;

namespace AstroEngine.Tests.Functions.Telemetry.Metrics;

/// <summary>What moves the metrics of calculations.</summary>
public sealed class CalculationMetricsTests : IDisposable
{
    private readonly MetricBench _bench = new();
    private readonly CalculationMetrics _metrics;

    public CalculationMetricsTests() => _metrics = new CalculationMetrics(_bench.Meter, _bench.Time);

    [Fact]
    public void Computed_AChart_IsCountedTimedAndWeighed()
    {
        _bench.Listen();
        var began = _metrics.Begin();
        _bench.Time.Advance(TimeSpan.FromMilliseconds(2));

        _metrics.Computed("natal", "lahiri", CalculationMetrics.ComplexityOf(new CalculationCost(6500, 30), 14), began);

        Assert.Equal(1, _bench.Value(MetricTable.Calculations, ("calculation_type", "natal"), ("ayanamsa", "lahiri")));
        Assert.Equal(0.002, _bench.Value(MetricTable.CalculationDuration, ("calculation_type", "natal"))!.Value, 9);
        Assert.Equal(42, _bench.Value(MetricTable.Complexity));
    }

    [Fact]
    public void Asked_AChart_IsCountedByKind()
    {
        _bench.Listen();
        _metrics.Asked("natal");
        _metrics.Asked("natal");

        Assert.Equal(2, _bench.Value(MetricTable.ChartRequests, ("chart", "natal")));
    }

    [Fact]
    public void SectionComputed_ByAJob_IsCountedAsOne()
    {
        _bench.Listen();
        _metrics.SectionComputed("lahiri", _metrics.Begin());

        Assert.Equal(1, _bench.Value(MetricTable.Calculations, ("calculation_type", "complete-analysis-section"), ("ayanamsa", "lahiri")));
    }

    [Theory]
    [InlineData("kp", "krishnamurti")]
    [InlineData("lahiri", "lahiri")]
    [InlineData("tropical", "tropical")]
    [InlineData("of-the-callers-making", "none")]
    [InlineData(null, "none")]
    public void ZodiacOf_WhatARouteHolds_IsACanonicalName(string? zodiac, string expected)
    {
        var route = zodiac is null ? [] : new Dictionary<string, string> { ["zodiac"] = zodiac };

        Assert.Equal(expected, CalculationMetrics.ZodiacOf(new RequestFields(new Dictionary<string, FieldValue>(), route)));
    }

    [Fact]
    public void Computed_WhenNobodyCollects_IsNotEvenTimed() => Assert.Equal(0, _metrics.Begin());

    public void Dispose() => _bench.Dispose();
}
