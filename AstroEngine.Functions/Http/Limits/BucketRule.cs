namespace AstroEngine.Functions.Http.Limits;

/// <summary>How a token bucket fills.</summary>
/// <param name="PerSecond">Tokens that come each second.</param>
/// <param name="Burst">Tokens that it holds.</param>
internal readonly record struct BucketRule(double PerSecond, int Burst)
{
    /// <summary>The rule of a family.</summary>
    public static BucketRule Of(FamilyLimit limit) => new(limit.PerMinute / 60, limit.Burst);
}
