namespace AstroEngine.Functions.Operations;

/// <summary>How the service is, all in all.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> or <c>unhealthy</c>.</param>
/// <param name="Score">100 less the points of the rules that apply, and not below 0.</param>
/// <param name="Recommendations">What to do, the gravest first.</param>
internal sealed record HealthAssessment(string Status, int Score, IReadOnlyList<string> Recommendations)
{
    private static readonly string[] Worst = [HealthComponent.Unhealthy, HealthComponent.Degraded, HealthComponent.Healthy];

    /// <summary>Judges by <see cref="HealthRules"/>.</summary>
    public static HealthAssessment Of(HealthFacts facts)
    {
        var applied = HealthRules.All.Select(rule => (Rule: rule, Found: rule.Find(facts).ToList())).Where(a => a.Found.Count > 0).ToList();
        var status = Worst.First(s => s == HealthComponent.Healthy || applied.Any(a => a.Rule.Status == s));
        return new HealthAssessment(
            status, Math.Max(0, 100 - applied.Sum(a => a.Rule.Points * a.Found.Count)), [.. applied.SelectMany(a => a.Found)]);
    }
}
