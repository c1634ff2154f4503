namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>Outputs of a host that keeps the lines itself, as Azure does.</summary>
internal sealed class HostKeptLogs : ILogOutputs
{
    /// <inheritdoc/>
    public LogOutputsStatus Read() => new("host", null, null, []);
}
