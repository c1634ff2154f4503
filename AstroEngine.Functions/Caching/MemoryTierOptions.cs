namespace AstroEngine.Functions.Caching;

/// <summary>Settings of the memory tier: configuration section <c>Cache:Memory</c>.</summary>
public sealed class MemoryTierOptions
{
    /// <summary>Most results held, 1 to 1,000,000. Default 1,000.</summary>
    public int Entries { get; set; } = 1000;

    /// <summary>Most bytes of results held, 1,024 to 16 GiB. Default 64 MiB. A result larger than an eighth of it is not held.</summary>
    public long Bytes { get; set; } = 64L * 1024 * 1024;

    /// <summary>Seconds that a result is held at most, above 0 to 86,400; never longer than its own time to live. Default 300.</summary>
    public double LifetimeSeconds { get; set; } = 300;

    internal TimeSpan Lifetime => TimeSpan.FromSeconds(LifetimeSeconds);

    internal void Validate()
    {
        ResultCacheOptions.Require(Entries is >= 1 and <= 1_000_000, "Memory:Entries", "1 to 1000000");
        ResultCacheOptions.Require(Bytes is >= 1024 and <= 16L << 30, "Memory:Bytes", "1024 to 17179869184");
        ResultCacheOptions.Require(LifetimeSeconds is > 0 and <= 86_400, "Memory:LifetimeSeconds", "above 0, to 86400");
    }
}
