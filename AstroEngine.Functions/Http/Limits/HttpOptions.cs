namespace AstroEngine.Functions.Http.Limits;

/// <summary>Settings of what the service takes in, and how long it works at it: configuration section <c>Http</c>.</summary>
public sealed class HttpOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Http";

    private const string SameOrigin = "same-origin";

    /// <summary>Computations that run at a time, for each core, 1 to 256. Default 4.</summary>
    public int ComputationsPerCore { get; set; } = 4;

    /// <summary>Computations that may wait; more are refused with a 503. 0 to 1,000,000. Default 1,000.</summary>
    public int MaximumQueuedComputations { get; set; } = 1000;

    /// <summary>How long a computation may wait to begin before it is refused with a 503, up to 10 minutes. Default 5 seconds.</summary>
    public TimeSpan MaximumQueueWait { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Answers that are computed while they are sent, at a time, 0 to 10,000; more are refused with a 503. Default 16.</summary>
    public int MaximumStreams { get; set; } = 16;

    /// <summary>How long a request waits for its calculation before it is answered with a 503, up to 10 minutes. Default 30 seconds.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Characters of a query, 256 to 65,536; a longer one gets a 414. Default 8,192.</summary>
    public int MaximumQueryLength { get; set; } = 8192;

    /// <summary>Headers of a request, 16 to 1,000; more get a 431. Default 100.</summary>
    public int MaximumHeaders { get; set; } = 100;

    /// <summary>Characters of all headers of a request, 1,024 to 262,144; more get a 431. Default 16,384.</summary>
    public int MaximumHeaderBytes { get; set; } = 16 * 1024;

    /// <summary>
    /// Which pages may embed answers without CORS, as <c>Cross-Origin-Resource-Policy</c> says it: <c>same-origin</c>, <c>same-site</c> or
    /// <c>cross-origin</c>. Default <c>same-origin</c>.
    /// </summary>
    public string ResourcePolicy { get; set; } = SameOrigin;

    internal string? Mistake() =>
        ComputationsPerCore is < 1 or > 256 ? $"Http:ComputationsPerCore must be 1 to 256, was {ComputationsPerCore}."
        : MaximumQueuedComputations is < 0 or > 1_000_000 ? $"Http:MaximumQueuedComputations must be 0 to 1000000, was {MaximumQueuedComputations}."
        : MaximumStreams is < 0 or > 10_000 ? $"Http:MaximumStreams must be 0 to 10000, was {MaximumStreams}."
        : !IsUsable(MaximumQueueWait) ? $"Http:MaximumQueueWait must be above 0 and at most 10 minutes, was {MaximumQueueWait}."
        : !IsUsable(RequestTimeout) ? $"Http:RequestTimeout must be above 0 and at most 10 minutes, was {RequestTimeout}."
        : MaximumQueryLength is < 256 or > 65_536 ? $"Http:MaximumQueryLength must be 256 to 65536, was {MaximumQueryLength}."
        : MaximumHeaders is < 16 or > 1000 ? $"Http:MaximumHeaders must be 16 to 1000, was {MaximumHeaders}."
        : MaximumHeaderBytes is < 1024 or > 262_144 ? $"Http:MaximumHeaderBytes must be 1024 to 262144, was {MaximumHeaderBytes}."
        : ResourcePolicy is not (SameOrigin or "same-site" or "cross-origin")
            ? $"Http:ResourcePolicy must be same-origin, same-site or cross-origin, was \"{ResourcePolicy}\"."
        : null;

    private static bool IsUsable(TimeSpan time) => time > TimeSpan.Zero && time <= TimeSpan.FromMinutes(10);
}
