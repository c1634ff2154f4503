using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Operations.Alerts;

/// <summary>Writes the alerts of this instance.</summary>
public sealed class AlertReport
{
    private readonly AlertBoard _board;
    private readonly TimeProvider _clock;

    internal AlertReport(AlertBoard board, TimeProvider clock)
    {
        _board = board;
        _clock = clock;
    }

    /// <summary>Adds the report.</summary>
    internal static IServiceCollection Add(IServiceCollection services) => services.AddSingleton(
        provider => new AlertReport(provider.GetRequiredService<AlertBoard>(), provider.GetRequiredService<TimeProvider>()));

    /// <summary>Writes them.</summary>
    internal IResult Write() => JsonDocumentResult.Of(
        new AlertsDocument(
            [.. _board.Active.Select(AlertEntry.Of)],
            [.. _board.History.Select(AlertHistoryEntry.Of)],
            [.. _board.Rules.Select(AlertRuleEntry.Of)],
            Iso.Utc(_clock.GetUtcNow())),
        ServiceJson.Readable.AlertsDocument);
}
