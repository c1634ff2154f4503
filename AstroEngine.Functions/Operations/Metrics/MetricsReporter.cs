using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Windows;

namespace AstroEngine.Functions.Operations.Metrics;

/// <summary>Puts metrics and windows into documents.</summary>
public sealed class MetricsReporter
{
    private readonly MetricsPipeline _pipeline;
    private readonly RequestWindows _windows;
    private readonly TimeProvider _clock;

    internal MetricsReporter(MetricsPipeline pipeline, RequestWindows windows, TimeProvider clock)
    {
        _pipeline = pipeline;
        _windows = windows;
        _clock = clock;
    }

    /// <summary>The values of all metrics.</summary>
    internal MetricsDocument Metrics() => new([.. _pipeline.Snapshots.Read().Select(MetricEntry.Of)], Now());

    /// <summary>What the windows hold.</summary>
    internal PerformanceDocument Performance() => new([.. RequestWindows.Windows.Select(Of)], Now());

    private PerformanceWindow Of(TimeSpan window)
    {
        var all = _windows.Measure(window);
        return new PerformanceWindow(
            (int)window.TotalSeconds,
            Math.Round(all.Covered.TotalSeconds, 3),
            PerformanceMeasure.Of(all),
            _windows.Kinds.ToDictionary(kind => kind, kind => PerformanceMeasure.Of(_windows.Measure(window, kind))));
    }

    private string Now() => Iso.Utc(_clock.GetUtcNow());
}
