namespace AstroEngine.Functions.Telemetry.Windows;

/// <summary>The windows of one series of requests. Safe for concurrent use.</summary>
internal sealed class WindowSeries
{
    private readonly Lock _lock = new();
    private readonly WindowRing _minute = new(RequestWindows.Minute, 12);
    private readonly WindowRing _fiveMinutes = new(RequestWindows.FiveMinutes, 15);
    private readonly WindowRing _hour = new(RequestWindows.Hour, 20);

    public void Add(TimeSpan now, in RequestSample sample)
    {
        lock (_lock)
        {
            _minute.Add(now, sample);
            _fiveMinutes.Add(now, sample);
            _hour.Add(now, sample);
        }
    }

    public WindowMeasure Measure(TimeSpan now, TimeSpan window)
    {
        var ring = window == RequestWindows.Minute ? _minute
            : window == RequestWindows.FiveMinutes ? _fiveMinutes
            : window == RequestWindows.Hour ? _hour
            : throw new ArgumentOutOfRangeException(nameof(window), window, "There are windows of 1, 5 and 60 minutes.");
        lock (_lock)
        {
            return ring.Measure(now);
        }
    }
}
