using System.Numerics;

namespace AstroEngine.Functions.Telemetry.Windows;

/// <summary>
/// The buckets of a latency histogram: every microsecond to 64, and from there 32 equal ones for each power of two, to 2^30 microseconds
/// (18 minutes). Reading a bucket by its middle is wrong by at most 1/64 of the value (1.6 %), or half a microsecond.
/// </summary>
/// <remarks>The layout of HdrHistogram: http://hdrhistogram.org.</remarks>
internal static class LatencyBuckets
{
    /// <summary>The largest relative error of a value read back, beside half a microsecond.</summary>
    public const double RelativeError = 1.0 / (2 * Parts);

    /// <summary>How many buckets there are.</summary>
    public const int Count = Exact + ((LargestPower - SmallestPower) * Parts);

    private const int Parts = 32;
    private const int PartBits = 5;
    private const int Exact = 2 * Parts;
    private const int SmallestPower = PartBits + 1;
    private const int LargestPower = 30;

    /// <summary>The bucket of a duration. What is negative counts as nothing, what is too long as the longest.</summary>
    public static int IndexOf(TimeSpan duration)
    {
        var microseconds = duration.Ticks / TimeSpan.TicksPerMicrosecond;
        if (microseconds < Exact)
        {
            return (int)Math.Max(microseconds, 0);
        }

        var power = BitOperations.Log2((ulong)microseconds);
        if (power >= LargestPower)
        {
            return Count - 1;
        }

        var part = (int)(microseconds >> (power - PartBits)) - Parts;
        return Exact + ((power - SmallestPower) * Parts) + part;
    }

    /// <summary>The middle of a bucket.</summary>
    public static TimeSpan MiddleOf(int index)
    {
        if (index < Exact)
        {
            return TimeSpan.FromTicks((index * TimeSpan.TicksPerMicrosecond) + (TimeSpan.TicksPerMicrosecond / 2));
        }

        var shift = ((index - Exact) / Parts) + SmallestPower - PartBits;
        var part = ((index - Exact) % Parts) + Parts;
        var ticks = ((long)part << shift) * TimeSpan.TicksPerMicrosecond;
        return TimeSpan.FromTicks(ticks + ((1L << shift) * TimeSpan.TicksPerMicrosecond / 2));
    }
}
