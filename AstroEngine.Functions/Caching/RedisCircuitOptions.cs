namespace AstroEngine.Functions.Caching;

/// <summary>Settings of Redis' circuit breaker: configuration section <c>Cache:Redis:Circuit</c>.</summary>
/// <remarks>While it is open Redis is skipped at once; after the break one operation probes, and closes or reopens it.</remarks>
public sealed class RedisCircuitOptions
{
    /// <summary>Share of failed operations that opens the circuit, above 0 to 1. Default 0.5.</summary>
    public double FailureRatio { get; set; } = 0.5;

    /// <summary>Operations within the sampling time below which it never opens, 2 to 10,000. Default 8.</summary>
    public int MinimumOperations { get; set; } = 8;

    /// <summary>Seconds over which operations are counted, 0.5 to 3,600. Default 10.</summary>
    public double SamplingSeconds { get; set; } = 10;

    /// <summary>Seconds that it stays open before a probe, 0.5 to 3,600. Default 5.</summary>
    public double BreakSeconds { get; set; } = 5;

    internal void Validate()
    {
        ResultCacheOptions.Require(FailureRatio is > 0 and <= 1, "Redis:Circuit:FailureRatio", "above 0, to 1");
        ResultCacheOptions.Require(MinimumOperations is >= 2 and <= 10_000, "Redis:Circuit:MinimumOperations", "2 to 10000");
        ResultCacheOptions.Require(SamplingSeconds is >= 0.5 and <= 3600, "Redis:Circuit:SamplingSeconds", "0.5 to 3600");
        ResultCacheOptions.Require(BreakSeconds is >= 0.5 and <= 3600, "Redis:Circuit:BreakSeconds", "0.5 to 3600");
    }
}
