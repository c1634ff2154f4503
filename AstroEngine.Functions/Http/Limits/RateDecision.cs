namespace AstroEngine.Functions.Http.Limits;

/// <summary>Whether a request is within its limit, and what the caller is told of it.</summary>
/// <param name="Allowed">Whether it is.</param>
/// <param name="Remaining">Requests that are left at once.</param>
/// <param name="FullIn">Seconds until the bucket is full again.</param>
/// <param name="RetryIn">Seconds until the same request would be let through; 0 when it is.</param>
internal readonly record struct RateDecision(bool Allowed, int Remaining, int FullIn, int RetryIn)
{
    /// <summary>Reads the answer of a bucket.</summary>
    public static RateDecision Of(BucketReply reply, BucketRule rule, int need) => new(
        reply.Allowed,
        Math.Max(0, (int)Math.Floor(reply.Tokens)),
        Seconds(rule.Burst - reply.Tokens, rule),
        reply.Allowed ? 0 : Math.Max(1, Seconds(need - reply.Tokens, rule)));

    private static int Seconds(double tokens, BucketRule rule) => (int)Math.Ceiling(Math.Min(Math.Max(0, tokens / rule.PerSecond), int.MaxValue));
}
