using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Operations;

/// <summary>Finds out how the service is.</summary>
public sealed class HealthReporter
{
    private readonly HealthChecks _checks;
    private readonly TimeProvider _clock;
    private readonly Uptime _uptime;

    internal HealthReporter(HealthChecks checks, Uptime uptime, TimeProvider clock)
    {
        _checks = checks;
        _uptime = uptime;
        _clock = clock;
    }

    /// <summary>The scored report.</summary>
    internal async Task<HealthDocument> ReportAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var facts = await _checks.LookAsync(client, cancellationToken);
        var found = HealthAssessment.Of(facts);
        return new HealthDocument(
            found.Status, found.Score, EngineVersion.Text, _uptime.Seconds, facts.Components, found.Recommendations, Iso.Utc(_clock.GetUtcNow()));
    }
}
