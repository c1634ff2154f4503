namespace AstroEngine.Functions.Jobs.Http;

/// <summary>How long jobs took, in seconds; null when none completed.</summary>
/// <param name="Average">The mean.</param>
/// <param name="P50">Half took no longer.</param>
/// <param name="P95">95 in 100 took no longer.</param>
/// <param name="P99">99 in 100 took no longer.</param>
internal sealed record DurationPercentiles(double? Average, double? P50, double? P95, double? P99)
{
    /// <summary>Takes the percentiles, each the smallest duration that so many do not exceed.</summary>
    /// <param name="seconds">The durations.</param>
    public static DurationPercentiles Of(List<double> seconds)
    {
        if (seconds.Count == 0)
        {
            return new DurationPercentiles(null, null, null, null);
        }

        seconds.Sort();
        return new DurationPercentiles(Math.Round(seconds.Average(), 3), At(0.5), At(0.95), At(0.99));

        double At(double share) => Math.Round(seconds[Math.Max(0, (int)Math.Ceiling(share * seconds.Count) - 1)], 3);
    }
}
