using AstroEngine.Functions.Http;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Operations;

/// <summary>Finds out how the service is.</summary>
public sealed class HealthReporter
{
    private readonly HealthChecks _checks;
    private readonly TimeProvider _clock;
    private readonly DateTimeOffset _started;

    internal HealthReporter(HealthChecks checks, TimeProvider clock)
    {
        _checks = checks;
        _clock = clock;
        _started = clock.GetUtcNow();
    }

    /// <summary>Seconds since the service started.</summary>
    internal double UptimeSeconds => Math.Round((_clock.GetUtcNow() - _started).TotalSeconds, 3);

    /// <summary>The scored report.</summary>
    internal async Task<HealthDocument> ReportAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var facts = await _checks.LookAsync(client, cancellationToken);
        var found = HealthAssessment.Of(facts);
        return new HealthDocument(
            found.Status, found.Score, EngineVersion.Text, UptimeSeconds, facts.Components, found.Recommendations, Iso.Utc(_clock.GetUtcNow()));
    }
}
