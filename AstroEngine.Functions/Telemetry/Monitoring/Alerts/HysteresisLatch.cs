namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>
/// Turns on after so many observations in a row beyond a threshold, and off after so many in a row within a lower bar: what swings about the
/// threshold raises one alert and not a hundred.
/// </summary>
/// <param name="threshold">The threshold; the value itself is not beyond it.</param>
/// <param name="isBelow">Whether beyond means below.</param>
/// <param name="most">The largest value there is: the bar does not lie above it.</param>
/// <param name="options">How many, and how far the bar lies within.</param>
internal sealed class HysteresisLatch(double threshold, bool isBelow, double most, AlertOptions options)
{
    private readonly double _bar = isBelow ? Math.Min(threshold * (1 + options.ClearMargin), most) : threshold * (1 - options.ClearMargin);
    private int _inARow;

    /// <summary>The threshold.</summary>
    public double Threshold => threshold;

    /// <summary>Whether it is on.</summary>
    public bool IsOn { get; private set; }

    /// <summary>Takes an observation in.</summary>
    public void Observe(Observation observation)
    {
        var counts = IsOn ? IsCalm(observation.Value) : IsBeyond(observation.Value);
        _inARow = counts ? _inARow + 1 : 0;
        if (_inARow >= (IsOn ? options.ClearAfter : options.RaiseAfter))
        {
            IsOn = !IsOn;
            _inARow = 0;
        }
    }

    private bool IsBeyond(double? value) => value is { } v && (isBelow ? v < threshold : v > threshold);

    private bool IsCalm(double? value) => value is not { } v || (isBelow ? v >= _bar : v <= _bar);
}
