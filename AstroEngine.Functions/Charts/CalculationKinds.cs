namespace AstroEngine.Functions.Charts;

/// <summary>The kinds of calculation, as bulk jobs, cache keys, statistics and settings name them.</summary>
internal static class CalculationKinds
{
    public const string Natal = "natal";
    public const string Dasha = "dasha";
    public const string Divisional = "divisional";
    public const string Divisionals = "divisionals";
    public const string Numerology = "numerology";
}
