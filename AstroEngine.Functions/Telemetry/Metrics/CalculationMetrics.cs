using System.Diagnostics.Metrics;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>The metrics of calculations, whoever asks for them.</summary>
/// <param name="meter">The meter.</param>
/// <param name="clock">Measures what takes how long.</param>
internal sealed class CalculationMetrics(EngineMeter meter, TimeProvider clock)
{
    /// <summary>The label of calculations without a zodiac.</summary>
    public const string NoZodiac = "none";

    private const string AnalysisSection = "complete-analysis-section";
    private const double MicrosecondsPerUnit = 10;

    private readonly Counter<long> _requests = meter.Counter(MetricTable.ChartRequests);
    private readonly Counter<long> _calculations = meter.Counter(MetricTable.Calculations);
    private readonly Histogram<double> _durations = meter.Histogram(MetricTable.CalculationDuration);
    private readonly Histogram<double> _complexity = meter.Histogram(MetricTable.Complexity);

    /// <summary>The canonical name of the zodiac of a request: one of a fixed list.</summary>
    public static string ZodiacOf(RequestFields fields) =>
        fields.Route.TryGetValue("zodiac", out var zodiac) ? ZodiacFrame.Find(zodiac)?.Name ?? NoZodiac : NoZodiac;

    /// <summary>What a chart weighs.</summary>
    /// <param name="cost">The cost of its kind.</param>
    /// <param name="bodies">How many points it has.</param>
    public static double ComplexityOf(CalculationCost cost, int bodies) => cost.Microseconds / MicrosecondsPerUnit * bodies;

    /// <summary>Counts a chart that is asked for.</summary>
    /// <param name="kind">The kind of calculation.</param>
    public void Asked(string kind) => _requests.Add(1, MetricLabel.Of("chart", kind));

    /// <summary>Counts a section of a complete analysis that a job has computed by itself.</summary>
    /// <param name="zodiac">The zodiac, see <see cref="ZodiacOf"/>.</param>
    /// <param name="began">When it was begun.</param>
    public void SectionComputed(string zodiac, long began)
    {
        if (_durations.Enabled)
        {
            var type = MetricLabel.Of("calculation_type", AnalysisSection);
            _calculations.Add(1, type, MetricLabel.Of("ayanamsa", zodiac));
            _durations.Record(clock.GetElapsedTime(began).TotalSeconds, type);
        }
    }

    /// <summary>A reading of the clock; 0 when nobody wants to know.</summary>
    public long Begin() => _durations.Enabled ? clock.GetTimestamp() : 0;

    /// <summary>Counts a chart that was computed.</summary>
    /// <param name="kind">The kind of calculation.</param>
    /// <param name="zodiac">The zodiac, see <see cref="ZodiacOf"/>.</param>
    /// <param name="complexity">What it weighs.</param>
    /// <param name="began">When it was begun.</param>
    public void Computed(string kind, string zodiac, double complexity, long began)
    {
        if (!_durations.Enabled)
        {
            return;
        }

        var type = MetricLabel.Of("calculation_type", kind);
        _calculations.Add(1, type, MetricLabel.Of("ayanamsa", zodiac));
        _durations.Record(clock.GetElapsedTime(began).TotalSeconds, type);
        _complexity.Record(complexity);
    }
}
