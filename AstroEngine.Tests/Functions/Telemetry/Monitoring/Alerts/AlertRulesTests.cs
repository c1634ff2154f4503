using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Telemetry.Monitoring;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using AstroEngine.Tests.Infra;
using static AstroEngine.Tests.Functions.Telemetry.Monitoring.Readings;

namespace AstroEngine.Tests.Functions.Telemetry.Monitoring.Alerts;

public sealed class AlertRulesTests
{
    // Each rule on either side of its thresholds, and with too little to judge by. What is expected: nothing to look at (-), calm, warning, critical.
    private static readonly (string Rule, string Expected, MonitorReading Reading)[] Cases =
    [
        ("high_error_rate", "calm", Calm),
        ("high_error_rate", "calm", Calm with { LastMinute = Requests(19, errors: 19) }),
        ("high_error_rate", "calm", Calm with { LastMinute = Requests(20, errors: 1) }),
        ("high_error_rate", "warning", Calm with { LastMinute = Requests(20, errors: 2) }),
        ("high_error_rate", "critical", Calm with { LastMinute = Requests(20, errors: 3) }),
        ("slow_responses", "calm", Calm),
        ("slow_responses", "calm", Calm with { LastMinute = Requests(1, p95: 60_000) }),
        ("slow_responses", "calm", Calm with { LastMinute = Requests(20, p95: 1500) }),
        ("slow_responses", "warning", Calm with { LastMinute = Requests(20, p95: 1501) }),
        ("slow_responses", "critical", Calm with { LastMinute = Requests(20, p95: 2501) }),
        ("slow_requests", "calm", Calm with { FiveMinutes = Requests(199, p99: 9000) }),
        ("slow_requests", "calm", Calm with { FiveMinutes = Requests(200, p99: 2000) }),
        ("slow_requests", "warning", Calm with { FiveMinutes = Requests(200, p99: 2001) }),
        ("low_cache_hit_rate", "calm", Calm),
        ("low_cache_hit_rate", "calm", Calm with { FiveMinutes = Requests(299, hits: 0, lookups: 299) }),
        ("low_cache_hit_rate", "calm", Calm with { FiveMinutes = Requests(300, hits: 180, lookups: 300) }),
        ("low_cache_hit_rate", "warning", Calm with { FiveMinutes = Requests(300, hits: 179, lookups: 300) }),
        ("low_cache_hit_rate", "critical", Calm with { FiveMinutes = Requests(300, hits: 119, lookups: 300) }),
        ("high_memory", "-", Calm),
        ("high_memory", "calm", Calm with { Sample = Sample(megabytes: 800) }),
        ("high_memory", "warning", Calm with { Sample = Sample(megabytes: 801) }),
        ("high_memory", "critical", Calm with { Sample = Sample(megabytes: 951) }),
        ("memory_hard_limit", "-", Calm),
        ("memory_hard_limit", "calm", Calm with { Sample = Sample(megabytes: 500) }),
        ("memory_hard_limit", "critical", Calm with { Sample = Sample(megabytes: 501) }),
        ("high_cpu", "-", Calm),
        ("high_cpu", "calm", Calm with { Sample = Sample(cpu: 80) }),
        ("high_cpu", "warning", Calm with { Sample = Sample(cpu: 100) }),
        ("redis_unavailable", "calm", Calm),
        ("redis_unavailable", "calm", Calm with { Redis = RedisState.Available }),
        ("redis_unavailable", "warning", Calm with { Redis = RedisState.Connecting }),
        ("redis_unavailable", "warning", Calm with { Redis = RedisState.Misconfigured }),
        ("redis_unavailable", "warning", Calm with { Redis = RedisState.Unreachable }),
        ("queue_backlog", "-", Calm),
        ("queue_backlog", "calm", Calm with { Jobs = JobCount(open: 100) }),
        ("queue_backlog", "warning", Calm with { Jobs = JobCount(open: 101) }),
        ("job_failures", "-", Calm),
        ("job_failures", "calm", Calm with { Jobs = JobCount(failed: 19) }),
        ("job_failures", "calm", Calm with { Jobs = JobCount(completed: 19, failed: 1) }),
        ("job_failures", "warning", Calm with { Jobs = JobCount(completed: 18, failed: 2) }),
        ("ephemeris_unavailable", "calm", Calm),
        ("ephemeris_unavailable", "critical", Calm with { EphemerisFailure = "gone" }),
        ("disk_almost_full", "-", Calm),
        ("disk_almost_full", "-", Calm with { Sample = Sample(freePercent: null) }),
        ("disk_almost_full", "calm", Calm with { Sample = Sample(freePercent: 10) }),
        ("disk_almost_full", "warning", Calm with { Sample = Sample(freePercent: 9.9) }),
        ("disk_almost_full", "critical", Calm with { Sample = Sample(freePercent: 2.9) }),
    ];

