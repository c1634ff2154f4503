using AstroEngine.Functions.Operations;
using AstroEngine.Functions.Precompute;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Tests.Functions.Telemetry.Monitoring;
using AstroEngine.Tests.Infra;

namespace AstroEngine.Tests.Functions.Operations;

public sealed class HealthAssessmentTests
{
    private static readonly HealthFacts Sound = new(
        new Dictionary<string, HealthComponent>
        {
            ["ephemeris"] = new(HealthComponent.Healthy, "pack"),
            ["jobs"] = new(HealthComponent.Healthy, "0 jobs wait or run"),
            ["precompute"] = new(HealthComponent.Healthy, "1 of 1 tasks are on") { Tasks = [Task("warm-up", "succeeded")] },
        },
        EphemerisFailure: null,
        ReferenceFailure: null,
        RedisState: "available",
        Alerts: []);

    // Each rule alone.
    private static readonly (string Rule, HealthFacts Facts, string Status, int Score, string Part)[] Cases =
    [
        ("ephemeris_fails", Sound with { EphemerisFailure = "Install it." }, "unhealthy", 0, "Install it."),
        ("jobs_refused", With("jobs", new HealthComponent("unhealthy", "no store")), "degraded", 70, "Make room on the volume of DATA"),
        ("redis_not_set", Sound with { RedisState = "none" }, "healthy", 80, "Set REDIS_URL"),
        ("redis_misconfigured", Sound with { RedisState = "misconfigured" }, "degraded", 80, "must look like redis://"),
        ("redis_away", Sound with { RedisState = "unreachable" }, "degraded", 80, "Start Redis"),
        ("redis_away", Sound with { RedisState = "connecting" }, "degraded", 80, "Start Redis"),
        ("alert_critical", Sound with { Alerts = [Alert("high_error_rate", AlertSeverity.Critical, 0.5)] }, "degraded", 85, "is 50 %; the threshold is 5 %. See docs/runbook.md#high-error-rate."),
        ("precompute_failed", With("precompute", new HealthComponent("degraded", "failed") { Tasks = [Task("warm-up", "failed"), Task("clean-up", "failed")] }), "healthy", 95, "warm-up, clean-up failed"),
        ("reference_missing", Sound with { ReferenceFailure = "Install libswe." }, "healthy", 95, "Install libswe."),
        ("alert_warning", Sound with { Alerts = [Alert("high_cpu", AlertSeverity.Warning, 90)] }, "healthy", 95, "is 90 %"),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Of_OneRuleApplies_TakesItsPointsAndRecommends(int number)
    {
        var (id, facts, status, score, part) = Cases[number];
        var rule = HealthRules.All.Single(r => r.Id == id);

        var found = HealthAssessment.Of(facts);

        Assert.Equal((status, score), (found.Status, found.Score));
        Assert.Contains(part, Assert.Single(found.Recommendations), StringComparison.Ordinal);
        Assert.Equal(Math.Max(0, 100 - rule.Points), found.Score);
        Assert.Single(rule.Find(facts));
        Assert.All(HealthRules.All.Where(r => r != rule), other => Assert.Empty(other.Find(facts)));
    }

    [Fact]
    public void Of_NothingApplies_IsAHundred()
    {
        var found = HealthAssessment.Of(Sound);

        Assert.Equal(("healthy", 100), (found.Status, found.Score));
        Assert.Empty(found.Recommendations);
    }

    [Fact]
    public void Of_AllAtOnce_AddsUpToNoLessThanNothingAndTheWorstCounts()
    {
        var alerts = Enumerable.Range(0, 10).Select(_ => Alert("high_memory", AlertSeverity.Critical, 99)).ToList();
        var found = HealthAssessment.Of(Sound with { RedisState = "unreachable", Alerts = alerts, ReferenceFailure = "gone" });

        Assert.Equal(("degraded", 0), (found.Status, found.Score));
        Assert.Equal(12, found.Recommendations.Count);
        Assert.StartsWith("Start Redis", found.Recommendations[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redis_unavailable")]
    [InlineData("ephemeris_unavailable")]
    public void Of_AlertThatAComponentTells_CountsOnce(string rule) =>
        Assert.Equal(100, HealthAssessment.Of(Sound with { Alerts = [Alert(rule, AlertSeverity.Critical, 1)] }).Score);

    [Fact]
    public void Of_EphemerisAndReferenceMissing_CountsOnce() =>
        Assert.Single(HealthAssessment.Of(Sound with { EphemerisFailure = "gone", ReferenceFailure = "gone" }).Recommendations);

    [Fact]
    public void All_Rules_AreTestedAndListedInTheDocumentsWithTheirPoints()
    {
        var page = File.ReadAllText(RepositoryFiles.Path("docs", "monitoring.md"));

        Assert.Equal(HealthRules.All.Select(r => r.Id), Cases.Select(c => c.Rule).Distinct());
        Assert.All(HealthRules.All, rule => Assert.Contains($"| `{rule.Id}` | {rule.Points} | {rule.Status} |", page, StringComparison.Ordinal));
    }

    private static HealthFacts With(string name, HealthComponent component) =>
        Sound with { Components = new Dictionary<string, HealthComponent>(Sound.Components) { [name] = component } };

    private static PrecomputeTaskReport Task(string name, string outcome) => new(name, true, null, 1, outcome, null, null);

    private static ActiveAlert Alert(string id, AlertSeverity severity, double value)
    {
        var rule = AlertRules.Of(new AlertOptions()).Single(r => r.Id == id);
        return new ActiveAlert(rule, severity, Readings.Start, value, rule.Thresholds.Warning);
    }
}
