namespace AstroEngine.Functions.Http.Limits;

/// <summary>How many requests of one family a caller may send: configuration section <c>Limits:RateLimit:{Family}</c>.</summary>
public sealed class FamilyLimit
{
    /// <summary>Requests a minute in the long run, 0.1 to 1,000,000.</summary>
    public double PerMinute { get; set; }

    /// <summary>Requests at once after a pause, 1 to 1,000,000.</summary>
    public int Burst { get; set; }

    internal string? Mistake(string family) =>
        !(PerMinute is >= 0.1 and <= 1_000_000) ? $"Limits:RateLimit:{family}:PerMinute must be 0.1 to 1000000, was {PerMinute}."
        : Burst is < 1 or > 1_000_000 ? $"Limits:RateLimit:{family}:Burst must be 1 to 1000000, was {Burst}."
        : null;
}