    private static readonly AlertOptions AtOnce = new() { RaiseAfter = 1, ClearAfter = 1 };

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Evaluate_Reading_IsJudgedByTheThresholdsOfTheContract(int number)
    {
        var (id, expected, reading) = Cases[number];
        var rule = AlertRules.Of(AtOnce).Single(r => r.Id == id);
        var tracker = new AlertTracker(rule, AtOnce);

        var change = tracker.Evaluate(reading);

        Assert.Equal(expected == "-", rule.Observe(reading) is null);
        Assert.Equal(
            expected switch { "warning" => AlertSeverity.Warning, "critical" => AlertSeverity.Critical, _ => AlertSeverity.None },
            tracker.Alert?.Severity ?? AlertSeverity.None);
        Assert.Equal(tracker.Alert is not null, change is not null);
    }

    [Fact]
    public void Of_Rules_AllAreTestedAndHaveTheirChapterAndTheirTwin()
    {
        var rules = AlertRules.Of(new AlertOptions());
        var runbook = File.ReadAllText(RepositoryFiles.Path("docs", "runbook.md"));
        var prometheus = File.ReadAllText(RepositoryFiles.Path("infra", "prometheus", "rules", "alerts.yml"));

        Assert.Equal(rules.Select(r => r.Id), Cases.Select(c => c.Rule).Distinct());
        Assert.All(rules, rule =>
        {
            var heading = "## " + string.Join(' ', rule.Chapter.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
            Assert.Contains(heading + "\n", runbook, StringComparison.Ordinal);
            Assert.Equal($"docs/runbook.md#{rule.Chapter}", rule.Runbook);
            Assert.True(prometheus.Contains($"alert: {rule.Name}\n", StringComparison.Ordinal) || rule.Id == "slow_requests", rule.Name);
        });
    }

    [Theory]
    [InlineData("high_error_rate", 0.12, 0.1, "The share of requests that failed in the last minute is 12 %; the threshold is 10 %.")]
    [InlineData("slow_responses", 2600.04, 2500.0, "The time within which 95 of 100 requests of the last minute were answered is 2600 ms; the threshold is 2500 ms.")]
    [InlineData("memory_hard_limit", 512.5, 500.0, "The memory that the process holds is 512.5 MB; the threshold is 500 MB.")]
    [InlineData("queue_backlog", 101.0, 100.0, "What waits or runs is 101 jobs; the threshold is 100 jobs.")]
    [InlineData("disk_almost_full", 82.4, 3.0, "The free part of the volume of DATA is 82.4 %, within the threshold again, which is 3 %.")]
    [InlineData("disk_almost_full", 2.0, 3.0, "The free part of the volume of DATA is 2 %; the threshold is 3 %.")]
    [InlineData("ephemeris_unavailable", 1.0, 0.5, "The ephemeris does not answer, and no chart can be computed.")]
    [InlineData("high_cpu", null, 80.0, "The share of all cores that the process uses can no longer be judged.")]
    public void Message_Value_IsSaidWithItsUnit(string id, double? value, double threshold, string message) =>
        Assert.Equal(message, AlertRules.Of(AtOnce).Single(r => r.Id == id).Message(value, threshold));
}
