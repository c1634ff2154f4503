namespace AstroEngine.Functions.Charts;

/// <summary>The kinds of calculation, as cache keys, statistics and settings name them.</summary>
internal static class CalculationKinds
{
    public const string Natal = "natal";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Natal];
}
