namespace AstroEngine.Functions.Telemetry;

/// <summary>How long the service has been running.</summary>
/// <param name="clock">The clock.</param>
internal sealed class Uptime(TimeProvider clock)
{
    private const int Digits = 3;

    private long _began = clock.GetTimestamp();

    /// <summary>Seconds since it began, to the millisecond.</summary>
    public double Seconds => Math.Round(clock.GetElapsedTime(Volatile.Read(ref _began)).TotalSeconds, Digits);

    /// <summary>The service begins now.</summary>
    public void Begin() => Volatile.Write(ref _began, clock.GetTimestamp());
}
