using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Telemetry.Monitoring.Alerts;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Telemetry.Monitoring.Actions;

/// <summary>Lets fewer computations run and wait while an alert asks for it: those that are refused at once do not slow the others down.</summary>
internal sealed class ShedLoad(ComputationGate gate, IOptions<AlertOptions> options, ILogger<ShedLoad> logger) : IAlertAction
{
    private bool _isShedding;

    /// <inheritdoc />
    public void OnEvaluated(IReadOnlyList<AlertEvent> changes, AlertBoard board)
    {
        var shed = board.Defenses.HasFlag(AlertDefenses.ShedLoad) && options.Value.ShedShare < 1;
        if (shed == _isShedding)
        {
            return;
        }

        _isShedding = shed;
        if (shed)
        {
            gate.Tighten(options.Value.ShedShare);
            logger.LoadIsShed(gate.Room);
        }
        else
        {
            gate.Relax();
            logger.LoadIsTaken(gate.Room);
        }
    }
}
