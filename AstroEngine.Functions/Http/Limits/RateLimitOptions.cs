using System.Net;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>Settings of the rate limits: configuration section <c>Limits:RateLimit</c>.</summary>
public sealed class RateLimitOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Limits:RateLimit";

    /// <summary>Whether requests are limited. Default false.</summary>
    public bool Enabled { get; set; }

    /// <summary>The limit of calculations; a batch counts as many as its requests. Default 600 a minute, 100 at once.</summary>
    public FamilyLimit Calculations { get; set; } = new() { PerMinute = 600, Burst = 100 };

    /// <summary>The limit of requests for jobs. Default 120 a minute, 30 at once.</summary>
    public FamilyLimit Jobs { get; set; } = new() { PerMinute = 120, Burst = 30 };

    /// <summary>The limit of operations. Default 60 a minute, 20 at once.</summary>
    public FamilyLimit Operations { get; set; } = new() { PerMinute = 60, Burst = 20 };

    /// <summary>
    /// Addresses and networks of proxies whose <c>X-Forwarded-For</c> is believed, separated by commas: <c>10.0.0.0/8, ::1</c>. Default none:
    /// a header that anybody can write says nothing.
    /// </summary>
    public string? TrustedProxies { get; set; }

    /// <summary>Keys the hashes that stand for callers, so that nobody who reads Redis can find an address by trying all. Same in all instances.</summary>
    public string? Secret { get; set; }

    /// <summary>Callers that one process keeps in mind while Redis is away, 100 to 10,000,000; the longest unseen go first. Default 100,000.</summary>
    public int MaximumCallers { get; set; } = 100_000;

    /// <summary>The limit of a family.</summary>
    internal FamilyLimit Of(RouteFamily family) => family switch
    {
        RouteFamily.Jobs => Jobs,
        RouteFamily.Operations => Operations,
        _ => Calculations,
    };

    /// <summary>The networks of <see cref="TrustedProxies"/>.</summary>
    /// <exception cref="FormatException">One of them is none.</exception>
    internal IReadOnlyList<IPNetwork> Proxies() =>
        [.. (TrustedProxies ?? string.Empty).Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Select(ReadNetwork)];

    /// <summary>Says what is wrong with the settings, or null.</summary>
    internal string? Mistake()
    {
        try
        {
            Proxies();
        }
        catch (FormatException e)
        {
            return e.Message;
        }

        return Calculations.Mistake(nameof(Calculations)) ?? Jobs.Mistake(nameof(Jobs)) ?? Operations.Mistake(nameof(Operations))
            ?? (MaximumCallers is < 100 or > 10_000_000 ? $"Limits:RateLimit:MaximumCallers must be 100 to 10000000, was {MaximumCallers}." : null);
    }

    private static IPNetwork ReadNetwork(string text)
    {
        if (text.Contains('/') ? IPNetwork.TryParse(text, out var network) : TryReadHost(text, out network))
        {
            return network;
        }

        throw new FormatException($"Limits:RateLimit:TrustedProxies must be addresses and networks such as 10.0.0.0/8, was \"{text}\".");
    }

    private static bool TryReadHost(string text, out IPNetwork network)
    {
        var isAddress = IPAddress.TryParse(text, out var address);
        network = isAddress ? new IPNetwork(address!, address!.GetAddressBytes().Length * 8) : default;
        return isAddress;
    }
}
