namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>
/// Lets so many lines through in a second. A busy service answers tens of thousands of requests a second from its cache: a line for each would fill
/// all files within minutes, and take a fifth of the processor. Thread-safe.
/// </summary>
/// <param name="clock">The clock.</param>
/// <param name="perSecond">How many in a second; 0 for all.</param>
internal sealed class LineBudget(TimeProvider clock, int perSecond)
{
    private long _second;
    private int _taken;
    private long _leftOut;

    /// <summary>Takes the place of a line.</summary>
    /// <param name="leftOut">How many had none since the last that had one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryTake(out long leftOut)
    {
        leftOut = 0;
        if (perSecond == 0)
        {
            return true;
        }

        var second = clock.GetTimestamp() / clock.TimestampFrequency;
        if (Interlocked.Exchange(ref _second, second) != second)
        {
            // Two threads may both come here; then a second has a few lines more.
            Volatile.Write(ref _taken, 0);
        }

        if (Volatile.Read(ref _taken) >= perSecond || Interlocked.Increment(ref _taken) > perSecond)
        {
            Interlocked.Increment(ref _leftOut);
            return false;
        }

        leftOut = Interlocked.Exchange(ref _leftOut, 0);
        return true;
    }
}
